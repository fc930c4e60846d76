import { z } from 'zod'
import type { OrderState } from '@/lib/db/enums'
import { rows } from '@/lib/db/sql'
import { type Db, inTransaction } from '@/lib/db/transaction'
import { recordAudit } from '../businesses'
import type { Approval } from '../people'
import { rollUp } from '../reports'
import { accountOf, businessOf, type Context } from '../shared/context'
import { businessDaySql } from '../shared/days'
import { forbidden, notFound } from '../shared/errors'
import { moveStock } from '../stock'
import { getOrder } from './get-order'
import { demandStep, holdsStock } from './steps'
import type { OrderView } from './view'
import { mayMove } from './visibility'

export type OrderMove = {
  orderId: number
  to: OrderState
  note?: string
  /** Refuses the state it is in already, like any other that does not follow. */
  strict?: boolean
  /** Of somebody who may, for a till sale that the caller may not take back alone. */
  approval?: Approval
}

/**
 * Takes an order one step of the state table. Confirming a draft takes its stock; cancelling and returning give it back,
 * once, and pay back what was paid,
 * out of the drawer of whoever does it when they have a shift open. Asking for the state it is in already changes nothing,
 * unless the move is `strict`.
 * Refusals: `not_found`, `forbidden`, `wrong_state` with what is allowed, `out_of_stock`.
 */
export async function moveOrder(ctx: Context, move: OrderMove): Promise<OrderView> {
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await lockOrder(tx, businessOf(ctx), move.orderId)
    const order = await getOrder(inside, move.orderId)
    if (!mayMove(ctx, order, move.to, move.approval)) throw forbidden()
    if (order.state === move.to && !move.strict) return order
    demandStep(order.state, move.to)
    await moveGoods(inside, order, move.to)
    await writeStep(inside, order, move)
    return getOrder(inside, move.orderId)
  })
}

/** Two steps of one order happen one after the other. */
export async function lockOrder(db: Db, businessId: number, id: number): Promise<void> {
  const sql = 'select id from orders where business_id = $1::int and id = $2::int for no key update'
  const found = await rows(db, z.object({ id: z.number() }), sql, businessId, id)
  if (found.length === 0) throw notFound('order', id)
}

async function moveGoods(ctx: Context, order: OrderView, to: OrderState): Promise<void> {
  const taking = order.state === 'draft' && holdsStock(to)
  const giving = holdsStock(order.state) && !holdsStock(to)
  if (!taking && !giving) return
  const reason = taking ? 'order' : to === 'returned' ? 'return' : 'cancel'
  const pieces = new Map<number, number>()
  for (const line of order.lines) pieces.set(line.variantId, (pieces.get(line.variantId) ?? 0) + line.quantity)
  const sign = taking ? -1 : 1
  await moveStock(
    ctx,
    [...pieces].map(([variantId, quantity]) => ({ variantId, delta: sign * quantity, reason, orderId: order.id })),
  )
}

async function writeStep(ctx: Context, order: OrderView, { to, note = '', approval }: OrderMove): Promise<void> {
  const sql = STATEMENTS[effectOn(order.state, to)]
  const approver = approval?.approver
  const who = [accountOf(ctx), note, ctx.now, approver?.id ?? null]
  await ctx.db.$executeRawUnsafe(sql, businessOf(ctx), order.id, to, order.state, ...who)
  if (!approver) return
  const details = { order: order.number, approvedBy: approver.name }
  await recordAudit(ctx, { action: 'return.approved', subject: `order:${order.id}`, details })
}

/** What a step does to the figures. */
function effectOn(from: OrderState, to: OrderState) {
  if (to === 'returned') return 'returned'
  if (to === 'cancelled') return holdsStock(from) ? 'cancelled' : 'none'
  return from === 'draft' ? 'sold' : 'none'
}

const DAY = `(select ${businessDaySql('$7::timestamptz', 'b')} from businesses b where b.id = $1::int)`
const STAMPS = {
  sold: `, business_day = ${DAY}`,
  returned: `, returned_day = ${DAY}, paid_minor = 0`,
  cancelled: ', paid_minor = 0',
  none: '',
}

// $1 business, $2 order, $3 new state, $4 old state, $5 account, $6 note, $7 time, $8 approver
const statement = (effect: keyof typeof STAMPS) => `
with moved as (
  update orders set state = $3::order_state, updated_at = $7::timestamptz${STAMPS[effect]}
  where business_id = $1::int and id = $2::int returning *
), drawer as (
  select max(s.id) as id from shifts s
  where s.business_id = $1::int and s.opened_by_id = $5::int and s.closed_at is null
), refunded as (
  insert into payments (business_id, order_id, method, amount_minor, account_id, shift_id, created_at)
  select p.business_id, p.order_id, p.method, -sum(p.amount_minor), $5::int, (select id from drawer), $7::timestamptz
  from payments p where p.business_id = $1::int and p.order_id = $2::int and $3 in ('cancelled', 'returned')
  group by 1, 2, 3 having sum(p.amount_minor) <> 0
)${effect === 'none' ? '' : `, ${rollUp({ orders: 'moved', lines: 'order_lines', what: effect })}`}
insert into order_events (business_id, order_id, "from", "to", account_id, note, created_at, approved_by_id)
select $1::int, $2::int, $4::order_state, $3::order_state, $5::int, $6::text, $7::timestamptz, $8::int`

const STATEMENTS = {
  sold: statement('sold'),
  returned: statement('returned'),
  cancelled: statement('cancelled'),
  none: statement('none'),
}
