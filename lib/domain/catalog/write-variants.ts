import { businessOf, type Context } from '../shared/context'
import { invalid } from '../shared/errors'
import { countStock, moveStock } from '../stock'
import { makeSkus } from './codes'
import type { VariantInput, VariantPatch } from './product-input'

/** Adds variants behind those a product has; their stock is the first entry in the ledger. */
export async function addVariants(
  ctx: Context,
  product: { id: number; name: string },
  variants: readonly VariantInput[],
  firstPosition: number,
): Promise<void> {
  if (variants.length === 0) return
  const nameless = variants.filter((variant) => !variant.sku?.trim())
  const skus = await makeSkus(ctx, product.name, nameless.length)
  const made = await ctx.db.variant.createManyAndReturn({
    data: variants.map((variant, index) => ({
      businessId: businessOf(ctx),
      productId: product.id,
      sku: variant.sku?.trim() || (skus.shift() ?? ''),
      barcode: variant.barcode?.trim() || null,
      size: variant.size?.trim() ?? '',
      colour: variant.colour?.trim() ?? '',
      priceMinor: variant.priceMinor ?? null,
      costMinor: variant.costMinor ?? 0n,
      threshold: variant.threshold ?? 5,
      position: firstPosition + index,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })),
    select: { id: true, position: true },
  })
  const opening = made.flatMap(({ id, position }) => {
    const delta = variants[position - firstPosition]?.stock ?? 0
    return delta > 0 ? [{ variantId: id, delta, reason: 'opening' as const }] : []
  })
  await moveStock(ctx, opening)
}

/** Changes variants field by field; what a patch leaves out stays. A stock goes through the ledger. */
export async function changeVariants(ctx: Context, patches: readonly (VariantPatch & { id: number })[]): Promise<void> {
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
