import { z } from 'zod'
import { findMarketOrders, placeMarketOrders } from '@/lib/domain/orders'
import type { AccountView } from '@/lib/domain/people'
import { nameOf } from '@/lib/domain/shared/person'
import { linkTo } from '../../kernel/paging'
import { reply } from '../../kernel/reply'
import { endpoint } from '../dialect'
import { OrderBody, OrderQuery, OrderWire } from './contract'
import { presentOrder } from './present'

export const create = endpoint('POST /api/customers/orders/', {
  summary: 'Order from any number of businesses: all of it or nothing',
  access: 'shopper',
  body: OrderBody,
  status: 201,
  answer: OrderWire,
  sample: {
    items: [
      { product: 1, quantity: 2 },
      { product: 3, quantity: 1 },
    ],
  },
  run: async (ctx, { body }, { clientId, session }) => {
    const lines = body.items.map(({ product, quantity }) => ({ productId: product, quantity }))
    const contact = session ? contactOf(session.account) : undefined
    const order = await placeMarketOrders(ctx, { lines, clientId, contact })
    return presentOrder(
      order,
      lines.map(({ productId }) => productId),
    )
  },
})

/** Where the businesses reach who ordered. */
const contactOf = (account: AccountView) => ({ name: nameOf(account), email: account.email, phone: account.phone })

const MOST = 1000

/** A list without pages still has to end: with a thousand orders comes a link to those before them. */
export const list = endpoint('GET /api/customers/orders/', {
  summary: 'List your own orders, newest first. At most 1000; a `Link` leads to earlier ones',
  access: 'shopper',
  query: OrderQuery,
  answer: z.array(OrderWire),
  run: async (ctx, { query }, visit) => {
    const { orders, next } = await findMarketOrders(ctx, { before: query.before, limit: MOST })
    const found = orders.map((order) => presentOrder(order))
    if (next === null) return found
    return reply(found, { headers: { Link: `<${linkTo(visit, 'before', next)}>; rel="next"` } })
  },
})
