import { recordAudit } from '../businesses'
import { businessOf, type Context } from '../shared/context'
import { DomainError, invalid } from '../shared/errors'
import { checkCodes, freeSlug, lockNames } from './codes'
import { getProduct } from './get-product'
import { lockVariants } from './lock-variants'
import { checkProduct, type ProductPatch, type VariantPatch } from './product-input'
import { checkReferences, refreshSearchTexts } from './product-references'
import { retireVariants } from './retire-variants'
import type { ProductView } from './views'
import { addVariants, checkShapes, updateVariants } from './write-variants'

/** `updateProduct` of one on the shelves, inside its transaction. The address stays unless a new one is given. */
export async function updateLiveProduct(ctx: Context, id: number, patch: ProductPatch): Promise<ProductView> {
  checkProduct(patch)
  await lockNames(ctx)
  await lockVariants(ctx, [id])
  const before = await getProduct(ctx, id)
  if (patch.expectedUpdatedAt && patch.expectedUpdatedAt.getTime() !== before.updatedAt.getTime()) {
    throw new DomainError('conflict', 'Somebody else changed this product in the meantime.', { entity: 'product', id })
  }
  const variants = resolveVariants(before, patch)
  await checkReferences(ctx, [patch])
  await checkCodes(ctx, variants)
  await writeProduct(ctx, before, patch)
  await retireVariants(ctx, patch.removeVariants ?? [])
  await updateVariants(ctx, variants.filter(hasId))
  const added = variants.filter((one) => !hasId(one))
  const product = { id, name: patch.name ?? before.name }
  await addVariants(ctx, [{ product, variants: added, firstPosition: before.variants.length + 1 }])
  await refreshSearchTexts(ctx, [id])
  const after = await getProduct(ctx, id)
  await auditPrices(ctx, before, after)
  return after
}

const hasId = (variant: VariantPatch): variant is VariantPatch & { id: number } => variant.id !== undefined

/** The changes to variants, a stock for the whole product among them; refuses what would leave none or twins. */
function resolveVariants(before: ProductView, patch: ProductPatch): VariantPatch[] {
  const variants = [...(patch.variants ?? [])]
  const known = new Map(before.variants.map((variant) => [variant.id, variant]))
  variants.forEach((variant, index) => {
    if (hasId(variant) && !known.has(variant.id))
      throw invalid(`variants.${index}.id`, 'This product has no such variant.')
  })
  const changed = new Map(variants.filter(hasId).map((variant) => [variant.id, variant]))
  const removed = new Set(patch.removeVariants)
  const kept = before.variants.filter(({ id }) => !removed.has(id))
  const added = variants.filter((variant) => !hasId(variant))
  if (kept.length + added.length === 0) throw invalid('variants', 'A product needs at least one variant.')
  checkShapes([...kept.map((variant) => ({ ...shapeOf(variant), ...definedShape(changed.get(variant.id)) })), ...added])
  const priced = patch.onePriceMinor === undefined ? variants : withoutOwnPrices(variants, kept)
  return patch.stock === undefined ? priced : withStock(priced, kept, added.length, patch.stock)
}

const shapeOf = ({ size, colour }: { size: string; colour: string }) => ({ size, colour })

const definedShape = (patch: VariantPatch | undefined) => ({
  ...(patch?.size !== undefined && { size: patch.size }),
  ...(patch?.colour !== undefined && { colour: patch.colour }),
})

function withStock(
  variants: VariantPatch[],
  kept: readonly { id: number }[],
  added: number,
  stock: number,
): VariantPatch[] {
  const [only] = kept
  if (!only || kept.length + added > 1) {
    throw invalid('stock', 'This product has several variants; set the stock of each.')
  }
  return withChange(variants, only.id, { stock })
}

function withoutOwnPrices(variants: VariantPatch[], kept: ProductView['variants']): VariantPatch[] {
  const [only, ...others] = kept
  if (!only || kept.every(({ ownPriceMinor }) => ownPriceMinor === null)) return variants
  if (others.length === 0) return withChange(variants, only.id, { priceMinor: null })
  throw invalid('priceMinor', 'The variants of this product have prices of their own; set the price of each.')
}

const withChange = (variants: VariantPatch[], id: number, change: VariantPatch): VariantPatch[] => [
  ...variants.filter((variant) => variant.id !== id),
  { ...variants.find((variant) => variant.id === id), ...change, id },
]

async function writeProduct(ctx: Context, before: ProductView, patch: ProductPatch): Promise<void> {
  const slug = patch.slug === undefined ? undefined : await freeSlug(ctx, 'products', patch.slug, before.id)
  await ctx.db.product.update({
    where: { businessId_id: { businessId: businessOf(ctx), id: before.id } },
    data: {
      slug,
      name: patch.name?.trim(),
      description: patch.description?.trim(),
      priceMinor: patch.onePriceMinor ?? patch.priceMinor,
      categoryId: patch.categoryId,
      image: patch.image,
    },
  })
}

async function auditPrices(ctx: Context, before: ProductView, after: ProductView): Promise<void> {
  const old = new Map(before.variants.map((variant) => [variant.id, variant.priceMinor]))
  const variants = after.variants.flatMap(({ id, sku, priceMinor }) => {
    const from = old.get(id)
    return from === undefined || from === priceMinor ? [] : [{ id, sku, from: `${from}`, to: `${priceMinor}` }]
  })
  if (variants.length === 0 && before.priceMinor === after.priceMinor) return
  const details = { name: after.name, from: `${before.priceMinor}`, to: `${after.priceMinor}`, variants }
  await recordAudit(ctx, { action: 'product.price_changed', subject: `product:${after.id}`, details })
}
