import { z } from 'zod'
import {
  lastSteps,
  productSales,
  rankProducts,
  inventory as readInventory,
  salesBySeller,
  salesSummary,
} from '@/lib/domain/reports'
import type { Context } from '@/lib/domain/shared/context'
import { paged, pageOf, slice } from '../../kernel/paging'
import { endpoint } from '../dialect'
import { periodOf } from '../period'
import { channelsOf, grainOf } from '../words'
import {
  CashierPerformanceWire,
  CashierReportQuery,
  InventoryQuery,
  InventoryWire,
  ProductPerformanceWire,
  ProductReportQuery,
  SalesReportQuery,
  SalesReportWire,
} from './contract'
import { presentCashier, presentInventory, presentProduct, presentSalesReport } from './present'

export const sales = endpoint('GET /api/reports/sales/', {
  summary: 'Sales of a period by day, week or month; also of one cashier, one product or another channel',
  access: 'admin',
  query: SalesReportQuery,
  answer: SalesReportWire,
  message: 'Sales report generated successfully',
  run: async (ctx, { query }, { currency }) => {
    const { product: productId, cashier: sellerId } = query
    const filter = { ...(await filterOf(ctx, query)), sellerId }
    const sold = await (productId === undefined
      ? salesSummary(ctx, filter)
      : productSales(ctx, { ...filter, productId }))
    return presentSalesReport(sold, { ...filter, period: query.period }, currency)
  },
})

export const inventory = endpoint('GET /api/reports/inventory/', {
  summary: 'What is in stock and what it is worth, in all and by product',
  access: 'admin',
  query: InventoryQuery,
  answer: z.object({ ...pageOf(z.unknown()).shape, results: InventoryWire }),
  message: 'Inventory report generated successfully',
  run: async (ctx, { query }, visit) => {
    const found = await readInventory(ctx, slice(query))
    const { count, next, previous } = paged(visit, query, found.products, [])
    return { count, next, previous, results: presentInventory(found, visit.currency) }
  },
})

export const cashierPerformance = endpoint('GET /api/reports/cashier-performance/', {
  summary: 'What each cashier sold in a period, best first',
  access: 'admin',
  query: CashierReportQuery,
  answer: pageOf(CashierPerformanceWire),
  message: 'Cashier performance report generated successfully',
  run: async (ctx, { query }, visit) => {
    const cashiers = await salesBySeller(ctx, { ...(await filterOf(ctx, query)), sellerId: query.cashier })
    const { offset, limit } = slice(query)
    const page = cashiers.slice(offset, offset + limit)
    return paged(
      visit,
      query,
      cashiers.length,
      page.map((cashier) => presentCashier(cashier, visit.currency)),
    )
  },
})

export const productPerformance = endpoint('GET /api/reports/product-performance/', {
  summary: 'What each product brought in in a period, best first',
  access: 'admin',
  query: ProductReportQuery,
  answer: pageOf(ProductPerformanceWire),
  message: 'Product performance report generated successfully',
  run: async (ctx, { query }, visit) => {
    const asked = { ...(await filterOf(ctx, query)), ...slice(query), productId: query.product }
    const { products, total } = await rankProducts(ctx, asked)
    return paged(
      visit,
      query,
      total,
      products.map((product) => presentProduct(product, visit.currency)),
    )
  },
})

type Asked = Pick<z.infer<typeof SalesReportQuery>, 'period' | 'channel' | 'start_date' | 'end_date'>

/** Without a start a report goes back thirty days, twelve weeks or twelve months. */
const STEPS = { daily: 30, weekly: 12, monthly: 12 } as const

async function filterOf(ctx: Context, query: Asked) {
  const grain = grainOf[query.period]
  const period = await periodOf(ctx, query, (end) => lastSteps(end, grain, STEPS[query.period]).from)
  return { ...period, grain, channels: channelsOf[query.channel] }
}
