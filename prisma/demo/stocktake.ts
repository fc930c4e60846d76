import { z } from 'zod'
import { moveStock } from '@/lib/domain/ledger'
import { businessOf } from '@/lib/domain/shared/context'
import type { OpenedBusiness } from './open-business'
import { readTable } from './read-data'

/** What somebody counted of a variant. */
export const Count = z.object({ sku: z.string(), counted: z.coerce.number().int() })

/** Counts the shelves at the end of the history: some things are out, some are low. */
export async function takeStock({ ctx, variants }: OpenedBusiness, now: Date): Promise<void> {
  const where = { businessId: businessOf(ctx) }
  const held = await ctx.db.variant.findMany({ where, select: { id: true, stock: true } })
  const stockOf = new Map(held.map(({ id, stock }) => [id, stock]))
  const moves = readTable('kontor', 'stocktake.csv', Count).flatMap(({ sku, counted }) => {
    const variantId = variants.get(sku)
    if (variantId === undefined) return []
    const delta = counted - (stockOf.get(variantId) ?? 0)
    return delta === 0 ? [] : [{ variantId, delta, reason: 'count' as const, note: 'Stocktake' }]
  })
  await moveStock({ ...ctx, now }, moves)
}
