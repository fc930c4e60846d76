import type { z } from 'zod'
import {
  type CashierRow,
  earnings,
  type Figures,
  type Inventory,
  type InventoryItem,
  type Period,
  type ProductFigures,
  results,
  type Totals,
  unitsLeft,
} from '@/lib/domain/reports'
import { moneyText } from '../../kernel/formats'
import type { PERIODS } from '../words'
import type {
  CashierPerformanceWire,
  InventoryWire,
  ProductPerformanceWire,
  SalesReportWire,
  STATUSES,
} from './contract'

type Sold = { totals: Totals; steps: readonly (Figures & { day: string })[] }
type Asked = Period & { period: (typeof PERIODS)[number] }

/** Revenue and pieces are what is left after cancellations and returns; sales are counted as they were rung. */
export const presentSalesReport = (
  { totals, steps }: Sold,
  { period, from, to }: Asked,
  currency: string,
): z.infer<typeof SalesReportWire> => ({
  period,
  start_date: from,
  end_date: to,
  total_sales: totals.orders,
  total_revenue: moneyText(totals.netMinor, currency),
  total_items_sold: unitsLeft(totals),
  average_sale_value: moneyText(totals.netAverageMinor, currency),
  breakdown: steps.map((step) => ({
    period: step.day,
    sales_count: step.orders,
    revenue: moneyText(results(step).netMinor, currency),
  })),
})

export const presentInventory = (inventory: Inventory, currency: string): z.infer<typeof InventoryWire> => ({
  total_products: inventory.products,
  total_stock: inventory.stock,
  total_cost_value: moneyText(inventory.costMinor, currency),
  total_retail_value: moneyText(inventory.retailMinor, currency),
  low_stock_count: inventory.low,
  out_of_stock_count: inventory.out,
  products: inventory.items.map((item) => ({
    product_id: item.productId,
    product_name: item.name,
    sku: item.sku,
    stock_quantity: item.stock,
    low_stock_threshold: item.threshold,
    cost_value: moneyText(item.costMinor, currency),
    retail_value: moneyText(item.retailMinor, currency),
    status: statusOf(item),
  })),
})

function statusOf({ stock, threshold }: InventoryItem): (typeof STATUSES)[number] {
  if (stock === 0) return 'out_of_stock'
  return stock <= threshold ? 'low_stock' : 'in_stock'
}

export function presentCashier(cashier: CashierRow, currency: string): z.infer<typeof CashierPerformanceWire> {
  const { netMinor, profitMinor, netAverageMinor } = results(cashier)
  return {
    cashier_id: cashier.sellerId,
    cashier_name: cashier.name,
    sales_count: cashier.orders,
    total_revenue: moneyText(netMinor, currency),
    total_profit: moneyText(profitMinor, currency),
    average_sale_value: moneyText(netAverageMinor, currency),
  }
}

export function presentProduct(product: ProductFigures, currency: string): z.infer<typeof ProductPerformanceWire> {
  const { netMinor, profitMinor } = earnings(product)
  return {
    product_id: product.productId,
    product_name: product.name,
    sku: product.sku,
    quantity_sold: unitsLeft(product),
    total_revenue: moneyText(netMinor, currency),
    total_profit: moneyText(profitMinor, currency),
  }
}
