import { moveStock } from '../ledger'
import { businessOf, type Context } from '../shared/context'
import { invalid } from '../shared/errors'
import { countStock } from '../stock'
import { makeSkus } from './codes'
import type { VariantInput, VariantPatch } from './product-input'

/** Variants to add to a product, behind those it has. */
export type Addition = {
  product: { id: number; name: string }
  variants: readonly VariantInput[]
  firstPosition: number
}

/** Adds variants to any number of products; their stock is the first entry in the ledger. */
export async function addVariants(ctx: Context, additions: readonly Addition[]): Promise<void> {
  const wanted: (VariantInput & { sku: string; productId: number; position: number })[] = []
  for (const { product, variants, firstPosition } of additions) {
    const skus = await makeSkus(ctx, product.name, variants.filter((variant) => !variant.sku?.trim()).length)
    variants.forEach((variant, index) => {
      const sku = variant.sku?.trim() || (skus.shift() ?? '')
      wanted.push({ ...variant, sku, productId: product.id, position: firstPosition + index })
    })
  }
  const data = wanted.map((variant) => rowOf(ctx, variant))
  const made = await ctx.db.variant.createManyAndReturn({ data, select: { id: true, sku: true } })
  const ids = new Map(made.map(({ id, sku }) => [sku, id]))
  const opening = wanted.flatMap(({ sku, stock = 0 }) => {
    const variantId = ids.get(sku)
    return variantId !== undefined && stock > 0 ? [{ variantId, delta: stock, reason: 'opening' as const }] : []
  })
  await moveStock(ctx, opening)
}

const rowOf = (ctx: Context, variant: VariantInput & { sku: string; productId: number; position: number }) => ({
  businessId: businessOf(ctx),
  productId: variant.productId,
  sku: variant.sku,
  barcode: variant.barcode?.trim() || null,
  size: variant.size?.trim() ?? '',
  colour: variant.colour?.trim() ?? '',
  priceMinor: variant.priceMinor ?? null,
  costMinor: variant.costMinor ?? 0n,
  threshold: variant.threshold ?? 5,
  position: variant.position,
  createdAt: ctx.now,
  updatedAt: ctx.now,
})

/** Changes variants field by field; what a patch leaves out stays. A stock goes through the ledger. */
export async function updateVariants(ctx: Context, patches: readonly (VariantPatch & { id: number })[]): Promise<void> {
  for (const patch of [...patches].sort((a, b) => a.id - b.id)) {
    await ctx.db.variant.update({
      where: { businessId_id: { businessId: businessOf(ctx), id: patch.id } },
      data: {
        sku: patch.sku?.trim() || undefined,
        barcode: patch.barcode === undefined ? undefined : patch.barcode?.trim() || null,
        size: patch.size?.trim(),
        colour: patch.colour?.trim(),
        priceMinor: patch.priceMinor,
        costMinor: patch.costMinor,
        threshold: patch.threshold,
        updatedAt: ctx.now,
      },
    })
    if (patch.stock !== undefined) await countStock(ctx, { variantId: patch.id, counted: patch.stock })
  }
}

type Shape = { size: string; colour: string }

/** Refuses two variants nobody could tell apart. */
export function checkShapes(variants: readonly Partial<Shape>[]): void {
  const seen = new Set<string>()
  variants.forEach(({ size = '', colour = '' }, index) => {
    const shape = `${size.trim().toLowerCase()}\n${colour.trim().toLowerCase()}`
    if (seen.has(shape)) throw invalid(`variants.${index}.size`, 'Two variants have the same size and colour.')
    seen.add(shape)
  })
}
