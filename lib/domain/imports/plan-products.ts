import type { VariantPatch } from '../catalog'
import type { Context } from '../shared/context'
import { checkProductRows } from './check-products'
import { type KnownPictures, knownPictures, type Pictures } from './pictures'
import type { Mistake } from './read-csv'
import type { SheetProduct, SheetVariant } from './read-products'
import { findShopGoods, type ShopProduct } from './shop-goods'

/** What a product is to become: what the file says other than the shop. */
export type ProductChange = {
  id: number
  to: Partial<Pick<SheetProduct, 'name' | 'category' | 'description' | 'price' | 'picture'>>
  variants: VariantPatch[]
}

export type ProductPlan = {
  creations: SheetProduct[]
  changes: ProductChange[]
  unchanged: number
  mistakes: Mistake[]
}

/** Compares the products of a file with the shop's; writes nothing. */
export async function planProducts(
  ctx: Context,
  sheet: readonly SheetProduct[],
  pictures: Pictures,
): Promise<ProductPlan> {
  const goods = await findShopGoods(ctx, sheet)
  const known = knownPictures(ctx, pictures)
  const plan: ProductPlan = { creations: [], changes: [], unchanged: 0, mistakes: [] }
  for (const product of sheet) {
    plan.mistakes.push(...checkProductRows(product, goods, known))
    const held = goods.products.get(product.handle)
    const change = held && changeOf(product, held, known)
    if (!held) plan.creations.push(product)
    else if (change) plan.changes.push(change)
    else plan.unchanged += 1
  }
  return plan
}

function changeOf(product: SheetProduct, held: ShopProduct, pictures: KnownPictures): ProductChange | null {
  const { name, category, description, price, picture } = product
  const to = {
    name: changed(name, held.name),
    category: category?.toLowerCase() === held.category?.name.toLowerCase() ? undefined : category,
    description: changed(description, held.description),
    price: changed(price, held.priceMinor),
    picture: picture !== undefined && pictures.get(picture)?.hash === held.image ? undefined : picture,
  }
  const variants = product.variants.flatMap((variant): VariantPatch[] => {
    const own = held.variants.find(({ sku }) => sku.toLowerCase() === variant.sku.toLowerCase())
    if (!own) return [variantOf(variant)]
    const patch = patchOf(variant, own)
    return saysNothing(patch) ? [] : [{ ...patch, id: own.id }]
  })
  return saysNothing(to) && variants.length === 0 ? null : { id: held.id, to, variants }
}

/** A new variant, as its row tells it. */
export const variantOf = ({ sku, barcode, size, colour, variantPrice, cost, stock, threshold }: SheetVariant) => ({
  sku,
  barcode,
  size,
  colour,
  priceMinor: variantPrice,
  costMinor: cost,
  stock,
  threshold,
})

const patchOf = (said: SheetVariant, held: ShopProduct['variants'][number]) => ({
  barcode: changed(said.barcode, held.barcode),
  size: changed(said.size, held.size),
  colour: changed(said.colour, held.colour),
  priceMinor: changed(said.variantPrice, held.priceMinor),
  costMinor: changed(said.cost, held.costMinor),
  threshold: changed(said.threshold, held.threshold),
})

const changed = <T>(said: T | undefined, held: T | null): T | undefined => (said === held ? undefined : said)

const saysNothing = (patch: object) => Object.values(patch).every((value) => value === undefined)
