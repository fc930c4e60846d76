import type { z } from 'zod'
import type { ProductInput, ProductPatch, ProductView } from '@/lib/domain/catalog'
import { invalid } from '@/lib/domain/shared/errors'
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
  const price = changed(body.price, product.fromMinor)
  const [first] = product.variants
  const ownPrice = price === undefined ? {} : withoutOwnPrice(product)
  return {
    name: body.name,
    description: body.description,
    categoryId: body.category,
    priceMinor: price,
    stock: changed(body.quantity, product.stock),
    variants: first && [{ id: first.id, sku: changed(body.sku, first.sku), ...ownPrice }],
  }
}

/** The product's price is to count: the one variant of a product gives up its own. */
function withoutOwnPrice({ variants }: ProductView): { priceMinor?: null } {
  if (variants.every(({ ownPriceMinor }) => ownPriceMinor === null)) return {}
  if (variants.length === 1) return { priceMinor: null }
  throw invalid('priceMinor', 'The variants of this product have prices of their own; set the price of each.')
}

const changed = <T>(asked: T | undefined, shown: T): T | undefined => (asked === shown ? undefined : asked)
