import { z } from 'zod'
import { wireCount, wireTextMoney } from '../../kernel/wire'

export const InventoryWire = z.object({
  total_products: wireCount,
  out_of_stock: wireCount,
  /** At or below their threshold, but not gone. */
  low_stock: wireCount,
  /** All pieces at their prices. */
  stock_value: wireTextMoney,
  total_customers: wireCount,
})

export const SalesWire = z.object({
  total_orders: wireCount,
  by_status: z.object({
    draft: wireCount,
    confirmed: wireCount,
    shipped: wireCount,
    delivered: wireCount,
    cancelled: wireCount,
  }),
  /** Of orders that were confirmed and stand. */
  total_revenue: wireTextMoney,
})
