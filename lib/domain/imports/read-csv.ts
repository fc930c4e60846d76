import { CsvError, parse } from 'csv-parse/sync'

/** What is wrong with a file: rows count as in a spreadsheet, the header is row 1; `column` is empty for a whole row. */
export type Mistake = { row: number; column: string; message: string }

/** One row, its cells trimmed. */
export type CsvRow = { row: number; cells: string[] }

/**
 * The rows of a CSV that hold anything, header first. Commas, semicolons or tabs part its cells, whichever its first line
 * has most of; UTF-8, UTF-16 and what Excel calls "CSV" on Windows are read. A broken quotation is the one mistake here.
 */
export function readCsv(file: Uint8Array): { rows: CsvRow[]; mistakes: Mistake[] } {
  const text = decode(file)
  try {
    const records = parse(text, { delimiter: delimiterOf(text), relax_column_count: true, trim: true })
    const rows = records.map((cells, index) => ({ row: index + 1, cells: withoutTail(cells) }))
    return { rows: rows.filter(({ cells }) => cells.length > 0), mistakes: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const row = typeof error.records === 'number' ? error.records + 1 : 1
    return { rows: [], mistakes: [{ row, column: '', message: 'A quotation mark is missing or stands amid a cell.' }] }
  }
}

/** Spreadsheets end every row with the marks of cells that nobody filled. */
const withoutTail = (cells: string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)

function decode(file: Uint8Array): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return new TextDecoder('windows-1252').decode(file)
  }
}

function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/))
  const [most = ','] = [',', ';', '\t'].sort((a, b) => header.split(b).length - header.split(a).length)
  return most
}
