import { accountOf, type Context } from '../shared/context'
import { DomainError, notFound } from '../shared/errors'
import { may } from '../shared/permissions'
import { getShift, type ShiftView } from './shift'

/** The shift, when it is the caller's own or the caller may close anybody's. */
export async function demandOwnShift(ctx: Context, id: number): Promise<ShiftView> {
  const shift = await getShift(ctx, id)
  if (accountOf(ctx) !== shift.openedBy.id && !may(ctx.actor, 'till.refund')) throw notFound('shift', id)
  return shift
}

/** As `demandOwnShift`, and it must be open. */
export async function demandOpenShift(ctx: Context, id: number): Promise<ShiftView> {
  const shift = await demandOwnShift(ctx, id)
  demandOpen(shift)
  return shift
}

export function demandOpen(shift: ShiftView): void {
  if (shift.closedAt) throw new DomainError('wrong_state', 'This shift is closed.', { field: 'shift' })
}
