import type { z } from 'zod'
import type { ProductInput, ProductPatch, ProductView } from '@/lib/domain/catalog'
import type { ProductBody, ProductPatchBody } from './contract'

type Body = z.infer<ReturnType<typeof ProductBody>>
type Patch = z.infer<ReturnType<typeof ProductPatchBody>>

/** A new product in the domain's words: one plain variant holds what this document says of the product. */
export const inputOf = (body: Body): ProductInput & { active?: boolean } => ({
  name: body.name,
  description: body.description,
  priceMinor: body.unit_price,
  categoryId: body.category,
  active: body.is_active,
  variants: [{ sku: body.sku, stock: body.quantity }],
})

/**
 * A change in the domain's words. Only what differs from what was shown is written, so that sending back what was read
 * leaves variants alone of which this document knows nothing.
 */
export function patchOf(product: ProductView, body: Patch): ProductPatch & { active?: boolean } {
  const [first] = product.variants
  const sku = changed(body.sku || undefined, first?.sku)
  return {
    name: body.name,
    description: body.description,
    categoryId: body.category,
    onePriceMinor: changed(body.unit_price, product.fromMinor),
    stock: changed(body.quantity, product.stock),
    variants: first && [{ id: first.id, sku }],
    active: body.is_active,
  }
}

const changed = <T>(asked: T | undefined, shown: T | undefined): T | undefined => (asked === shown ? undefined : asked)
