import { divideRounded } from './money'

/** What was sold, what was cancelled and what came back, in minor units of money that buyers paid: tax in it, cost beside it. */
export type Worth = {
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

/** What is left of sales after cancellations and returns, and of that after tax and cost. `margin` is 0.312 for 31.2 % of the untaxed, null without any. */
export function earnings(worth: Worth) {
  const netMinor = worth.revenueMinor - worth.returnedMinor - worth.cancelledMinor
  const netTaxMinor = worth.taxMinor - worth.returnedTaxMinor - worth.cancelledTaxMinor
  const untaxedMinor = netMinor - netTaxMinor
  const profitMinor = untaxedMinor - (worth.costMinor - worth.returnedCostMinor - worth.cancelledCostMinor)
  const margin = untaxedMinor > 0n ? Number(profitMinor) / Number(untaxedMinor) : null
  return { netMinor, netTaxMinor, untaxedMinor, profitMinor, margin }
}

/** `earnings`, and what a sale that was not cancelled brought in on average, before and after returns, rounded half up. */
export function results(worth: Worth & { orders: number; cancelledOrders: number }) {
  const earned = earnings(worth)
  const sales = BigInt(worth.orders - worth.cancelledOrders)
  const bySale = (minor: bigint) => (sales <= 0n ? 0n : divideRounded(minor, sales))
  const averageMinor = bySale(worth.revenueMinor - worth.cancelledMinor)
  return { ...earned, averageMinor, netAverageMinor: bySale(earned.netMinor) }
}

type Pieces = { units: number; cancelledUnits: number; returnedUnits: number }

/** Pieces of sales that were not cancelled; what came back of them stands beside. */
export const unitsSold = ({ units, cancelledUnits }: Pick<Pieces, 'units' | 'cancelledUnits'>): number =>
  units - cancelledUnits

/** Pieces that are left of what was sold, after cancellations and returns, as `netMinor` is of the money. */
export const unitsLeft = (pieces: Pieces): number => unitsSold(pieces) - pieces.returnedUnits
