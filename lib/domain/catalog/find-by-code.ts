import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { PRODUCT_JSON, ProductRow, type ProductView, toProductView, type VariantView, WITH_CATEGORY } from './views'

/** What a barcode or SKU stands for, in any letter case; a barcode wins over a SKU that is spelt the same. */
export async function findByCode(
  ctx: Context,
  code: string,
): Promise<{ product: ProductView; variant: VariantView } | null> {
  const wanted = code.trim().toLowerCase()
  const [found] = await rows(ctx.db, Row, SQL, businessOf(ctx), wanted)
  if (!found) return null
  const product = toProductView(ctx, found.product)
  const variant = product.variants.find(({ id }) => id === found.variantId)
  return variant ? { product, variant } : null
}

const Row = z.object({ variantId: z.number(), product: ProductRow })

const SQL = `
select w.id as "variantId", ${PRODUCT_JSON} as product
from variants w
join products p on p.business_id = w.business_id and p.id = w.product_id ${WITH_CATEGORY}
where w.business_id = $1::int and w.archived_at is null and p.archived_at is null
  and (lower(w.barcode) = $2::text or lower(w.sku) = $2::text)
order by lower(w.barcode) = $2::text desc nulls last limit 1`
