import { formatValue } from '@/components/charts/value-format'
import { Table, TBody, TD, TFoot, TH, THead, TR } from '@/components/ui/table'
import type { ReportRow } from './report-rows'
import { figureOf, type SalesColumn, salesColumns } from './sales-columns'

type SalesTableProps = {
  rows: readonly ReportRow[]
  total: ReportRow['sums']
  rowLabel: string
  currency: string
  profit: boolean
}

/** Sales step by step, with their sum at the foot. */
export function SalesTable({ rows, total, rowLabel, currency, profit }: SalesTableProps) {
  const columns = salesColumns(currency, profit)
  return (
    <Table label="Sales">
      <THead>
        <TR>
          <TH>{rowLabel}</TH>
          {columns.map(({ key, label }) => (
            <TH key={key} align="end">
              {label}
            </TH>
          ))}
        </TR>
      </THead>
      <TBody>
        {rows.map((row) => (
          <SalesRow key={row.key} label={row.label} sums={row.sums} columns={columns} />
        ))}
      </TBody>
      <TFoot>
        <SalesRow label="In all" sums={total} columns={columns} />
      </TFoot>
    </Table>
  )
}

type SalesRowProps = { label: string; sums: ReportRow['sums']; columns: readonly SalesColumn[] }

const SalesRow = ({ label, sums, columns }: SalesRowProps) => (
  <TR>
    <TD header className="num whitespace-nowrap">
      {label}
    </TD>
    {columns.map((column) => {
      const figure = figureOf(sums, column)
      return (
        <TD
          key={column.key}
          numeric
          muted={column.weight === 'muted'}
          className={column.weight === 'strong' ? 'font-medium' : undefined}
        >
          {figure === null ? '–' : formatValue(figure, column.format)}
        </TD>
      )
    })}
  </TR>
)
