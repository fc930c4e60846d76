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
} from '@/lib/domain/reports'
import { moneyText } from '../../kernel/formats'
import { presentTotals } from '../totals'
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

export const presentSalesReport = (
  { totals, steps }: Sold,
  { period, from, to }: Asked,
  currency: string,
): z.infer<typeof SalesReportWire> => ({
  period,
  start_date: from,
  end_date: to,
  ...presentTotals(totals, currency),
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
  const { netMinor, profitMinor, averageMinor } = results(cashier)
  return {
    cashier_id: cashier.sellerId,
    cashier_name: cashier.name,
    sales_count: cashier.orders,
    total_revenue: moneyText(netMinor, currency),
    total_profit: moneyText(profitMinor, currency),
    average_sale_value: moneyText(averageMinor, currency),
  }
}

export function presentProduct(product: ProductFigures, currency: string): z.infer<typeof ProductPerformanceWire> {
  const { unitsLeft, netMinor, profitMinor } = earnings(product)
  return {
    product_id: product.productId,
    product_name: product.name,
    sku: product.sku,
    quantity_sold: unitsLeft,
    total_revenue: moneyText(netMinor, currency),
    total_profit: moneyText(profitMinor, currency),
  }
}
