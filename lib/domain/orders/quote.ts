import { z } from 'zod'
import { json, minor, oneRow } from '@/lib/db/sql'
import { accountOf, businessOf, type Context } from '../shared/context'
import { DomainError, invalid } from '../shared/errors'
import { MAX_LINES, MAX_MINOR, MAX_QUANTITY } from '../shared/limits'
import { type Basket, type PricedBasket, priceBasket } from '../shared/pricing'
import { variantName } from '../shared/variant-name'
import { chooseOffers } from './choose-offers'
import { OrderView, orderJson } from './view'

/** What somebody wants: a variant, or a product of which the first variant in stock will do. */
export type WantedLine = {
  variantId?: number
  productId?: number
  quantity: number
  /** A price other than the list's, and a discount on the line, both as the shop writes its prices. */
  unitMinor?: bigint
  discountMinor?: bigint
}

const Offer = z.object({
  variantId: z.number(),
  productId: z.number(),
  name: z.string(),
  variantName: z.string(),
  sku: z.string(),
  priceMinor: minor,
  costMinor: minor,
  stock: z.number(),
})
export type Offer = z.infer<typeof Offer>

const Quote = z.object({
  business: z.object({
    currency: z.string(),
    taxPpm: z.number(),
    pricesIncludeTax: z.boolean(),
    cashRoundingMinor: minor,
    shippingFeeMinor: minor,
    freeShippingMinor: minor.nullable(),
    cashiersSetPrices: z.boolean(),
  }),
  offers: z.array(Offer),
  earlier: OrderView.nullable(),
  openShiftId: z.number().nullable(),
  customerId: z.number().nullable(),
})
export type Quote = z.infer<typeof Quote>

/** Everything that pricing an order needs, in one round trip; `earlier` is what the same `clientId` led to before. */
export async function quote(ctx: Context, wanted: readonly WantedLine[], clientId: string | null): Promise<Quote> {
  const variants = wanted.flatMap((line) => line.variantId ?? [])
  const products = wanted.flatMap((line) => line.productId ?? [])
  const asked = json({ variants, products })
  const { quote } = await oneRow(
    ctx.db,
    z.object({ quote: Quote }),
    SQL,
    businessOf(ctx),
    asked,
    clientId,
    accountOf(ctx),
  )
  return quote
}

/** A wanted line with the variant that will be sold for it. */
export type ChosenLine = WantedLine & { offer: Offer; variantChosen: boolean }

/** Checks quantities, finds each line's variant, and makes one line of those that are alike. */
export function chooseLines(wanted: readonly WantedLine[], offers: readonly Offer[]): ChosenLine[] {
  if (wanted.length === 0) throw invalid('lines', 'An order needs at least one line.')
  if (wanted.length > MAX_LINES) throw invalid('lines', `An order takes at most ${MAX_LINES} lines.`)
  const merged = new Map<string, ChosenLine>()
  chooseOffers(wanted, offers).forEach((line, index) => {
    const chosen = { ...line, variantChosen: line.variantId !== undefined }
    const key = [chosen.offer.variantId, chosen.variantChosen, line.unitMinor].join()
    const both = together(merged.get(key), chosen)
    demandQuantity(both.quantity, index)
    merged.set(key, both)
  })
  return [...merged.values()]
}

/** Somebody was faster on a variant that was not insisted on: another one may still do. */
export const lostTheFreeChoice = (error: unknown, wanted: readonly WantedLine[]): boolean =>
  error instanceof DomainError && error.code === 'out_of_stock' && wanted.some((line) => line.variantId === undefined)

const together = (before: ChosenLine | undefined, line: ChosenLine): ChosenLine =>
  before
    ? {
        ...line,
        quantity: before.quantity + line.quantity,
        discountMinor: (before.discountMinor ?? 0n) + (line.discountMinor ?? 0n),
      }
    : line

function demandQuantity(quantity: number, index: number): void {
  if (Number.isInteger(quantity) && quantity >= 1 && quantity <= MAX_QUANTITY) return
  throw invalid(`lines.${index}.quantity`, `Ensure this value is between 1 and ${MAX_QUANTITY}.`)
}

/** Prices chosen lines; refuses what no register could hold. `terms` are the shop's, and what comes off or on top. */
export function priceLines(lines: readonly ChosenLine[], terms: Omit<Basket, 'lines'>): PricedBasket {
  const priced = priceBasket({
    ...terms,
    lines: lines.map(({ offer, unitMinor, quantity, discountMinor }) => ({
      unitMinor: unitMinor ?? offer.priceMinor,
      quantity,
      discountMinor,
    })),
  })
  if (priced.totalMinor > MAX_MINOR || priced.subtotalMinor > MAX_MINOR)
    throw invalid('lines', 'This amount is too large.')
  return priced
}

// $1 business, $2 {variants, products}, $3 client id, $4 account
const SQL = `
select jsonb_build_object(
  'business', jsonb_build_object(
    'currency', b.currency, 'taxPpm', b.tax_ppm, 'pricesIncludeTax', b.prices_include_tax,
    'cashRoundingMinor', b.cash_rounding_minor::text, 'shippingFeeMinor', b.shipping_minor::text,
    'freeShippingMinor', b.free_shipping_minor::text, 'cashiersSetPrices', b.cashiers_set_prices),
  'offers', coalesce((
    select jsonb_agg(jsonb_build_object(
      'variantId', v.id, 'productId', p.id, 'name', p.name,
      'variantName', ${variantName('v')}, 'sku', v.sku,
      'priceMinor', coalesce(v.price_minor, p.price_minor)::text, 'costMinor', v.cost_minor::text, 'stock', v.stock)
      order by v.product_id, v.position, v.id)
    from variants v join products p on p.business_id = v.business_id and p.id = v.product_id
    where v.business_id = $1::int and v.archived_at is null and p.archived_at is null
      and (v.id = any (array(select jsonb_array_elements_text($2::jsonb -> 'variants')::int))
        or v.product_id = any (array(select jsonb_array_elements_text($2::jsonb -> 'products')::int)))), '[]'),
  'earlier', case when $3::text is not null then
    (${orderJson('where o.business_id = $1::int and o.client_id = $3::text')}) end,
  'openShiftId', (select max(s.id) from shifts s
    where s.business_id = $1::int and s.opened_by_id = $4::int and s.closed_at is null),
  'customerId', (select c.id from customers c where c.business_id = $1::int and c.account_id = $4::int)
) as quote
from businesses b where b.id = $1::int`
