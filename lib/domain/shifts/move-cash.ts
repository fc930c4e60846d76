import { isUniqueViolation } from '@/lib/db/sql'
import { bookCash, drawIds, takeId } from '../ledger'
import { businessOf, type Context, staffOf } from '../shared/context'

import { DomainError, forbidden, invalid } from '../shared/errors'
import { MAX_MINOR } from '../shared/limits'

import { demand } from '../shared/permissions'
import { demandOpenShift } from './get-shift'
import { readShift } from './read-shift'
import type { ShiftView } from './shift-view'

export type CashMove = {
  shiftId: number
  /** Positive put in, negative taken out. */
  amountMinor: bigint
  reason: string
  clientId: string
}

/** Books cash put into or taken out of the drawer other than by a sale. Sent twice it happens once. */
export async function moveCash(ctx: Context, move: CashMove): Promise<ShiftView> {
  demand(ctx.actor, 'till.sell')
  const accountId = staffOf(ctx)
  if (accountId === null) throw forbidden()
  if (move.amountMinor === 0n || move.amountMinor > MAX_MINOR || move.amountMinor < -MAX_MINOR) {
    throw invalid('amount', 'Enter an amount other than zero.')
  }
  await demandOpenShift(ctx, move.shiftId)
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
    await demandSameMove(ctx, move)
  }
  return readShift(ctx, move.shiftId)
}

async function demandSameMove(ctx: Context, { clientId, shiftId, amountMinor, reason }: CashMove): Promise<void> {
  const same = await ctx.db.drawerEvent.count({
    where: { businessId: businessOf(ctx), clientId, shiftId, amountMinor, reason },
  })
  if (same > 0) return
  throw new DomainError('conflict', 'This id was already used for another move of cash.', { field: 'clientId' })
}
