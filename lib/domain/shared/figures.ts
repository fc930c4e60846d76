import { divideRounded } from './money'

/** What was sold, what was cancelled and what came back: pieces, and minor units of what buyers paid, tax in it, cost beside it. */
export type Worth = {
  units: number
  returnedUnits: number
  cancelledUnits: number
  revenueMinor: bigint
  taxMinor: bigint
  costMinor: bigint
  returnedMinor: bigint
  returnedTaxMinor: bigint
  returnedCostMinor: bigint
  cancelledMinor: bigint
  cancelledTaxMinor: bigint
  cancelledCostMinor: bigint
}

/**
 * What is left of sales after cancellations and returns, of any day, and of that after tax and cost: below zero where
 * more of earlier days went back. `margin` is 0.312 for 31.2 % of the untaxed, null without any.
 */
export function earnings(worth: Worth) {
  const unitsLeft = worth.units - worth.returnedUnits - worth.cancelledUnits
  const netMinor = worth.revenueMinor - worth.returnedMinor - worth.cancelledMinor
  const netTaxMinor = worth.taxMinor - worth.returnedTaxMinor - worth.cancelledTaxMinor
  const untaxedMinor = netMinor - netTaxMinor
  const profitMinor = untaxedMinor - (worth.costMinor - worth.returnedCostMinor - worth.cancelledCostMinor)
  const margin = untaxedMinor > 0n ? Number(profitMinor) / Number(untaxedMinor) : null
  return { unitsLeft, netMinor, netTaxMinor, untaxedMinor, profitMinor, margin }
}

/**
 * `earnings`, and what buyers paid on average for an order placed in the period, rounded half up. It is before
 * cancellations and returns, since those may be of orders of other days.
 */
export function results(worth: Worth & { orders: number }) {
  const averageMinor = worth.orders > 0 ? divideRounded(worth.revenueMinor, BigInt(worth.orders)) : 0n
  return { ...earnings(worth), averageMinor }
}
