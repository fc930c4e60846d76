import { z } from 'zod'
import { findFullOrders, moveOrder, placeOrder } from '@/lib/domain/orders'
import { IdParams } from '../../kernel/fields'
import { endpoint } from '../dialect'
import { stateOf, statusRefusal } from '../words'
import { OrderBody, OrderWire, StatusBody, StatusWire } from './contract'
import { presentOrder, presentStatus } from './present'

export const create = endpoint('POST /api/orders/', {
  summary: 'Place an order',
  access: 'signedIn',
  body: OrderBody,
  status: 201,
  answer: OrderWire,
  sample: {
    items: [
      { product: 1, variant: 2, quantity: 2 },
      { product: 3, quantity: 1 },
    ],
  },
  run: async (ctx, { body }, { clientId }) => {
    const lines = body.items.map(({ product, variant, quantity }) => ({
      productId: product,
      variantId: variant ?? undefined,
      quantity,
    }))
    const { order } = await placeOrder(ctx, { channel: 'api', lines, clientId })
    return presentOrder(order)
  },
})

export const list = endpoint('GET /api/orders/', {
  summary: 'List orders: your own, or as an admin all of the shop',
  access: 'signedIn',
  answer: z.array(OrderWire),
  run: async (ctx) => {
    const isAdmin = ctx.actor.kind === 'staff' && ctx.actor.role === 'admin'
    const { orders } = await findFullOrders(ctx, { mine: !isAdmin, sort: 'oldest', limit: null })
    return orders.map(presentOrder)
  },
})

export const updateStatus = endpoint('PATCH /api/orders/{id}/update-status/', {
  summary: 'Move an order to another status',
  access: 'admin',
  params: IdParams,
  body: StatusBody,
  answer: StatusWire,
  sample: { status: 'shipped' },
  refusals: { wrong_state: statusRefusal },
  run: async (ctx, { params, body }) =>
    presentStatus(await moveOrder(ctx, { orderId: params.id, to: stateOf[body.status] })),
})
