import type { TillItem } from '@/lib/domain/catalog'
import { fold } from '@/lib/domain/shared/text'

/** A product as the grid shows it: one tile, however many variants. */
export type TillProduct = {
  productId: number
  name: string
  categoryId: number | null
  image: string | null
  stock: number
  /** Its variants' lowest and highest price. */
  fromMinor: bigint
  toMinor: bigint
  variants: TillItem[]
}

export type TillCategory = { id: number; name: string }

type Entry = { item: TillItem; name: string; words: string; sku: string }

/** Everything that can be sold, ready to be looked up without asking the server. */
export type Catalogue = {
  categories: TillCategory[]
  products: TillProduct[]
  byProduct: Map<number, TillProduct>
  byVariant: Map<number, TillItem>
  codes: Map<string, TillItem>
  entries: Entry[]
}

export function buildCatalogue(items: readonly TillItem[], categories: readonly TillCategory[]): Catalogue {
  const byProduct = new Map<number, TillProduct>()
  for (const item of items) byProduct.set(item.productId, productWith(byProduct.get(item.productId), item))
  const used = new Set(items.map((item) => item.categoryId))
  return {
    categories: categories.filter(({ id }) => used.has(id)),
    products: [...byProduct.values()],
    byProduct,
    byVariant: new Map(items.map((item) => [item.variantId, item])),
    codes: codesOf(items),
    entries: items.map(entryOf),
  }
}

function productWith(product: TillProduct | undefined, item: TillItem): TillProduct {
  const { productId, name, categoryId, image, stock, priceMinor } = item
  if (!product)
    return { productId, name, categoryId, image, stock, fromMinor: priceMinor, toMinor: priceMinor, variants: [item] }
  product.variants.push(item)
  product.stock += stock
  if (priceMinor < product.fromMinor) product.fromMinor = priceMinor
  if (priceMinor > product.toMinor) product.toMinor = priceMinor
  return product
}

/** A barcode wins over a SKU that is spelt the same. */
function codesOf(items: readonly TillItem[]): Map<string, TillItem> {
  const codes = new Map<string, TillItem>()
  for (const item of items) codes.set(item.sku.toLowerCase(), item)
  for (const item of items) if (item.barcode) codes.set(item.barcode.toLowerCase(), item)
  return codes
}

const entryOf = (item: TillItem): Entry => {
  const name = fold(item.name)
  return { item, name, words: ` ${name} ${fold(item.variantName)} ${fold(item.sku)}`, sku: fold(item.sku) }
}

export const findCode = (catalogue: Catalogue, code: string): TillItem | undefined =>
  catalogue.codes.get(code.trim().toLowerCase())

/**
 * Variants for what was typed, best first: code, SKU begins so, name begins so, a word begins so, anywhere.
 * Among equals what is in stock comes first.
 */
export function searchCatalogue(catalogue: Catalogue, query: string, limit = 50): TillItem[] {
  const asked = fold(query)
  if (asked === '') return []
  const exact = findCode(catalogue, query)
  const words = asked.split(' ')
  const ranked: TillItem[][] = [exact ? [exact] : [], [], [], [], []]
  for (const entry of catalogue.entries) {
    if (entry.item === exact || !words.every((word) => entry.words.includes(word))) continue
    ranked[rankOf(entry, asked, words)]?.push(entry.item)
  }
  const inStockFirst = (a: TillItem, b: TillItem) => Number(b.stock > 0) - Number(a.stock > 0)
  return ranked.flatMap((items) => items.sort(inStockFirst)).slice(0, limit)
}

function rankOf(entry: Entry, asked: string, words: readonly string[]): number {
  if (entry.sku.startsWith(asked)) return 1
  if (entry.name.startsWith(asked)) return 2
  return words.every((word) => entry.words.includes(` ${word}`)) ? 3 : 4
}

/** `3*mug` asks for three; the rest is what is asked for. */
export function splitQuantity(typed: string): { quantity: number; code: string } {
  const match = /^\s*(\d{1,5})\s*[*×]\s*(.*)$/i.exec(typed)
  const quantity = Number(match?.[1] ?? 1)
  return match && quantity > 0 ? { quantity, code: match[2] ?? '' } : { quantity: 1, code: typed.trim() }
}

/** Digits typed just before a scan say how many; anything else was not meant for it. */
export function quantityBefore(typed: string): number {
  const match = /^\s*(\d{1,5})\s*[*×]?\s*$/i.exec(typed)
  return Math.max(Number(match?.[1] ?? 1), 1)
}

/** The stock after a sale, until the server's own figures arrive. */
export function afterSale(items: readonly TillItem[], sold: ReadonlyMap<number, number>): TillItem[] {
  return items.map((item) => {
    const pieces = sold.get(item.variantId)
    return pieces ? { ...item, stock: item.stock - pieces } : item
  })
}
