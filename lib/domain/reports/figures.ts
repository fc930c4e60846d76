import { z } from 'zod'
import { count, minor } from '@/lib/db/sql'

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

/** SQL of `Figures` over rows of `daily_sales d`. */
export const FIGURES = `
  coalesce(sum(d.orders), 0) as orders, coalesce(sum(d.units), 0) as units,
  coalesce(sum(d.revenue_minor), 0)::bigint as "revenueMinor", coalesce(sum(d.tax_minor), 0)::bigint as "taxMinor",
  coalesce(sum(d.discount_minor), 0)::bigint as "discountMinor", coalesce(sum(d.cost_minor), 0)::bigint as "costMinor",
  coalesce(sum(d.returned_orders), 0) as "returnedOrders", coalesce(sum(d.returned_units), 0) as "returnedUnits",
  coalesce(sum(d.returned_minor), 0)::bigint as "returnedMinor",
  coalesce(sum(d.returned_tax_minor), 0)::bigint as "returnedTaxMinor",
  coalesce(sum(d.returned_cost_minor), 0)::bigint as "returnedCostMinor"`

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
