import { z } from 'zod'
import type { Totals } from '@/lib/domain/reports'
import { moneyText } from '../kernel/formats'
import { wireCount, wireTextMoney } from '../kernel/wire'

/** What the figures of summaries and reports mean, the same in all of them. */

export const wireSales = wireCount.describe(
  'Sales rung up on these days, also those that were cancelled or returned since.',
)
export const wireRevenue = wireTextMoney.describe(
  'What buyers paid, less what was cancelled or returned on these days, whenever it was sold: below zero where that is more.',
)
export const wirePieces = wireCount.describe(
  'Pieces sold, less those cancelled or returned on these days, whenever they were sold: below zero where those are more.',
)
export const wireAverage = wireTextMoney.describe(
  'What buyers paid for the sales rung up on these days, divided by their number, before cancellations and returns.',
)
export const wireProfit = wireTextMoney.describe('The revenue less its tax and less what the goods cost.')

export const TotalsWire = z.object({
  total_sales: wireSales,
  total_revenue: wireRevenue,
  total_items_sold: wirePieces,
  average_sale_value: wireAverage,
})

export const presentTotals = (totals: Totals, currency: string): z.infer<typeof TotalsWire> => ({
  total_sales: totals.orders,
  total_revenue: moneyText(totals.netMinor, currency),
  total_items_sold: totals.unitsLeft,
  average_sale_value: moneyText(totals.averageMinor, currency),
})
