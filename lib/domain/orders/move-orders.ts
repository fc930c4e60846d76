import { z } from 'zod'
import { OrderState } from '@/lib/db/enums'
import { rows } from '@/lib/db/sql'
import { inTransaction } from '@/lib/db/transaction'
import { accountOf, businessOf, type Context } from '../shared/context'
import { invalid } from '../shared/errors'
import { keysOf } from '../shared/keys-of'
import { demand } from '../shared/permissions'
import { FIRST_STATE, ORDER_STEPS } from './steps'

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
  const businessId = businessOf(ctx)
  return inTransaction(ctx.db, async (tx) => {
    const chosen = await rows(tx, Chosen, LOCK, businessId, [...orderIds], BEFORE[to], SENT)
    const ids = chosen.map(({ id }) => id)
    await tx.order.updateMany({ where: { businessId, id: { in: ids } }, data: { state: to, updatedAt: ctx.now } })
    const event = { businessId, to, accountId: accountOf(ctx), createdAt: ctx.now }
    await tx.orderEvent.createMany({ data: chosen.map(({ id, state }) => ({ ...event, orderId: id, from: state })) })
    return ids
  })
}

/** Where the step can be taken from; confirming a draft would take its goods. */
const before = (to: OrderState): OrderState[] =>
  Object.values(OrderState).filter((from) => from !== 'draft' && ORDER_STEPS[from].includes(to))
const BEFORE = { confirmed: before('confirmed'), shipped: before('shipped'), delivered: before('delivered') }

const Chosen = z.object({ id: z.number(), state: z.enum(OrderState) })

/** Orders that are made whole at once and sent: those of the shop and of programs. */
const SENT = keysOf(FIRST_STATE).filter((channel) => FIRST_STATE[channel] === 'placed')

// $1 business, $2 orders, $3 states, $4 channels
const LOCK = `
select id, state::text as state from orders
where business_id = $1::int and id = any ($2::int[]) and state = any ($3::order_state[]) and channel = any ($4::channel[])
order by id for no key update`
