import type { z } from 'zod'
import {
  findOrCreateCategory,
  type ProductInput,
  type ProductPatch,
  type ProductView,
  type VariantPatch,
} from '@/lib/domain/catalog'
import type { Context } from '@/lib/domain/shared/context'
import { asPlainProduct } from './as-plain-product'
import type { ProductBody, ProductPatchBody } from './contract'

type Body = z.infer<ReturnType<typeof ProductBody>>
type Patch = z.infer<ReturnType<typeof ProductPatchBody>>

/** A new product in the domain's words: one plain variant holds what this document says of the product. */
export async function inputOf(ctx: Context, body: Body): Promise<ProductInput> {
  const variant = {
    sku: body.sku ?? undefined,
    barcode: body.barcode,
    costMinor: body.cost_price,
    stock: body.stock_quantity,
    threshold: body.low_stock_threshold,
  }
  return {
    name: body.name,
    description: body.description,
    priceMinor: body.selling_price,
    categoryId: await categoryIdOf(ctx, body.category),
    variants: [variant],
  }
}

/**
 * A change in the domain's words. Only what differs from what was shown is written, so that sending back what was read
 * leaves variants alone of which this document knows nothing.
 */
export async function patchOf(ctx: Context, product: ProductView, body: Patch): Promise<ProductPatch> {
  const shown = asPlainProduct(product)
  return {
    name: body.name,
    description: body.description,
    categoryId: await categoryIdOf(ctx, body.category),
    onePriceMinor: changed(body.selling_price, shown.priceMinor),
    stock: changed(body.stock_quantity, shown.stock),
    variants: variantsOf(product, body),
  }
}

/** Codes are the first variant's; cost and threshold hold for all of them. */
function variantsOf(product: ProductView, body: Patch): VariantPatch[] {
  const shown = asPlainProduct(product)
  const costMinor = changed(body.cost_price, shown.costMinor)
  const threshold = changed(body.low_stock_threshold, shown.threshold)
  return product.variants.map(({ id }, index) => ({
    id,
    costMinor,
    threshold,
    ...(index === 0 && { sku: body.sku ?? undefined, barcode: body.barcode }),
  }))
}

const changed = <T>(asked: T | undefined, shown: T): T | undefined => (asked === shown ? undefined : asked)

async function categoryIdOf(ctx: Context, category: number | string | null | undefined) {
  return typeof category === 'string' ? findOrCreateCategory(ctx, category) : category
}
