import { z } from 'zod'
import { choice, id } from '../../kernel/fields'
import { paging } from '../../kernel/paging'
import { wireCount, wireId, wireTextMoney } from '../../kernel/wire'
import { days, inOrder, NOT_IN_ORDER, wireDay } from '../period'
import { TotalsWire, wireAverage, wirePieces, wireProfit, wireRevenue, wireSales } from '../totals'
import { CHANNELS, PERIODS } from '../words'

const asked = { ...days, period: choice(PERIODS).default('daily'), channel: choice(CHANNELS).default('pos') }

export const SalesReportQuery = z
  .object({ ...asked, cashier: id.optional(), product: id.optional() })
  .refine(inOrder, NOT_IN_ORDER)

export const CashierReportQuery = z
  .object({ ...asked, ...paging({ size: 100 }), cashier: id.optional() })
  .refine(inOrder, NOT_IN_ORDER)

export const ProductReportQuery = z
  .object({ ...asked, ...paging({ size: 100 }), product: id.optional() })
  .refine(inOrder, NOT_IN_ORDER)

export const InventoryQuery = z.object(paging({ size: 50 }))

export const SalesReportWire = z.object({
  period: z.enum(PERIODS),
  start_date: wireDay,
  end_date: wireDay,
  ...TotalsWire.shape,
  /** By day, or by the first day of the week or month; those without a sale are left out. */
  breakdown: z.array(z.object({ period: wireDay, sales_count: wireSales, revenue: wireRevenue })),
})

export const STATUSES = ['in_stock', 'low_stock', 'out_of_stock'] as const

export const InventoryWire = z.object({
  total_products: wireCount,
  total_stock: wireCount,
  total_cost_value: wireTextMoney,
  total_retail_value: wireTextMoney,
  /** At or below the threshold, those that are gone with them. */
  low_stock_count: wireCount,
  out_of_stock_count: wireCount,
  products: z.array(
    z.object({
      product_id: wireId,
      product_name: z.string(),
      sku: z.string(),
      stock_quantity: wireCount,
      low_stock_threshold: wireCount,
      cost_value: wireTextMoney,
      retail_value: wireTextMoney,
      status: z.enum(STATUSES),
    }),
  ),
})

export const CashierPerformanceWire = z.object({
  cashier_id: wireId,
  cashier_name: z.string(),
  sales_count: wireSales,
  total_revenue: wireRevenue,
  total_profit: wireProfit,
  average_sale_value: wireAverage,
})

export const ProductPerformanceWire = z.object({
  product_id: wireId,
  product_name: z.string(),
  sku: z.string(),
  quantity_sold: wirePieces,
  total_revenue: wireRevenue,
  total_profit: wireProfit,
})
