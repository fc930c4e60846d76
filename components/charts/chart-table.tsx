import { Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import { formatValue, plainValue, type ValueFormat } from './value-format'

export type ChartColumn = { key: string; label: string; format?: ValueFormat }
export type ChartCells = Readonly<Record<string, string | number | null>>
export type ChartData = { columns: readonly ChartColumn[]; rows: readonly ChartCells[] }

/** The same numbers as the chart, to be read. */
export function ChartTable({ label, data }: { label: string; data: ChartData }) {
  return (
    <Table label={`${label}, as a table`} plain className="h-full max-h-112 border-t-0">
      <THead>
        <TR>
          {data.columns.map((column) => (
            <TH key={column.key} align={column.format ? 'end' : 'start'}>
              {column.label}
            </TH>
          ))}
        </TR>
      </THead>
      <TBody>
        {data.rows.map((row) => (
          <TR key={Object.values(row).join(' ')}>
            {data.columns.map((column, index) => (
              <TD key={column.key} header={index === 0} numeric={column.format !== undefined}>
                {cellText(row[column.key], column.format)}
              </TD>
            ))}
          </TR>
        ))}
      </TBody>
    </Table>
  )
}

function cellText(cell: string | number | null | undefined, format: ValueFormat | undefined): string {
  if (cell === null || cell === undefined) return '–'
  return typeof cell === 'number' && format ? formatValue(cell, format) : String(cell)
}

/** The same numbers as CSV, which spreadsheets open with the right columns. */
export function chartCsv({ columns, rows }: ChartData): string {
  const lines = [
    columns.map((column) => quoted(column.label)),
    ...rows.map((row) => columns.map((column) => csvCell(row[column.key], column.format))),
  ]
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}

function csvCell(cell: string | number | null | undefined, format: ValueFormat | undefined): string {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'number' ? plainValue(cell, format) : quoted(cell)
}

/** A leading apostrophe keeps a spreadsheet from running a text as a formula. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
