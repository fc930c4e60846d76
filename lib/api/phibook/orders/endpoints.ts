import { z } from 'zod'
import { orderCart } from '@/lib/domain/carts'
import { findFullOrders, getOrder, moveOrder } from '@/lib/domain/orders'
import type { AccountView } from '@/lib/domain/people'
import { accountOf } from '@/lib/domain/shared/context'
import type { DomainError } from '@/lib/domain/shared/errors'
import { nameOf } from '@/lib/domain/shared/person'
import { demandAccess } from '../../kernel/access'
import { IdParams } from '../../kernel/fields'
import { linkTo } from '../../kernel/paging'
import type { Refusal } from '../../kernel/refusal'
import { reply } from '../../kernel/reply'
import { endpoint } from '../dialect'
import { stateOf, statusOf, statusRefusal } from '../words'
import { OrderBody, OrderQuery, OrderWire, StatusBody } from './contract'
import { presentOrder } from './present'

const MOST = 1000

/** A list without pages still has to end: with a thousand orders comes a link to those before them. */
export const list = endpoint('GET /api/orders/', {
  summary:
    'List your orders, newest first; as an admin or manager all of the shop. At most 1000; a `Link` leads to earlier ones',
  access: 'signedIn',
  query: OrderQuery,
  answer: z.array(OrderWire),
  run: async (ctx, { query }, visit) => {
    const { orders, next } = await findFullOrders(ctx, { after: query.before, limit: MOST })
    const found = orders.map(presentOrder)
    if (next === null) return found
    return reply(found, { headers: { Link: `<${linkTo(visit, 'before', next)}>; rel="next"` } })
  },
})

export const retrieve = endpoint('GET /api/orders/{id}/', {
  summary: 'One order',
  access: 'signedIn',
  params: IdParams,
  answer: OrderWire,
  run: async (ctx, { params }) => presentOrder(await getOrder(ctx, params.id)),
})

export const create = endpoint('POST /api/orders/', {
  summary: 'Order what is in your cart, which is gone afterwards',
  access: 'signedIn',
  body: OrderBody,
  status: 201,
  answer: OrderWire,
  sample: {},
  alsoRefuses: [404],
  refusals: { conflict: emptyCart },
  run: async (ctx, { body }, { clientId, session }) => {
    const contact = session ? contactOf(session.account) : undefined
    const { order } = await orderCart(ctx, { channel: 'api', cartId: body.cart_id ?? undefined, clientId, contact })
    return presentOrder(order)
  },
})

/** Where the shop reaches who ordered; this document asks for it when somebody registers. */
const contactOf = (account: AccountView) => ({
  name: nameOf(account),
  email: account.email,
  phone: account.phone,
  address: account.address,
})

function emptyCart({ message, details }: DomainError): Refusal {
  return details.field === 'cart' ? { status: 400, message: 'Cart is empty!' } : { status: 409, message }
}

export const updateStatus = endpoint('PUT /api/orders/{id}/status/', {
  summary: 'Move an order to another status',
  access: 'admin',
  params: IdParams,
  body: StatusBody,
  answer: OrderWire,
  sample: { status: 'Shipped' },
  refusals: { wrong_state: statusRefusal },
  run: async (ctx, { params, body: { status } }) => {
    const order = await getOrder(ctx, params.id)
    if (statusOf[order.state] === status) return presentOrder(order)
    return presentOrder(await moveOrder(ctx, { orderId: params.id, to: stateOf[status], through: true }))
  },
})

/** The state it is in, in the document's words; what else stands in the way, in ours. */
const cancelRefusal = ({ message, details }: DomainError): Refusal => ({
  status: 400,
  message: details.allowed ? 'You can not cancel this order.' : message,
})

export const cancel = endpoint('DELETE /api/orders/{id}/', {
  summary: 'Cancel an order: its goods go back into stock',
  access: 'signedIn',
  params: IdParams,
  status: 204,
  alsoRefuses: [400],
  refusals: { wrong_state: cancelRefusal },
  run: async (ctx, { params }) => {
    const { buyer } = await getOrder(ctx, params.id)
    if (buyer?.id !== accountOf(ctx)) demandAccess(ctx.actor, 'admin')
    await moveOrder(ctx, { orderId: params.id, to: 'cancelled' })
  },
})
