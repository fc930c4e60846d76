import type { ValueFormat } from '@/components/charts/value-format'
import type { Totals } from '@/lib/domain/reports'
import { keysOf } from '@/lib/domain/shared/keys-of'

type Column = {
  label: string
  kind: ValueFormat['kind']
  weight?: 'muted' | 'strong'
  /** Only for whoever sees what goods cost. */
  profit?: true
}

/** What the report of sales shows of each figure, in this order; nothing of what is part of another one. */
const COLUMNS: Readonly<Record<keyof Totals, Column | null>> = {
  orders: { label: 'Orders', kind: 'count' },
  units: { label: 'Pieces', kind: 'count', weight: 'muted' },
  discountMinor: { label: 'Discounts', kind: 'money', weight: 'muted' },
  revenueMinor: { label: 'Sales', kind: 'money' },
  cancelledMinor: { label: 'Cancelled', kind: 'money', weight: 'muted' },
  returnedMinor: { label: 'Returns', kind: 'money', weight: 'muted' },
  netMinor: { label: 'Net sales', kind: 'money', weight: 'strong' },
  netTaxMinor: { label: 'Tax in it', kind: 'money', weight: 'muted' },
  profitMinor: { label: 'Gross profit', kind: 'money', profit: true },
  margin: { label: 'Margin', kind: 'percent', weight: 'muted', profit: true },
  taxMinor: null,
  costMinor: null,
  returnedOrders: null,
  returnedUnits: null,
  returnedTaxMinor: null,
  returnedDiscountMinor: null,
  returnedCostMinor: null,
  cancelledOrders: null,
  cancelledUnits: null,
  cancelledTaxMinor: null,
  cancelledDiscountMinor: null,
  cancelledCostMinor: null,
  untaxedMinor: null,
  averageMinor: null,
  unitsLeft: null,
}

/** The columns for whoever may see the profit, or may not. The table and its file read them alike. */
export const salesColumns = (currency: string, profit: boolean) =>
  keysOf(COLUMNS).flatMap((key) => {
    const column = COLUMNS[key]
    if (!column || (column.profit && !profit)) return []
    const { label, kind, weight } = column
    return [{ key, label, weight, format: kind === 'money' ? { kind, currency } : { kind } }]
  })

export type SalesColumn = ReturnType<typeof salesColumns>[number]

/** A figure as a plain number; null where there is none. */
export const figureOf = (sums: Totals, { key }: SalesColumn): number | null => {
  const figure = sums[key]
  return figure === null ? null : Number(figure)
}
