import type { z } from 'zod'
import { getCustomer } from '@/lib/domain/customers'
import {
  countOrders,
  createDraftOrder,
  findOrders,
  getSalesOrder,
  type OrderFilter,
  removeSalesOrder,
  updateSalesOrder,
} from '@/lib/domain/orders'
import type { Context } from '@/lib/domain/shared/context'
import { IdParams } from '../../kernel/fields'
import { paged, pageOf, slice } from '../../kernel/paging'
import { refused } from '../../kernel/refusal'
import { endpoint } from '../dialect'
import { demandChoice } from '../filters'
import { orderSortOf, STATUSES, type Status, statesOf, statusRefusal, stepRefusal } from '../words'
import { OrderBody, OrderPatchBody, OrderQuery, OrderRowWire, OrderWire } from './contract'
import { presentOrder, presentRow } from './present'

export const list = endpoint('GET /api/sales/orders/', {
  summary: 'List sales orders, newest first: your own, or as a manager or admin all',
  access: 'staff',
  query: OrderQuery,
  answer: pageOf(OrderRowWire),
  run: async (ctx, { query }, visit) => {
    const filter = filterOf(query)
    const [{ orders }, total] = await Promise.all([
      findOrders(ctx, { ...filter, ...slice(query) }),
      countOrders(ctx, filter),
    ])
    const { customer } = query
    if (total === 0 && customer !== undefined) await demandChoice('customer', () => getCustomer(ctx, customer))
    return paged(visit, query, total, orders.map(presentRow))
  },
})

const filterOf = (query: z.infer<typeof OrderQuery>): OrderFilter => ({
  channel: 'sales',
  states: query.status && statesOf[query.status],
  customerId: query.customer,
  search: query.search,
  sort: query.ordering && orderSortOf[query.ordering],
})

export const create = endpoint('POST /api/sales/orders/', {
  summary: 'Create new order: a draft whose stock is looked at, and taken when it is confirmed',
  access: 'salesOrders.write',
  body: OrderBody,
  status: 201,
  answer: OrderWire,
  sample: { customer: 1, items: [{ product: 1, quantity: 2 }], tax_rate: '10', notes: 'Deliver in the morning' },
  run: async (ctx, { body }, { clientId }) => {
    const { customer: customerId, notes, tax_rate: taxPpm } = body
    const lines = body.items.map(lineOf)
    const draft = { customerId, notes, taxPpm: taxPpm ?? undefined, lines, clientId }
    return presentOrder((await createDraftOrder(ctx, draft)).order)
  },
})

export const retrieve = endpoint('GET /api/sales/orders/{id}/', {
  summary: 'One sales order with its items',
  access: 'staff',
  params: IdParams,
  answer: OrderWire,
  run: async (ctx, { params }) => presentOrder(await getSalesOrder(ctx, params.id)),
})

export const update = endpoint('PATCH /api/sales/orders/{id}/', {
  summary: 'Update order status, or what a draft says: draft, confirmed, shipped, delivered; until then cancelled',
  access: 'salesOrders.write',
  params: IdParams,
  body: OrderPatchBody,
  answer: OrderWire,
  sample: { status: 'Confirmed' },
  refusals: { wrong_state: statusRefusal },
  run: async (ctx, { params, body }) => {
    const { status, customer: customerId, notes, tax_rate: taxPpm, items } = body
    const to = status === undefined ? undefined : await stepNamed(ctx, params.id, status)
    const change = { to, customerId, notes, taxPpm, lines: items?.map(lineOf) }
    return presentOrder(await updateSalesOrder(ctx, params.id, change))
  },
})

/** The state that a word names. One that names none is refused as any step is that the order cannot take. */
async function stepNamed(ctx: Context, orderId: number, word: string): Promise<Status> {
  const step = STATUSES.find((status) => status === word)
  if (step) return step
  const { nextStates } = await getSalesOrder(ctx, orderId)
  throw refused(stepRefusal(`"${word}" is not a valid choice.`, nextStates))
}

export const destroy = endpoint('DELETE /api/sales/orders/{id}/', {
  summary: 'Cancel or delete order: a draft is gone, any other is cancelled and its stock returned',
  access: 'salesOrders.write',
  params: IdParams,
  status: 204,
  refusals: { wrong_state: statusRefusal },
  run: async (ctx, { params }) => {
    await removeSalesOrder(ctx, params.id)
  },
})

type Item = z.infer<ReturnType<typeof OrderBody>>['items'][number]

const lineOf = ({ product, quantity, unit_price: price }: Item) => ({
  productId: product,
  quantity,
  unitMinor: price ?? undefined,
})
