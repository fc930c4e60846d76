import { type ProductRow, productColumns } from './product-columns'
import type { Mistake } from './read-csv'
import { columnName, readSheet, type SheetRow } from './read-sheet'

export type SheetVariant = Pick<
  ProductRow,
  'sku' | 'barcode' | 'size' | 'colour' | 'variantPrice' | 'cost' | 'stock' | 'threshold'
> & { row: number }

/** A product as its rows tell it. */
export type SheetProduct = Pick<ProductRow, 'handle' | 'name' | 'category' | 'description' | 'price' | 'picture'> & {
  /** Its first row, the one that says what all its variants share. */
  row: number
  /** Whether rows of it were left out for their mistakes. */
  torn: boolean
  variants: SheetVariant[]
}

const SHARED = ['name', 'category', 'description', 'price', 'picture'] as const

/** The products of a file in the order of their first rows, with every mistake that the file alone shows. */
export function readProducts(file: Uint8Array, currency: string): { products: SheetProduct[]; mistakes: Mistake[] } {
  const { rows, rejected, mistakes } = readSheet(file, productColumns(currency))
  const torn = new Set(rejected.map((cells) => cells.handle))
  const products = new Map<string, SheetProduct>()
  for (const { row, value } of rows) {
    const product = products.get(value.handle)
    if (product) {
      mistakes.push(...contradictions(product, row, value))
      product.variants.push({ row, ...value })
    } else products.set(value.handle, { row, ...value, torn: torn.has(value.handle), variants: [{ row, ...value }] })
  }
  mistakes.push(...repeated(rows, 'sku'), ...repeated(rows, 'barcode'))
  return { products: [...products.values()], mistakes }
}

function contradictions(product: SheetProduct, row: number, value: ProductRow): Mistake[] {
  const other = SHARED.filter((key) => value[key] !== undefined && value[key] !== product[key])
  return other.map((key) => ({
    row,
    column: columnName(key),
    message: `Row ${product.row} says something else of this product. Say it there, and leave this empty.`,
  }))
}

/** Codes count as the same in any letter case. */
function repeated(rows: readonly SheetRow<ProductRow>[], column: 'sku' | 'barcode'): Mistake[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ row, value }) => {
    const code = value[column]?.toLowerCase()
    if (code === undefined) return []
    const before = first.get(code)
    if (before !== undefined) return [{ row, column, message: `Row ${before} has it already.` }]
    first.set(code, row)
    return []
  })
}
