import { z } from 'zod'
import { columnOf, count, minor, sumFields } from '@/lib/db/sql'
import { NO_SALES } from '../ledger'
import { results } from '../shared/figures'

/**
 * Sums over some part of the daily figures. Revenue is what buyers paid, tax in it, on the day of the sale; what was
 * cancelled or returned stands beside it, on the day when that happened.
 */
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
  returnedDiscountMinor: minor,
  returnedCostMinor: minor,
  cancelledOrders: count,
  cancelledUnits: count,
  cancelledMinor: minor,
  cancelledTaxMinor: minor,
  cancelledDiscountMinor: minor,
  cancelledCostMinor: minor,
})
export type Figures = z.infer<typeof Figures>

/** The columns of `daily_sales` that hold them. */
export const SUMS = Object.keys(Figures.shape).map(columnOf)

/** SQL of `Figures` over rows of `daily_sales d`. */
export const FIGURES = sumFields('d', Figures)

export const addFigures = (all: readonly Figures[]): Figures =>
  all.reduce<Figures>(
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
      returnedDiscountMinor: sum.returnedDiscountMinor + part.returnedDiscountMinor,
      returnedCostMinor: sum.returnedCostMinor + part.returnedCostMinor,
      cancelledOrders: sum.cancelledOrders + part.cancelledOrders,
      cancelledUnits: sum.cancelledUnits + part.cancelledUnits,
      cancelledMinor: sum.cancelledMinor + part.cancelledMinor,
      cancelledTaxMinor: sum.cancelledTaxMinor + part.cancelledTaxMinor,
      cancelledDiscountMinor: sum.cancelledDiscountMinor + part.cancelledDiscountMinor,
      cancelledCostMinor: sum.cancelledCostMinor + part.cancelledCostMinor,
    }),
    NO_SALES,
  )

/** Sums with what is left of them. */
export type Totals = Figures & ReturnType<typeof results>

export function totals(parts: readonly Figures[]): Totals {
  const sum = addFigures(parts)
  return { ...sum, ...results(sum) }
}
