import { z } from 'zod'
import type { OrderState } from '@/lib/db/enums'
import { rows } from '@/lib/db/sql'
import { accountOf, businessOf, type Context } from '../shared/context'
import { invalid } from '../shared/errors'
import { demand } from '../shared/permissions'
import { ORDER_STEPS } from './steps'

/** Steps that move no goods, so that any number of orders can take them in one statement. */
const MANY_AT_ONCE = ['confirmed', 'shipped', 'delivered'] as const satisfies readonly OrderState[]

export type ManyMoves = { orderIds: readonly number[]; to: ManyStep }
export type ManyStep = (typeof MANY_AT_ONCE)[number]

/**
 * Confirms, ships or delivers many web and API orders at once. Those that cannot take the step are left as they are;
 * answers the ids of those that did.
 */
export async function moveOrders(ctx: Context, { orderIds, to }: ManyMoves): Promise<number[]> {
  demand(ctx.actor, 'orders.fulfil')
  if (orderIds.length > 1000) throw invalid('orders', 'Move at most 1000 orders at once.')
  const ids = `{${[...orderIds].sort((a, b) => a - b).join(',')}}`
  const moved = await rows(
    ctx.db,
    z.object({ id: z.number() }),
    SQL,
    businessOf(ctx),
    ids,
    to,
    FROM[to],
    accountOf(ctx),
    ctx.now,
  )
  return moved.map(({ id }) => id)
}

/** Where the step can be taken from; confirming a draft would take its goods. */
const before = (to: OrderState): string => {
  const states = Object.entries(ORDER_STEPS).flatMap(([from, next]) => (next.includes(to) ? [from] : []))
  return `{${states.filter((state) => state !== 'draft').join(',')}}`
}
const FROM = { confirmed: before('confirmed'), shipped: before('shipped'), delivered: before('delivered') }

// $1 business, $2 orders, $3 new state, $4 states it can come from, $5 account, $6 time
const SQL = `
with chosen as (
  select id, state from orders
  where business_id = $1::int and id = any ($2::int[]) and state = any ($4::order_state[]) and channel in ('web', 'api')
  order by id for no key update
), moved as (
  update orders o set state = $3::order_state, updated_at = $6::timestamptz from chosen c
  where o.business_id = $1::int and o.id = c.id returning o.id
)
insert into order_events (business_id, order_id, "from", "to", account_id, created_at)
select $1::int, c.id, c.state, $3::order_state, $5::int, $6::timestamptz from chosen c join moved m on m.id = c.id order by c.id
returning order_id as id`
