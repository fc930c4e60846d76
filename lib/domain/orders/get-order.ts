import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { notFound } from '../shared/errors'
import { demand } from '../shared/permissions'
import { ownClientId } from './client-id'
import { OrderRowJson, type OrderView, orderJson } from './view'
import { isOwn, seesAllOrders } from './visibility'

const BY_ID = orderJson('where o.business_id = $1::int and o.id = $2::int')
const BY_NUMBER = orderJson('where o.business_id = $1::int and o.number = $2::text')
const BY_CLIENT_ID = orderJson('where o.business_id = $1::int and o.client_id = $2::text')

/** One order with lines, payments and history. Somebody else's is `not_found`. */
export const getOrder = (ctx: Context, id: number): Promise<OrderView> => getOne(ctx, BY_ID, id)

/** As `getOrder`, by the number that people read: `W-1042`, `SO-00007`, `TXN-3F…`. */
export const getOrderByNumber = (ctx: Context, number: string): Promise<OrderView> => getOne(ctx, BY_NUMBER, number)

/** The order that the caller's own id led to; null when there is none. */
export async function findOrderByClientId(ctx: Context, clientId: string): Promise<OrderView | null> {
  const [found] = await rows(ctx.db, OrderRowJson, BY_CLIENT_ID, businessOf(ctx), ownClientId(ctx, clientId))
  return found?.json ?? null
}

/** An order of the business, for verbs that see to it themselves who may know of it. */
export async function readOrder(ctx: Context, id: number): Promise<OrderView> {
  const [found] = await rows(ctx.db, OrderRowJson, BY_ID, businessOf(ctx), id)
  if (!found) throw notFound('order', id)
  return found.json
}

async function getOne(ctx: Context, sql: string, key: number | string): Promise<OrderView> {
  demand(ctx.actor, 'orders.readOwn')
  const [found] = await rows(ctx.db, OrderRowJson, sql, businessOf(ctx), key)
  if (!found || !(seesAllOrders(ctx.actor) || isOwn(ctx, found.json))) throw notFound('order', key)
  return found.json
}
