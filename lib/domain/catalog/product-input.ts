import { invalid } from '../shared/errors'
import { keysOf } from '../shared/keys-of'
import { MAX_MINOR, MAX_STOCK, MAX_VARIANTS, PRODUCT_TEXT, VARIANT_TEXT } from '../shared/limits'

export type VariantInput = {
  /** Made from the product's name when missing. */
  sku?: string
  barcode?: string | null
  size?: string
  colour?: string
  /** Null: the product's price. */
  priceMinor?: bigint | null
  costMinor?: bigint
  /** Pieces it is to have from now on; written to the ledger. */
  stock?: number
  threshold?: number
}

export type ProductInput = {
  /** Its address, or the next free one like it; made from the name when missing. */
  slug?: string
  name: string
  description?: string
  priceMinor: bigint
  categoryId?: number | null
  /** Hash of a saved picture. */
  image?: string | null
  /** Without any, the product has one plain variant. */
  variants?: readonly VariantInput[]
}

export type VariantPatch = VariantInput & { id?: number }

export type ProductPatch = Partial<Omit<ProductInput, 'variants'>> & {
  /** With an id: changes that variant. Without: adds one. Others stay as they are. */
  variants?: readonly VariantPatch[]
  removeVariants?: readonly number[]
  /** Pieces of a product that has a single variant. */
  stock?: number
  /** What the whole product costs: a single variant gives up its own price, several that have some are refused. */
  onePriceMinor?: bigint
  /** Refuses with `conflict` when somebody saved the product since. */
  expectedUpdatedAt?: Date
}

/** Refuses what no product may be. */
export function checkProduct(product: Partial<ProductInput> & { onePriceMinor?: bigint }): void {
  checkText('name', product.name, PRODUCT_TEXT.name)
  if (product.name?.trim() === '') throw invalid('name', 'Give the product a name.')
  checkText('description', product.description, PRODUCT_TEXT.description)
  checkMoney('priceMinor', product.onePriceMinor ?? product.priceMinor)
  product.variants?.forEach((variant, index) => {
    checkVariant(variant, `variants.${index}`)
  })
  if ((product.variants?.length ?? 0) > MAX_VARIANTS) {
    throw invalid('variants', `A product has at most ${MAX_VARIANTS} variants.`)
  }
}

function checkVariant(variant: VariantInput, field: string): void {
  for (const name of keysOf(VARIANT_TEXT)) checkText(`${field}.${name}`, variant[name], VARIANT_TEXT[name])
  checkMoney(`${field}.priceMinor`, variant.priceMinor)
  checkMoney(`${field}.costMinor`, variant.costMinor)
  checkCount(`${field}.stock`, variant.stock)
  checkCount(`${field}.threshold`, variant.threshold)
}

function checkText(field: string, text: string | null | undefined, most: number): void {
  if ((text?.length ?? 0) > most) throw invalid(field, `Use at most ${most} characters.`)
}

function checkMoney(field: string, minor: bigint | null | undefined): void {
  if (minor === null || minor === undefined) return
  if (minor < 0n) throw invalid(field, 'A price cannot be negative.')
  if (minor > MAX_MINOR) throw invalid(field, 'That price is too high.')
}

function checkCount(field: string, count: number | undefined): void {
  if (count === undefined) return
  if (!Number.isInteger(count) || count < 0) throw invalid(field, 'Use a whole number, zero or more.')
  if (count > MAX_STOCK) throw invalid(field, `Use at most ${MAX_STOCK}.`)
}
