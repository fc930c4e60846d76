import type { z } from 'zod'
import type { OrderSum } from '@/lib/domain/orders'
import type { Inventory } from '@/lib/domain/reports'
import { moneyText } from '../../kernel/formats'
import { type Status, statusOf } from '../words'
import type { InventoryWire, SalesWire } from './contract'

export const presentInventory = (
  stock: Inventory,
  customers: number,
  currency: string,
): z.infer<typeof InventoryWire> => ({
  total_products: stock.products,
  out_of_stock: stock.out,
  low_stock: stock.low - stock.out,
  stock_value: moneyText(stock.retailMinor, currency),
  total_customers: customers,
})

const EARNED: readonly Status[] = ['confirmed', 'shipped', 'delivered']

export function presentSales(sums: readonly OrderSum[], currency: string): z.infer<typeof SalesWire> {
  const count = (status: Status) =>
    sums.filter(({ state }) => statusOf[state] === status).reduce((total, { orders }) => total + orders, 0)
  const earned = sums.filter(({ state }) => EARNED.includes(statusOf[state]))
  return {
    total_orders: sums.reduce((total, { orders }) => total + orders, 0),
    by_status: {
      draft: count('draft'),
      confirmed: count('confirmed'),
      shipped: count('shipped'),
      delivered: count('delivered'),
      cancelled: count('cancelled'),
    },
    total_revenue: moneyText(
      earned.reduce((total, { totalMinor }) => total + totalMinor, 0n),
      currency,
    ),
  }
}
