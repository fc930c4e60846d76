import { z } from 'zod'
import { count, minor } from '@/lib/db/sql'
import { results } from '../shared/figures'

/** Sums over some part of the daily figures. Revenue is what buyers paid, tax in it; net of returns is `revenue − returned`. */
export const Figures = z.object({
  orders: count,
  units: count,
  revenueMinor: minor,
  taxMinor: minor,
  discountMinor: minor,
  costMinor: minor,
  returnedOrders: count,
  returnedUnits: count,
  returnedMinor: minor,
  returnedTaxMinor: minor,
  returnedCostMinor: minor,
})
export type Figures = z.infer<typeof Figures>

/** The columns of `daily_sales` that hold them. */
const COLUMNS: Readonly<Record<keyof Figures, string>> = {
  orders: 'orders',
  units: 'units',
  revenueMinor: 'revenue_minor',
  taxMinor: 'tax_minor',
  discountMinor: 'discount_minor',
  costMinor: 'cost_minor',
  returnedOrders: 'returned_orders',
  returnedUnits: 'returned_units',
  returnedMinor: 'returned_minor',
  returnedTaxMinor: 'returned_tax_minor',
  returnedCostMinor: 'returned_cost_minor',
}
export const SUMS = Object.values(COLUMNS)

/** SQL of `Figures` over rows of `daily_sales d`. */
export const FIGURES = Object.entries(COLUMNS)
  .map(([name, column]) => `coalesce(sum(d.${column}), 0)::bigint as "${name}"`)
  .join(', ')

const NONE: Figures = {
  orders: 0,
  units: 0,
  revenueMinor: 0n,
  taxMinor: 0n,
  discountMinor: 0n,
  costMinor: 0n,
  returnedOrders: 0,
  returnedUnits: 0,
  returnedMinor: 0n,
  returnedTaxMinor: 0n,
  returnedCostMinor: 0n,
}

export const addFigures = (all: readonly Figures[]): Figures =>
  all.reduce(
    (sum, part) => ({
      orders: sum.orders + part.orders,
      units: sum.units + part.units,
      revenueMinor: sum.revenueMinor + part.revenueMinor,
      taxMinor: sum.taxMinor + part.taxMinor,
      discountMinor: sum.discountMinor + part.discountMinor,
      costMinor: sum.costMinor + part.costMinor,
      returnedOrders: sum.returnedOrders + part.returnedOrders,
      returnedUnits: sum.returnedUnits + part.returnedUnits,
      returnedMinor: sum.returnedMinor + part.returnedMinor,
      returnedTaxMinor: sum.returnedTaxMinor + part.returnedTaxMinor,
      returnedCostMinor: sum.returnedCostMinor + part.returnedCostMinor,
    }),
    NONE,
  )

/** Sums with what is left of them. */
export type Totals = Figures & ReturnType<typeof results>

export function totals(parts: readonly Figures[]): Totals {
  const sum = addFigures(parts)
  return { ...sum, ...results(sum) }
}
