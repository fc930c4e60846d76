import { isUniqueViolation } from '@/lib/db/sql'
import { bookCash, drawIds, takeId } from '../ledger'
import { businessOf, type Context, staffOf } from '../shared/context'
import { DomainError, forbidden, invalid } from '../shared/errors'
import { MAX_MINOR } from '../shared/limits'
import { demand } from '../shared/permissions'
import { demandOpen, getShift } from './get-shift'
import { readShift } from './read-shift'
import type { ShiftView } from './shift-view'

export type CashMove = {
  shiftId: number
  /** Positive put in, negative taken out. */
  amountMinor: bigint
  reason: string
  clientId: string
}

/**
 * Books cash put into or taken out of the drawer other than by a sale. Sent twice it happens once, also when the shift was
 * closed meanwhile. Refusals: `invalid` amount, `wrong_state` when the shift is closed, `conflict` when the client id was
 * used for another move.
 */
export async function moveCash(ctx: Context, move: CashMove): Promise<ShiftView> {
  demand(ctx.actor, 'till.sell')
  const accountId = staffOf(ctx)
  if (accountId === null) throw forbidden()
  if (move.amountMinor === 0n || move.amountMinor > MAX_MINOR || move.amountMinor < -MAX_MINOR) {
    throw invalid('amount', 'Enter an amount other than zero.')
  }
  const shift = await getShift(ctx, move.shiftId)
  if (shift.closedAt && (await isBooked(ctx, move))) return shift
  demandOpen(shift)
  const ids = await drawIds(ctx.db, { drawer_events: 1 })
  const event = {
    ...move,
    businessId: businessOf(ctx),
    id: takeId(ids, 'drawer_events'),
    accountId,
    createdAt: ctx.now,
  }
  try {
    await bookCash(ctx, event)
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    if (!(await isBooked(ctx, move))) throw otherMove()
  }
  return readShift(ctx, move.shiftId)
}

async function isBooked(ctx: Context, { clientId, shiftId, amountMinor, reason }: CashMove): Promise<boolean> {
  const where = { businessId: businessOf(ctx), clientId, shiftId, amountMinor, reason }
  return (await ctx.db.drawerEvent.count({ where })) > 0
}

const otherMove = () =>
  new DomainError('conflict', 'This id was already used for another move of cash.', { field: 'clientId' })
