import { accountOf, type Context } from '../shared/context'
import { DomainError, notFound } from '../shared/errors'
import { demand, may } from '../shared/permissions'
import { readShift } from './read-shift'
import type { ShiftView } from './shift-view'

/** A shift, open or closed: one's own, or anybody's for those who may refund. Another's is `not_found`. */
export async function getShift(ctx: Context, id: number): Promise<ShiftView> {
  demand(ctx.actor, 'till.sell')
  const shift = await readShift(ctx, id)
  if (accountOf(ctx) !== shift.openedBy.id && !may(ctx.actor, 'till.refund')) throw notFound('shift', id)
  return shift
}

/** Refuses a closed shift with `wrong_state`. */
export function demandOpen(shift: ShiftView): void {
  if (shift.closedAt) throw new DomainError('wrong_state', 'This shift is closed.', { field: 'shift' })
}
