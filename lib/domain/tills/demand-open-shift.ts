import type { Context } from '../shared/context'
import { DomainError, notFound } from '../shared/errors'
import { may } from '../shared/permissions'
import { getShift, type ShiftView } from './shift'

/** The shift, when it is open and the caller's own or the caller may close anybody's. */
export async function demandOpenShift(ctx: Context, id: number): Promise<ShiftView> {
  const shift = await getShift(ctx, id)
  const own = 'accountId' in ctx.actor && ctx.actor.accountId === shift.openedBy.id
  if (!own && !may(ctx.actor, 'till.refund')) throw notFound('shift', id)
  if (shift.closedAt) throw new DomainError('wrong_state', 'This shift is closed.', { field: 'shift' })
  return shift
}
