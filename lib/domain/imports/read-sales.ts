import type { Mistake } from './read-csv'
import { columnName, readSheet } from './read-sheet'
import { type SaleRow, type SaleTerms, saleColumns } from './sale-columns'

/** A past sale as its rows tell it. */
export type SheetSale = Pick<SaleRow, 'sale' | 'date' | 'email' | 'payment'> & {
  /** Its first row, the one that says what its lines share. */
  row: number
  lines: (Pick<SaleRow, 'sku' | 'quantity' | 'price'> & { row: number })[]
}

const SHARED = ['date', 'email', 'payment'] as const

/** The sales of a file in the order of their first rows, with every mistake that the file alone shows. */
export function readSales(file: Uint8Array, terms: SaleTerms): { sales: SheetSale[]; mistakes: Mistake[] } {
  const { rows, rejected, mistakes } = readSheet(file, saleColumns(terms))
  const torn = new Set(rejected.map(({ sale }) => sale))
  const sales = new Map<string, SheetSale>()
  for (const { row, value } of rows) {
    const sale = sales.get(value.sale)
    if (sale) {
      mistakes.push(...contradictions(sale, row, value))
      sale.lines.push({ row, ...value })
    } else {
      sales.set(value.sale, { row, ...value, lines: [{ row, ...value }] })
      if (!value.date && !torn.has(value.sale)) {
        mistakes.push({ row, column: 'date', message: 'A sale needs its date, in its first row.' })
      }
    }
  }
  return { sales: [...sales.values()], mistakes }
}

function contradictions(sale: SheetSale, row: number, value: SaleRow): Mistake[] {
  const other = SHARED.filter((key) => value[key] !== undefined && `${value[key]}` !== `${sale[key]}`)
  return other.map((key) => ({
    row,
    column: columnName(key),
    message: `Row ${sale.row} says something else of this sale. Say it there, and leave this empty.`,
  }))
}
