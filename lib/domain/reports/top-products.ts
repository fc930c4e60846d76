import { z } from 'zod'
import type { Channel } from '@/lib/db/enums'
import { count, rows, sumFields } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { earnings } from '../shared/figures'
import type { Period } from '../shared/periods'
import { Figures } from './figures'
import { whose } from './whose'

/** What is kept of a product a day. */
const Sold = Figures.omit({
  orders: true,
  discountMinor: true,
  returnedOrders: true,
  returnedDiscountMinor: true,
  cancelledOrders: true,
  cancelledDiscountMinor: true,
})

const ProductFigures = z.object({
  productId: z.number(),
  name: z.string(),
  slug: z.string(),
  sku: z.string(),
  image: z.string().nullable(),
  ...Sold.shape,
})
export type ProductFigures = z.infer<typeof ProductFigures>

export type TopFilter = Period & { channels?: readonly Channel[]; productId?: number; limit?: number; offset?: number }

/** The best of that ranking; none of which more went back than was sold. */
export async function topProducts(ctx: Context, filter: TopFilter): Promise<ProductFigures[]> {
  const { products } = await rankProducts(ctx, filter)
  return products.filter((product) => earnings(product).netMinor > 0n && earnings(product).unitsLeft > 0)
}

/**
 * A page of the products by what they brought in, best first, with how many there are in all; none of both beyond the
 * last page. Figures of the whole business, so `reports.read` is needed.
 */
export async function rankProducts(
  ctx: Context,
  filter: TopFilter,
): Promise<{ products: ProductFigures[]; total: number }> {
  whose(ctx, { sellerId: undefined, all: true })
  const channels = filter.channels ? `{${filter.channels.join(',')}}` : null
  const { from, to, productId = null, limit = 10, offset = 0 } = filter
  const found = await rows(ctx.db, Ranked, TOP, businessOf(ctx), from, to, channels, productId, limit, offset)
  return { products: found.map(({ total: _, ...figures }) => figures), total: found[0]?.total ?? 0 }
}

const Ranked = ProductFigures.extend({ total: count })

const TOP = `
select d.total, p.id as "productId", p.name, p.slug, regexp_replace(coalesce(v.sku, ''), '~[0-9]+$', '') as sku,
  case when p.image is not null then '/media/' || p.image end as image,
  ${Object.keys(Sold.shape)
    .map((field) => `d."${field}"`)
    .join(', ')}
from (
  select count(*) over () as total, product_id, ${sumFields('daily_products', Sold)}
  from daily_products
  where business_id = $1::int and day between $2::date and $3::date
    and ($4::text is null or channel = any ($4::channel[])) and ($5::int is null or product_id = $5::int)
  group by product_id
  order by sum(revenue_minor - returned_minor - cancelled_minor) desc, product_id limit $6::int offset $7::int
) d
join products p on p.business_id = $1::int and p.id = d.product_id
left join lateral (select sku from variants v where v.business_id = p.business_id and v.product_id = p.id
  order by v.position, v.id limit 1) v on true
order by d."revenueMinor" - d."returnedMinor" - d."cancelledMinor" desc, p.id`
