import { z } from 'zod'
import { count, rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { businessDaySql } from '../shared/days'
import { demand } from '../shared/permissions'
import { variantName } from '../shared/variant-name'

export const LowVariant = z.object({
  variantId: z.number(),
  productId: z.number(),
  name: z.string(),
  variantName: z.string(),
  sku: z.string(),
  image: z.string().nullable(),
  stock: z.number(),
  threshold: z.number(),
  /** Pieces of the product sold in the last 30 days, all its variants together. */
  soldLately: count,
  /** How long what is left of the variant lasts at its recent pace; null when none was sold lately. */
  daysLeft: z.coerce.number().int().nullable(),
})
export type LowVariant = z.infer<typeof LowVariant>

export type LowStockFilter = { limit?: number; offset?: number }

/** Variants at or below their threshold: those that are gone first, of these the best sellers first. */
export async function lowStock(ctx: Context, { limit = 50, offset = 0 }: LowStockFilter = {}) {
  demand(ctx.actor, 'catalog.read')
  const found = await rows(ctx.db, LowVariant, LIST, businessOf(ctx), ctx.now, limit + 1, offset)
  return { variants: found.slice(0, limit), more: found.length > limit }
}

/** What is short, as the CTEs `low` and `sold`. $1 is the business, $2 the time. */
export const SHORT = `
low as (
  select v.id, v.product_id, v.sku, v.stock, v.threshold, v.size, v.colour, v.created_at, p.name, p.image
  from variants v join products p on p.business_id = v.business_id and p.id = v.product_id
  where v.business_id = $1::int and v.stock <= v.threshold and v.archived_at is null and p.archived_at is null
), sold as (
  select product_id, sum(units) as units from daily_products
  where business_id = $1::int and day > (select ${businessDaySql('$2::timestamptz', 'b')} from businesses b where b.id = $1::int) - 30 group by product_id
)`

/**
 * The rows of `LowVariant` from those. A variant's pace is read from its last two hundred movements of thirty days,
 * so that a shop's long history costs nothing here.
 */
export const shortRows = (page: string) => `
select l.id as "variantId", l.product_id as "productId", l.name, l.sku, l.stock, l.threshold,
  ${variantName('l')} as "variantName",
  case when l.image is not null then '/media/' || l.image end as image, l."soldLately",
  case when pace.sold > 0 then floor(l.stock * pace.days / pace.sold)::int end as "daysLeft"
from (
  select low.*, coalesce(sold.units, 0) as "soldLately" from low left join sold on sold.product_id = low.product_id
  order by low.stock > 0, coalesce(sold.units, 0) desc, low.stock, low.id ${page}
) l
cross join lateral (
  select coalesce(sum(-m.delta), 0) as sold,
    greatest(1, extract(epoch from $2::timestamptz
      - case when count(*) = 200 then min(m.created_at) else greatest(l.created_at, $2::timestamptz - interval '30 days') end)
      / 86400) as days
  from (
    select delta, reason, created_at from stock_movements
    where business_id = $1::int and variant_id = l.id and reason in ('sale', 'order') order by id desc limit 200
  ) m where m.created_at > $2::timestamptz - interval '30 days'
) pace
order by l.stock > 0, l."soldLately" desc, l.stock, l.id`

const LIST = `with ${SHORT} ${shortRows('limit $3::int offset $4::int')}`
