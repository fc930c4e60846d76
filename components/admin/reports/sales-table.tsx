import { formatValue } from '@/components/charts/value-format'
import { Table, TBody, TD, TFoot, TH, THead, TR } from '@/components/ui/table'
import { formatMoney } from '@/lib/domain/shared/money'
import { countText } from '../format'
import type { ReportRow } from './report-rows'

type SalesTableProps = {
  rows: readonly ReportRow[]
  total: ReportRow['sums']
  rowLabel: string
  currency: string
  profit: boolean
}

/** Sales step by step, with their sum at the foot. */
export function SalesTable({ rows, total, rowLabel, currency, profit }: SalesTableProps) {
  return (
    <Table label="Sales">
      <THead>
        <TR>
          <TH>{rowLabel}</TH>
          <TH align="end">Orders</TH>
          <TH align="end">Pieces</TH>
          <TH align="end">Discounts</TH>
          <TH align="end">Sales</TH>
          <TH align="end">Returns</TH>
          <TH align="end">Net sales</TH>
          <TH align="end">Tax in it</TH>
          {profit ? <TH align="end">Gross profit</TH> : null}
          {profit ? <TH align="end">Margin</TH> : null}
        </TR>
      </THead>
      <TBody>
        {rows.map((row) => (
          <SalesRow key={row.key} label={row.label} sums={row.sums} currency={currency} profit={profit} />
        ))}
      </TBody>
      <TFoot>
        <SalesRow label="In all" sums={total} currency={currency} profit={profit} />
      </TFoot>
    </Table>
  )
}

type SalesRowProps = { label: string; sums: ReportRow['sums']; currency: string; profit: boolean }

function SalesRow({ label, sums, currency, profit }: SalesRowProps) {
  const money = (minor: bigint) => formatMoney(minor, currency)
  const { margin } = sums
  return (
    <TR>
      <TD header className="num whitespace-nowrap">
        {label}
      </TD>
      <TD numeric>{countText(sums.orders)}</TD>
      <TD numeric muted>
        {countText(sums.units)}
      </TD>
      <TD numeric muted>
        {money(sums.discountMinor)}
      </TD>
      <TD numeric>{money(sums.revenueMinor)}</TD>
      <TD numeric muted>
        {money(sums.returnedMinor)}
      </TD>
      <TD numeric className="font-medium">
        {money(sums.netMinor)}
      </TD>
      <TD numeric muted>
        {money(sums.netTaxMinor)}
      </TD>
      {profit ? <TD numeric>{money(sums.profitMinor)}</TD> : null}
      {profit ? (
        <TD numeric muted>
          {margin === null ? '–' : formatValue(margin, { kind: 'percent' })}
        </TD>
      ) : null}
    </TR>
  )
}
