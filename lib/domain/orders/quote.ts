import { z } from 'zod'
import { json, minor, oneRow } from '@/lib/db/sql'
import { type IdCounts, Ids, idsSql } from '../ledger'
import { accountOf, businessOf, type Context } from '../shared/context'
import { notFound } from '../shared/errors'
import { Person, personJson } from '../shared/person'
import { variantName } from '../shared/variant-name'
import type { WantedLine } from './choose-lines'
import { Offer } from './offer'
import { imageSql, OrderCustomer } from './view'

const Quote = z.object({
  business: z.object({
    currency: z.string(),
    timeZone: z.string(),
    dayCutOff: z.number(),
    taxPpm: z.number(),
    pricesIncludeTax: z.boolean(),
    cashRoundingMinor: minor,
    shippingFeeMinor: minor,
    freeShippingMinor: minor.nullable(),
    cashiersSetPrices: z.boolean(),
  }),
  offers: z.array(Offer),
  /** What the same client id led to before, and what it had been asked for with. */
  earlier: z.object({ id: z.number(), hash: z.string().nullable() }).nullable(),
  openShiftId: z.number().nullable(),
  actor: Person.nullable(),
  /** The one that was asked for, else the one that the acting account is. */
  customer: OrderCustomer.nullable(),
  ids: Ids,
})
/** Everything that an order needs to be priced and written. */
export type Quote = z.infer<typeof Quote>

export type QuoteRequest = {
  lines: readonly WantedLine[]
  clientId?: string | null
  customerId?: number
  /** How many rows are about to be written, so that their ids can be drawn. */
  ids?: IdCounts
}

/** Asks for all of it in one round trip. Refuses a customer that the business does not have. */
export async function quote(
  ctx: Context,
  { lines, clientId = null, customerId, ids = {} }: QuoteRequest,
): Promise<Quote> {
  const wanted = {
    variants: lines.flatMap((line) => line.variantId ?? []),
    products: lines.flatMap((line) => line.productId ?? []),
  }
  const who = [accountOf(ctx), customerId ?? null] as const
  const { quote } = await oneRow(ctx.db, Row, SQL, businessOf(ctx), json(wanted), clientId, ...who, json(ids))
  if (customerId === undefined || quote.customer) return quote
  const error = notFound('customer', customerId)
  error.details.field = 'customer'
  throw error
}

const Row = z.object({ quote: Quote })

// $1 business, $2 {variants, products}, $3 client id, $4 account, $5 customer, $6 how many ids
const SQL = `
select jsonb_build_object(
  'business', jsonb_build_object(
    'currency', b.currency, 'timeZone', b.time_zone, 'dayCutOff', b.day_cut_off,
    'taxPpm', b.tax_ppm, 'pricesIncludeTax', b.prices_include_tax,
    'cashRoundingMinor', b.cash_rounding_minor, 'shippingFeeMinor', b.shipping_minor,
    'freeShippingMinor', b.free_shipping_minor, 'cashiersSetPrices', b.cashiers_set_prices),
  'offers', coalesce((
    select jsonb_agg(jsonb_build_object(
      'variantId', v.id, 'productId', p.id, 'name', p.name, 'variantName', ${variantName('v')}, 'sku', v.sku,
      'slug', p.slug, 'image', ${imageSql('p')},
      'priceMinor', coalesce(v.price_minor, p.price_minor), 'costMinor', v.cost_minor, 'stock', v.stock)
      order by v.product_id, v.position, v.id)
    from variants v join products p on p.business_id = $1::int and p.id = v.product_id
    where v.business_id = $1::int and v.archived_at is null and p.archived_at is null
      and (v.id = any (array(select jsonb_array_elements_text($2::jsonb -> 'variants')::int))
        or v.product_id = any (array(select jsonb_array_elements_text($2::jsonb -> 'products')::int)))), '[]'),
  'earlier', (select jsonb_build_object('id', o.id, 'hash', o.request_hash)
    from orders o where o.business_id = $1::int and o.client_id = $3::text),
  'openShiftId', (select s.id from shifts s where s.business_id = $1::int and s.opened_by_id = $4::int and s.closed_at is null),
  'actor', (select ${personJson('a')} from accounts a where a.id = $4::int),
  'customer', (select jsonb_build_object('id', c.id, 'name', c.name) from customers c
    where c.business_id = $1::int and (c.id = $5::int or ($5::int is null and c.account_id = $4::int))),
  'ids', ${idsSql('$6')}
) as quote
from businesses b where b.id = $1::int`
