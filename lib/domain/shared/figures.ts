import { divideRounded } from './money'

/** What was sold and what came back, in minor units of money that buyers paid: tax in it, cost beside it. */
export type Worth = {
  revenueMinor: bigint
  taxMinor: bigint
  costMinor: bigint
  returnedMinor: bigint
  returnedTaxMinor: bigint
  returnedCostMinor: bigint
}

/** What is left of sales after returns, and of that after tax and cost. `margin` is 0.312 for 31.2 % of the untaxed, null without any. */
export function earnings(worth: Worth) {
  const netMinor = worth.revenueMinor - worth.returnedMinor
  const netTaxMinor = worth.taxMinor - worth.returnedTaxMinor
  const untaxedMinor = netMinor - netTaxMinor
  const profitMinor = untaxedMinor - (worth.costMinor - worth.returnedCostMinor)
  const margin = untaxedMinor > 0n ? Number(profitMinor) / Number(untaxedMinor) : null
  return { netMinor, netTaxMinor, untaxedMinor, profitMinor, margin }
}

/** `earnings`, and what a sale brought in on average, before and after returns, rounded half up. */
export function results(worth: Worth & { orders: number }) {
  const earned = earnings(worth)
  const bySale = (minor: bigint) => (worth.orders === 0 ? 0n : divideRounded(minor, BigInt(worth.orders)))
  return { ...earned, averageMinor: bySale(worth.revenueMinor), netAverageMinor: bySale(earned.netMinor) }
}
