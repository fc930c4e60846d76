import { inTransaction } from '@/lib/db/transaction'
import { getBusiness } from '../businesses'
import { type PastOrder, recordPastOrders } from '../orders'
import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { adjustStock } from '../stock'
import { lockImports } from './lock'
import { type FoundSale, planSales } from './plan-sales'
import { readSales } from './read-sales'
import { type ImportReport, PATIENCE, reportOf } from './report'

/**
 * Takes over a CSV of past sales (see `saleColumns`), all or nothing, as `importProducts` does, for the figures of the days
 * on which they happened.
 *
 * A sale is known by its number; one that is in stays as it is, so that the same file sent twice changes nothing more.
 * What it sold enters the ledger with it, at the time of the first of them: the stock of now stays what it is.
 */
export async function importSales(
  ctx: Context,
  file: Uint8Array,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<ImportReport> {
  demand(ctx.actor, 'settings.manage')
  const { currency, timeZone } = await getBusiness(ctx)
  const sheet = readSales(file, { currency, timeZone, now: ctx.now })
  return inTransaction(
    ctx.db,
    async (tx) => {
      const inside = { ...ctx, db: tx }
      if (!dryRun) await lockImports(inside)
      const plan = await planSales(inside, sheet.sales)
      const report = reportOf(plan, [...sheet.mistakes, ...plan.mistakes])
      if (!dryRun && report.mistakes.length === 0) await carryOut(inside, plan.creations)
      return report
    },
    PATIENCE,
  )
}

/** How many sales are written in one go. */
const AT_ONCE = 200

async function carryOut(ctx: Context, sales: readonly FoundSale[]): Promise<void> {
  const past = sales.map((sale) => ({ ...sale, at: sale.date ?? ctx.now })).sort((a, b) => +a.at - +b.at)
  const first = { ...ctx, now: past[0]?.at ?? ctx.now }
  for (const [variantId, delta] of piecesOf(sales)) {
    await adjustStock(first, { variantId, delta, reason: 'receipt', note: 'For past sales' })
  }
  for (let from = 0; from < past.length; from += AT_ONCE) {
    const some = past.slice(from, from + AT_ONCE)
    await recordPastOrders(
      ctx,
      some.map((sale) => pastOrder(ctx, sale)),
    )
  }
}

/** What was sold of each variant, in the order in which they are locked. */
function piecesOf(sales: readonly FoundSale[]): [variantId: number, pieces: number][] {
  const pieces = new Map<number, number>()
  for (const { variantId, quantity } of sales.flatMap(({ lines }) => lines)) {
    pieces.set(variantId, (pieces.get(variantId) ?? 0) + quantity)
  }
  return [...pieces].sort(([a], [b]) => a - b)
}

/** Nobody who works here now has sold it. */
const pastOrder = (
  ctx: Context,
  { sale, at, payment = 'card', customerId, lines }: FoundSale & { at: Date },
): PastOrder => ({
  at,
  by: { kind: 'system', businessId: businessOf(ctx) },
  clientId: sale,
  sale: { lines, payments: [{ method: payment }], customerId },
})
