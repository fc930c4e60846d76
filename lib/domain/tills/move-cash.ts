import { isUniqueViolation } from '@/lib/db/sql'
import { businessOf, type Context, staffOf } from '../shared/context'
import { forbidden, invalid } from '../shared/errors'
import { MAX_MINOR } from '../shared/limits'
import { demand } from '../shared/permissions'
import { demandOpenShift } from './get-shift'
import { readShift, type ShiftView } from './shift'

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
  try {
    await ctx.db.drawerEvent.create({ data: { ...move, businessId: businessOf(ctx), accountId, createdAt: ctx.now } })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
  return readShift(ctx, move.shiftId)
}
