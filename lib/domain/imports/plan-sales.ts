import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { pastClientId } from '../orders'
import { businessOf, type Context } from '../shared/context'
import { MAX_LINES } from '../shared/limits'
import type { Mistake } from './read-csv'
import type { SheetSale } from './read-sales'

/** A sale with its goods and its customer found. */
export type FoundSale = Omit<SheetSale, 'lines'> & {
  customerId: number | undefined
  lines: { variantId: number; quantity: number; unitMinor: bigint | undefined }[]
}

export type SalePlan = { creations: FoundSale[]; changes: []; unchanged: number; mistakes: Mistake[] }

/** Finds the goods and customers of past sales, and those that are in already; writes nothing. */
export async function planSales(ctx: Context, sheet: readonly SheetSale[]): Promise<SalePlan> {
  const [variants, customers, known] = [
    await variantsOf(ctx, sheet),
    await customersOf(ctx, sheet),
    await knownOf(ctx, sheet),
  ]
  const plan: SalePlan = { creations: [], changes: [], unchanged: 0, mistakes: [] }
  for (const { lines, ...sale } of sheet) {
    const customerId = customers.get(sale.email?.toLowerCase() ?? '')
    plan.mistakes.push(...strangers(lines, variants))
    if (sale.email !== undefined && customerId === undefined) {
      plan.mistakes.push({ row: sale.row, column: 'email', message: 'The shop has no such customer.' })
    }
    if (lines.length > MAX_LINES) {
      plan.mistakes.push({ row: sale.row, column: '', message: `A sale has at most ${MAX_LINES} lines.` })
    }
    const found = lines.map(({ sku, quantity, price }) => ({
      variantId: variants.get(sku.toLowerCase()) ?? 0,
      quantity,
      unitMinor: price,
    }))
    if (known.has(pastClientId(sale.sale))) plan.unchanged += 1
    else plan.creations.push({ ...sale, customerId, lines: found })
  }
  return plan
}

const strangers = (lines: SheetSale['lines'], variants: ReadonlyMap<string, number>): Mistake[] =>
  lines.flatMap(({ row, sku }) =>
    variants.has(sku.toLowerCase()) ? [] : [{ row, column: 'sku', message: 'The shop has no such SKU.' }],
  )

async function variantsOf(ctx: Context, sheet: readonly SheetSale[]): Promise<Map<string, number>> {
  const skus = sheet.flatMap(({ lines }) => lines.map(({ sku }) => sku.toLowerCase()))
  const found = await rows(ctx.db, Variant, VARIANTS_SQL, businessOf(ctx), [...new Set(skus)])
  return new Map(found.map(({ sku, id }) => [sku, id]))
}

const Variant = z.object({ sku: z.string(), id: z.number() })

const VARIANTS_SQL = `
select lower(v.sku) as sku, v.id from variants v
join products p on p.business_id = $1::int and p.id = v.product_id
where v.business_id = $1::int and v.archived_at is null and p.archived_at is null and lower(v.sku) = any ($2::text[])`

/** By e-mail address; of several with the same one, the first that was entered. */
async function customersOf(ctx: Context, sheet: readonly SheetSale[]): Promise<Map<string, number>> {
  const found = await ctx.db.customer.findMany({
    where: { businessId: businessOf(ctx), email: { in: sheet.flatMap(({ email }) => email ?? []) } },
    orderBy: { id: 'desc' },
    select: { id: true, email: true },
  })
  return new Map(found.map(({ id, email }) => [email.toLowerCase(), id]))
}

async function knownOf(ctx: Context, sheet: readonly SheetSale[]): Promise<Set<string | null>> {
  const clientIds = sheet.map(({ sale }) => pastClientId(sale))
  const where = { businessId: businessOf(ctx), clientId: { in: clientIds } }
  const found = await ctx.db.order.findMany({ where, select: { clientId: true } })
  return new Set(found.map(({ clientId }) => clientId))
}
