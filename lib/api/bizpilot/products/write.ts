import type { z } from 'zod'
import type { ProductInput, ProductPatch, ProductView } from '@/lib/domain/catalog'
import type { ProductBody, ProductPatchBody } from './contract'

type Body = z.infer<ReturnType<typeof ProductBody>>
type Patch = z.infer<ReturnType<typeof ProductPatchBody>>

/** A new product in the domain's words: one plain variant holds its code and its pieces. */
export const inputOf = (body: Body): ProductInput => ({
  name: body.name,
  description: body.description,
  priceMinor: body.price,
  categoryId: body.category,
  variants: [{ sku: body.sku, stock: body.quantity }],
})

/** A change in the domain's words. Only what differs from what was shown is written, so variants are left alone. */
export function patchOf(product: ProductView, body: Patch): ProductPatch {
  const [first] = product.variants
  return {
    name: body.name,
    description: body.description,
    categoryId: body.category,
    onePriceMinor: changed(body.price, product.fromMinor),
    stock: changed(body.quantity, product.stock),
    variants: first && [{ id: first.id, sku: changed(body.sku, first.sku) }],
  }
}

const changed = <T>(asked: T | undefined, shown: T): T | undefined => (asked === shown ? undefined : asked)
