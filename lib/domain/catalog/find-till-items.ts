import { z } from 'zod'
import { minor, oneRow } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { variantName } from '../shared/variant-name'
import { mediaUrl } from './views'

const Item = z.object({
  variantId: z.number(),
  productId: z.number(),
  name: z.string(),
  variantName: z.string(),
  sku: z.string(),
  barcode: z.string().nullable(),
  priceMinor: minor,
  stock: z.number(),
  threshold: z.number(),
  categoryId: z.number().nullable(),
  image: z.string().nullable().transform(mediaUrl),
})

/** What a till keeps of a variant to sell it without asking the server. */
export type TillItem = z.infer<typeof Item>

/** Everything that can be sold, for the till's own index. */
export async function findTillItems(ctx: Context): Promise<TillItem[]> {
  demand(ctx.actor, 'catalog.read')
  const { items } = await oneRow(ctx.db, z.object({ items: z.array(Item) }), SQL, businessOf(ctx))
  return items
}

const SQL = `
select coalesce(json_agg(json_build_object(
    'variantId', v.id, 'productId', p.id, 'name', p.name,
    'variantName', ${variantName('v')},
    'sku', v.sku, 'barcode', v.barcode, 'priceMinor', coalesce(v.price_minor, p.price_minor)::text,
    'stock', v.stock, 'threshold', v.threshold, 'categoryId', p.category_id, 'image', p.image
  ) order by p.search_text, p.id, v.position, v.id), '[]') as items
from variants v join products p on p.business_id = v.business_id and p.id = v.product_id
where v.business_id = $1::int and v.archived_at is null and p.archived_at is null`
