import type { z } from 'zod'
import { fold } from '../shared/text'
import { type CsvRow, type Mistake, readCsv } from './read-csv'

/** A row that keeps to the columns. */
export type SheetRow<T> = { row: number; value: T }

type Cells = Record<string, string | undefined>

type Sheet<T> = { rows: SheetRow<T>[]; rejected: Cells[]; mistakes: Mistake[] }

/** The most rows one file may have. */
export const MAX_ROWS = 10_000

/**
 * The rows of a CSV by its header, each checked against `columns`: a column is named as its key is spelt out, `unitPrice`
 * as "unit price" in any letter case. An empty cell is `undefined`. A row with a mistake is left out of `rows`, and its
 * bare cells are among `rejected`.
 */
export function readSheet<Shape extends z.ZodRawShape>(
  file: Uint8Array,
  columns: z.ZodObject<Shape>,
): Sheet<z.output<z.ZodObject<Shape>>> {
  const { rows: lines, mistakes } = readCsv(file)
  if (mistakes.length > 0) return { rows: [], rejected: [], mistakes }
  const [header = { row: 1, cells: [] }, ...body] = lines
  const keys = keysOf(header, columns)
  const wrong = [...checkHeader(header, keys, columns), ...checkSize(body)]
  if (wrong.length > 0) return { rows: [], rejected: [], mistakes: wrong }
  const rows: SheetRow<z.output<z.ZodObject<Shape>>>[] = []
  const rejected: Cells[] = []
  for (const line of body) {
    if (line.cells.length > keys.length) wrong.push(tooLong(line, keys.length))
    const cells = Object.fromEntries(keys.map((key, at) => [key, line.cells[at] || undefined]))
    const read = columns.safeParse(cells)
    if (read.success) rows.push({ row: line.row, value: read.data })
    else {
      rejected.push(cells)
      for (const { path, message } of read.error.issues) {
        wrong.push({ row: line.row, column: columnName(String(path[0] ?? '')), message })
      }
    }
  }
  return { rows, rejected, mistakes: wrong }
}

/** `unitPrice` → `unit price`: a column as it is written in a header. */
export const columnName = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const plain = (name: string) => fold(name).replaceAll(/[ _-]/g, '')

/** The key of each cell of the header; those that no column is called by stay as they are. */
const keysOf = ({ cells }: CsvRow, columns: z.ZodObject): string[] =>
  cells.map((cell) => Object.keys(columns.shape).find((key) => plain(key) === plain(cell)) ?? cell)

function checkHeader({ row }: CsvRow, keys: readonly string[], columns: z.ZodObject): Mistake[] {
  const known = Object.keys(columns.shape)
  const missing = known.filter((key) => !keys.includes(key) && !columns.shape[key]?.safeParse(undefined).success)
  const strange = keys.filter((key) => !known.includes(key))
  const twice = keys.filter((key, at) => known.includes(key) && keys.indexOf(key) < at)
  const mistake = (key: string, message: string) => ({ row, column: columnName(key), message })
  return [
    ...missing.map((key) => mistake(key, 'This column is missing.')),
    ...strange.map((key) => ({
      row,
      column: key,
      message: `There is no such column. The columns are ${known.map(columnName).join(', ')}.`,
    })),
    ...twice.map((key) => mistake(key, 'This column is there twice.')),
  ]
}

const checkSize = (body: readonly CsvRow[]): Mistake[] =>
  body.length <= MAX_ROWS
    ? []
    : [{ row: body[MAX_ROWS]?.row ?? 0, column: '', message: `A file has at most ${MAX_ROWS} rows. Divide this one.` }]

const tooLong = ({ row, cells }: CsvRow, expected: number): Mistake => ({
  row,
  column: '',
  message: `This row has ${cells.length} cells, the header ${expected}. Put text with a comma in quotation marks.`,
})
