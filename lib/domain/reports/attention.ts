import { z } from 'zod'
import { count, oneRow } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'

const LowVariant = z.object({
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
})

const Attention = z.object({
  lowStock: z.array(LowVariant),
  lowCount: count,
  outCount: count,
  toConfirm: count,
  toShip: count,
  drafts: count,
  awaitingApproval: count,
})
export type Attention = z.infer<typeof Attention>

/** What somebody should look at: short stock (scarcest first), orders to move on, people waiting to be let in. */
export async function attention(
  ctx: Context,
  { today, limit = 8 }: { today: string; limit?: number },
): Promise<Attention> {
  demand(ctx.actor, 'reports.read')
  const { attention } = await oneRow(ctx.db, z.object({ attention: Attention }), SQL, businessOf(ctx), today, limit)
  return attention
}

const SQL = `
with low as (
  select v.id, v.product_id, v.sku, v.stock, v.threshold, v.size, v.colour, p.name, p.image
  from variants v join products p on p.business_id = v.business_id and p.id = v.product_id
  where v.business_id = $1::int and v.stock <= v.threshold and v.archived_at is null and p.archived_at is null
), sold as (
  select product_id, sum(units) as units from daily_products
  where business_id = $1::int and day > $2::date - 30 group by product_id
)
select jsonb_build_object(
  'lowStock', coalesce((select jsonb_agg(to_jsonb(x)) from (
    select l.id as "variantId", l.product_id as "productId", l.name, l.sku, l.stock, l.threshold,
      concat_ws(' · ', nullif(l.size, ''), nullif(l.colour, '')) as "variantName",
      case when l.image is not null then '/media/' || l.image end as image, coalesce(s.units, 0) as "soldLately"
    from low l left join sold s on s.product_id = l.product_id
    order by l.stock > 0, coalesce(s.units, 0) desc, l.stock, l.id limit $3::int) x), '[]'),
  'lowCount', (select count(*) from low where stock > 0),
  'outCount', (select count(*) from low where stock = 0),
  'toConfirm', (select count(*) from orders where business_id = $1::int and state = 'placed'),
  'toShip', (select count(*) from orders where business_id = $1::int and state = 'confirmed'),
  'drafts', (select count(*) from orders where business_id = $1::int and state = 'draft'),
  'awaitingApproval', (select count(*) from accounts where business_id = $1::int and status = 'awaiting_approval')
) as attention`
