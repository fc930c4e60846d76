/** What happened to an order: each is counted on the day it happens, in columns of its own. */
export type Flow = 'sold' | 'returned' | 'cancelled'

/** What an order or a line of it adds to the figures of a day. */
export type Worth = {
  orders: number
  units: number
  revenueMinor: bigint
  taxMinor: bigint
  discountMinor: bigint
  costMinor: bigint
}

/** A row of `daily_sales` that adds nothing. */
export const NO_SALES = {
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
  returnedDiscountMinor: 0n,
  returnedCostMinor: 0n,
  cancelledOrders: 0,
  cancelledUnits: 0,
  cancelledMinor: 0n,
  cancelledTaxMinor: 0n,
  cancelledDiscountMinor: 0n,
  cancelledCostMinor: 0n,
}

/** A row of `daily_products` that adds nothing. */
export const NO_PRODUCT = {
  units: 0,
  revenueMinor: 0n,
  taxMinor: 0n,
  costMinor: 0n,
  returnedUnits: 0,
  returnedMinor: 0n,
  returnedTaxMinor: 0n,
  returnedCostMinor: 0n,
  cancelledUnits: 0,
  cancelledMinor: 0n,
  cancelledTaxMinor: 0n,
  cancelledCostMinor: 0n,
}

/** The columns of `daily_sales` that each flow adds to. */
export const SALES_COLUMNS: Record<Flow, (worth: Worth) => Partial<typeof NO_SALES>> = {
  sold: (worth) => worth,
  returned: (worth) => ({
    returnedOrders: worth.orders,
    returnedUnits: worth.units,
    returnedMinor: worth.revenueMinor,
    returnedTaxMinor: worth.taxMinor,
    returnedDiscountMinor: worth.discountMinor,
    returnedCostMinor: worth.costMinor,
  }),
  cancelled: (worth) => ({
    cancelledOrders: worth.orders,
    cancelledUnits: worth.units,
    cancelledMinor: worth.revenueMinor,
    cancelledTaxMinor: worth.taxMinor,
    cancelledDiscountMinor: worth.discountMinor,
    cancelledCostMinor: worth.costMinor,
  }),
}

/** Those of `daily_products`. */
export const PRODUCT_COLUMNS: Record<Flow, (worth: Worth) => Partial<typeof NO_PRODUCT>> = {
  sold: ({ units, revenueMinor, taxMinor, costMinor }) => ({ units, revenueMinor, taxMinor, costMinor }),
  returned: (worth) => ({
    returnedUnits: worth.units,
    returnedMinor: worth.revenueMinor,
    returnedTaxMinor: worth.taxMinor,
    returnedCostMinor: worth.costMinor,
  }),
  cancelled: (worth) => ({
    cancelledUnits: worth.units,
    cancelledMinor: worth.revenueMinor,
    cancelledTaxMinor: worth.taxMinor,
    cancelledCostMinor: worth.costMinor,
  }),
}
