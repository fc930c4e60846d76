import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { notFound } from '../shared/errors'
import { demand } from '../shared/permissions'
import { OrderRowJson, type OrderView, orderJson } from './view'
import { isOwn, seesAllOrders } from './visibility'

const BY_ID = orderJson('where o.business_id = $1::int and o.id = $2::int')
const BY_NUMBER = orderJson('where o.business_id = $1::int and o.number = $2::text')

/** One order with lines, payments and history. Somebody else's is `not_found`. */
export const getOrder = (ctx: Context, id: number): Promise<OrderView> => getOne(ctx, BY_ID, id)

/** As `getOrder`, by the number that people read: `W-1042`, `SO-00007`, `TXN-3F…`. */
export const getOrderByNumber = (ctx: Context, number: string): Promise<OrderView> => getOne(ctx, BY_NUMBER, number)

async function getOne(ctx: Context, sql: string, key: number | string): Promise<OrderView> {
  demand(ctx.actor, 'orders.readOwn')
  const [found] = await rows(ctx.db, OrderRowJson, sql, businessOf(ctx), key)
  if (!found || !(seesAllOrders(ctx.actor) || isOwn(ctx, found.json))) throw notFound('order', key)
  return found.json
}
