import { z } from 'zod'
import { findFullOrders, moveOrder, placeOrder } from '@/lib/domain/orders'
import { IdParams } from '../../kernel/fields'
import { linkTo } from '../../kernel/paging'
import { reply } from '../../kernel/reply'
import { endpoint } from '../dialect'
import { stateOf, statusRefusal } from '../words'
import { OrderBody, OrderQuery, OrderWire, StatusBody, StatusWire } from './contract'
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

const MOST = 1000

/** A list without pages still has to end: with a thousand orders comes a link to those before them. */
export const list = endpoint('GET /api/orders/', {
  summary:
    'List orders: your own, or as an admin all of the shop. The latest 1000, by id; a `Link` leads to earlier ones',
  access: 'signedIn',
  query: OrderQuery,
  answer: z.array(OrderWire),
  run: async (ctx, { query }, visit) => {
    const isAdmin = ctx.actor.kind === 'staff' && ctx.actor.role === 'admin'
    const latest = { sort: 'newest', after: query.before, limit: MOST } as const
    const { orders, next } = await findFullOrders(ctx, { mine: !isAdmin, ...latest })
    const found = orders.toReversed().map(presentOrder)
    if (next === null) return found
    return reply(found, { headers: { Link: `<${linkTo(visit, 'before', next)}>; rel="next"` } })
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
