import { z } from 'zod'
import { count, minor, oneRow } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'

const Item = z.object({
  productId: z.number(),
  name: z.string(),
  /** Of its first variant. */
  sku: z.string(),
  /** Pieces of all its variants. */
  stock: count,
  /** The highest of its variants. */
  threshold: z.number(),
  costMinor: minor,
  retailMinor: minor,
})
export type InventoryItem = z.infer<typeof Item>

const Inventory = z.object({
  products: count,
  stock: count,
  costMinor: minor,
  retailMinor: minor,
  /** At or below their threshold, and of these those that are gone. */
  low: count,
  out: count,
  items: z.array(Item),
})
export type Inventory = z.infer<typeof Inventory>

/** What is on the shelves and what it is worth, at cost and at retail: in all, and a page of the products by name. */
export async function inventory(ctx: Context, { limit = 50, offset = 0 } = {}): Promise<Inventory> {
  demand(ctx.actor, 'reports.read')
  const row = z.object({ inventory: Inventory })
  return (await oneRow(ctx.db, row, SQL, businessOf(ctx), limit, offset)).inventory
}

const SQL = `
with items as (
  select p.id as "productId", p.name, (array_agg(v.sku order by v.position, v.id))[1] as sku,
    sum(v.stock) as stock, max(v.threshold) as threshold, sum(v.stock * v.cost_minor)::bigint as cost,
    sum(v.stock * coalesce(v.price_minor, p.price_minor))::bigint as retail
  from products p join variants v on v.business_id = p.business_id and v.product_id = p.id and v.archived_at is null
  where p.business_id = $1::int and p.archived_at is null
  group by p.business_id, p.id
)
select jsonb_build_object(
  'products', count(*), 'stock', coalesce(sum(stock), 0), 'costMinor', coalesce(sum(cost), 0)::text,
  'retailMinor', coalesce(sum(retail), 0)::text, 'low', count(*) filter (where stock <= threshold),
  'out', count(*) filter (where stock = 0),
  'items', (select coalesce(jsonb_agg(jsonb_build_object(
      'productId', x."productId", 'name', x.name, 'sku', x.sku, 'stock', x.stock, 'threshold', x.threshold,
      'costMinor', x.cost::text, 'retailMinor', x.retail::text) order by lower(x.name), x."productId"), '[]')
    from (select * from items order by lower(name), "productId" limit $2::int offset $3::int) x)
) as inventory
from items`
