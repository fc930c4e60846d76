import type { z } from 'zod'
import {
  completeSale,
  countOrders,
  findOrders,
  getOrder,
  type OrderFilter,
  type SaleRequest,
} from '@/lib/domain/orders'
import { businessToday, lastDays, salesSummary } from '@/lib/domain/reports'
import { notFound } from '@/lib/domain/shared/errors'
import { IdParams } from '../../kernel/fields'
import { paged, pageOf, slice } from '../../kernel/paging'
import { endpoint } from '../dialect'
import { periodOf } from '../period'
import { methodOf, saleSortOf, shortRefusal } from '../words'
import {
  SaleBody,
  SaleQuery,
  SaleRowWire,
  SaleWire,
  StatisticsQuery,
  StatisticsWire,
  SummaryQuery,
  SummaryWire,
} from './contract'
import { presentDay, presentRange, presentRow, presentSale, presentStatistics } from './present'

export const create = endpoint('POST /api/sales/', {
  summary: 'Ring up a sale: the stock is taken and the money counted',
  access: 'till.sell',
  body: SaleBody,
  status: 201,
  answer: SaleWire,
  message: 'Sale completed successfully',
  sample: { items: [{ product_id: 1, quantity: 2 }], payment_method: 'cash' },
  refusals: { out_of_stock: shortRefusal },
  run: async (ctx, { body }, { clientId }) => presentSale((await completeSale(ctx, requestOf(body, clientId))).sale),
})

const requestOf = (body: z.infer<ReturnType<typeof SaleBody>>, clientId: string | undefined): SaleRequest => ({
  lines: body.items.map((item) => ({
    productId: item.product_id,
    quantity: item.quantity,
    unitMinor: item.price_at_sale ?? undefined,
  })),
  discountMinor: body.discount ?? undefined,
  payments: [{ method: methodOf[body.payment_method], tenderedMinor: body.amount_tendered ?? undefined }],
  customerId: body.customer ?? undefined,
  clientId,
})

export const list = endpoint('GET /api/sales/', {
  summary: 'List sales, newest first: your own, or as an admin all',
  access: 'staff',
  query: SaleQuery,
  answer: pageOf(SaleRowWire),
  message: 'Sales retrieved successfully',
  run: async (ctx, { query }, visit) => {
    const filter = filterOf(query)
    const [{ orders }, total] = await Promise.all([
      findOrders(ctx, { ...filter, ...slice(query) }),
      countOrders(ctx, filter),
    ])
    return paged(visit, query, total, orders.map(presentRow))
  },
})

const filterOf = (query: z.infer<ReturnType<typeof SaleQuery>>): OrderFilter => ({
  channel: 'pos',
  from: query.date ?? query.start_date,
  to: query.date ?? query.end_date,
  number: query.transaction_id?.toUpperCase(),
  sellerId: query.cashier,
  sellerName: query.cashier_username,
  minTotalMinor: query.min_amount,
  maxTotalMinor: query.max_amount,
  sort: query.ordering && saleSortOf[query.ordering],
})

export const retrieve = endpoint('GET /api/sales/{id}/', {
  summary: 'One sale with its items',
  access: 'staff',
  params: IdParams,
  answer: SaleWire,
  message: 'Sale retrieved successfully',
  run: async (ctx, { params }) => {
    const sale = await getOrder(ctx, params.id)
    if (sale.channel !== 'pos') throw notFound('sale', params.id)
    return presentSale(sale)
  },
})

export const dailySummary = endpoint('GET /api/sales/daily-summary/', {
  summary: 'What was sold on a day, or in a range of days; cashiers see their own figures',
  access: 'staff',
  query: SummaryQuery,
  answer: SummaryWire,
  message: 'Daily summary retrieved successfully',
  run: async (ctx, { query }, { currency }) => {
    const isRange = query.date === undefined && (query.start_date ?? query.end_date) !== undefined
    const asked = isRange ? query : { start_date: query.date, end_date: query.date }
    const period = await periodOf(ctx, asked, (end) => end)
    const summary = await salesSummary(ctx, { ...period, channels: ['pos'] })
    return isRange ? presentRange(summary, period, currency) : presentDay(summary, period.to, currency)
  },
})

export const statistics = endpoint('GET /api/sales/statistics/', {
  summary: 'Figures of the last days, today with them',
  access: 'admin',
  query: StatisticsQuery,
  answer: StatisticsWire,
  message: 'Sales statistics retrieved successfully',
  run: async (ctx, { query: { days } }, { currency }) => {
    const period = lastDays(await businessToday(ctx), days)
    const summary = await salesSummary(ctx, { ...period, channels: ['pos'] })
    return presentStatistics(summary, { ...period, days }, currency)
  },
})
