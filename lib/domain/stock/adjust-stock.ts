import { isUniqueViolation } from '@/lib/db/sql'
import { inTransaction } from '@/lib/db/transaction'
import { moveStock } from '../ledger'
import { businessOf, type Context } from '../shared/context'
import { DomainError, invalid, notFound } from '../shared/errors'
import { demand } from '../shared/permissions'

export type StockAdjustment = {
  variantId: number
  delta: number
  reason: 'adjustment' | 'receipt'
  note?: string
  clientId?: string
}

/**
 * Corrects the stock of a variant by `delta` pieces, or books a delivery in. Answers the balance after it.
 * Sent twice with the same `clientId` it happens once; with that id for anything else it is a `conflict`.
 */
export async function adjustStock(ctx: Context, adjustment: StockAdjustment): Promise<number> {
  demand(ctx.actor, 'stock.write')
  if (adjustment.reason === 'receipt' && adjustment.delta <= 0)
    throw invalid('delta', 'A delivery brings at least one piece.')
  try {
    const balances = await moveStock(ctx, [adjustment])
    return balances.get(adjustment.variantId) ?? 0
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    await demandSame(ctx, adjustment)
    return balanceOf(ctx, adjustment.variantId)
  }
}

/** Sets the stock to what was counted, as a ledger entry for the difference. Answers the balance after it. */
export async function countStock(
  ctx: Context,
  count: { variantId: number; counted: number; note?: string },
): Promise<number> {
  demand(ctx.actor, 'stock.write')
  return inTransaction(ctx.db, async (tx) => {
    const businessId = businessOf(ctx)
    const [held] = await tx.$queryRaw<{ stock: number }[]>`
      select stock from variants where business_id = ${businessId} and id = ${count.variantId} for no key update`
    if (!held) throw notFound('variant', count.variantId)
    const delta = count.counted - held.stock
    if (delta === 0) return held.stock
    await moveStock({ ...ctx, db: tx }, [{ variantId: count.variantId, delta, reason: 'count', note: count.note }])
    return count.counted
  })
}

async function demandSame(ctx: Context, { note = '', ...adjustment }: StockAdjustment): Promise<void> {
  const same = await ctx.db.stockMovement.count({ where: { businessId: businessOf(ctx), note, ...adjustment } })
  if (same > 0) return
  throw new DomainError('conflict', 'This id was already used for another change of stock.', { field: 'clientId' })
}

async function balanceOf(ctx: Context, variantId: number): Promise<number> {
  const where = { businessId_id: { businessId: businessOf(ctx), id: variantId } }
  const variant = await ctx.db.variant.findUnique({ where, select: { stock: true } })
  return variant?.stock ?? 0
}
