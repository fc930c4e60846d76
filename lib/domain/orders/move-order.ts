import { z } from 'zod'
import type { OrderState } from '@/lib/db/enums'
import { json, oneRow } from '@/lib/db/sql'
import { inTransaction } from '@/lib/db/transaction'
import { recordAudit } from '../businesses'
import {
  changeOrder,
  drawNumber,
  type Flow,
  figuresOf,
  goodsOf,
  Ids,
  idsSql,
  type NewPayment,
  NO_FIGURES,
  type OrderChanged,
  paymentRow,
  refundsOf,
} from '../ledger'
import type { Approval } from '../people'
import { accountOf, businessOf, type Context } from '../shared/context'
import { businessDay } from '../shared/days'
import { forbidden } from '../shared/errors'
import { getOrder } from './get-order'
import { lockOrder } from './lock-order'
import { eventRow } from './order-rows'
import { demandStep, holdsStock, stepsBetween } from './steps'
import type { OrderView } from './view'
import { mayMove } from './visibility'

export type OrderMove = {
  orderId: number
  to: OrderState
  note?: string
  /** Refuses the state it is in already, like any other that does not follow. */
  strict?: boolean
  /** Takes the steps in between as well, by the shortest way: who says that it was delivered says that it was shipped. */
  through?: boolean
  /** The open drawer that cash is given back from; absent, that of whoever does it. */
  shiftId?: number
  /** Of somebody who may, for a till sale that the caller may not take back alone. */
  approval?: Approval
}

/**
 * Takes an order a step of the state table, or with `through` as many as lie ahead, all or none. Confirming a draft takes
 * its stock and gives it its number; cancelling and returning give the stock back, once, and pay back what was paid.
 * Asking for the state it is in already changes nothing, unless the move is `strict`.
 * Refusals: `not_found`, `forbidden`, `wrong_state` with what is allowed or for want of an open drawer, `out_of_stock`.
 */
export async function moveOrder(ctx: Context, move: OrderMove): Promise<OrderView> {
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await lockOrder(inside, move.orderId)
    const order = await getOrder(inside, move.orderId)
    let at = order
    for (const to of move.through ? stepsBetween(order.state, move.to) : [])
      at = await step(inside, at, { ...move, to })
    if (!mayMove(ctx, at, move.to, move.approval)) throw forbidden()
    if (at.state === move.to && !move.strict) return order
    await step(inside, at, move)
    return getOrder(inside, move.orderId)
  })
}

/** One step of a locked order; answers it with its new state, so that a further one can follow. */
async function step(ctx: Context, order: OrderView, move: OrderMove): Promise<OrderView> {
  if (!mayMove(ctx, order, move.to, move.approval)) throw forbidden()
  demandStep(order.state, move.to)
  const changed = await changeOf(ctx, order, move)
  await changeOrder(ctx, changed)
  const { approval } = move
  if (approval) {
    const details = { order: order.number, approvedBy: approval.approver.name }
    await recordAudit(ctx, { action: 'return.approved', subject: `order:${order.id}`, details })
  }
  return { ...order, state: changed.order.state, number: changed.order.number, businessDay: changed.order.businessDay }
}

/** What happens to goods and figures when an order goes from one state to another. */
function flowOf(from: OrderState, to: OrderState): Flow | null {
  if (holdsStock(from) === holdsStock(to)) return null
  if (holdsStock(to)) return 'sold'
  return to === 'returned' ? 'returned' : 'cancelled'
}

const REASON = { sold: 'order', returned: 'return', cancelled: 'cancel' } as const

async function changeOf(
  ctx: Context,
  order: OrderView,
  { to, note = '', shiftId, approval }: OrderMove,
): Promise<OrderChanged> {
  const flow = flowOf(order.state, to)
  const givesBack = flow === 'returned' || flow === 'cancelled'
  const { business, ids, ownShiftId } = await stepFacts(ctx, order.lines.length, order.payments.length)
  const drawer = shiftId ?? ownShiftId
  const day = businessDay(ctx.now, business)
  const refunds = givesBack ? refundsOf(order.payments, drawer) : []
  const number =
    order.state === 'draft' && to === 'confirmed' ? salesNumber(await drawNumber(ctx, 'sales_order')) : order.number
  return {
    order: {
      id: order.id,
      number,
      state: to,
      paidMinor: refunds.reduce((sum, { amountMinor }) => sum + amountMinor, order.paidMinor),
      businessDay: flow === 'sold' ? day : order.businessDay,
      returnedDay: flow === 'returned' ? day : null,
      returnedShiftId: flow === 'returned' && countsInShift(order, refunds) ? drawer : null,
      cancelledDay: flow === 'cancelled' ? day : null,
      updatedAt: ctx.now,
    },
    lines: order.lines,
    goods: flow ? goodsOf(ctx, ids, { orderId: order.id, lines: order.lines, reason: REASON[flow] }) : [],
    payments: refunds.map((refund) => paymentRow(ctx, ids, order.id, refund)),
    events: [
      eventRow(ctx, ids, { orderId: order.id, from: order.state, to, approver: approval?.approver ?? null, note }),
    ],
    figures: flow ? figuresOf(flow, [{ order: counted(order), lines: order.lines, day }]) : NO_FIGURES,
  }
}

/** A shift's report shows what was sold in a shift and comes back, and whatever else the shift pays back. */
const countsInShift = ({ shiftId }: OrderView, refunds: readonly NewPayment[]): boolean =>
  shiftId !== null || refunds.some((refund) => refund.shiftId !== null)

const counted = ({ seller, ...order }: OrderView) => ({ ...order, sellerId: seller?.id ?? null })

/** `SO-00007`, with more digits once they are needed. */
const salesNumber = (value: number): string => `SO-${String(value).padStart(5, '0')}`

const Facts = z.object({
  facts: z.object({
    business: z.object({ timeZone: z.string(), dayCutOff: z.number() }),
    ownShiftId: z.number().nullable(),
    ids: Ids,
  }),
})

async function stepFacts(ctx: Context, lines: number, payments: number) {
  const counts = { stock_movements: lines, payments, order_events: 1 }
  const { facts } = await oneRow(ctx.db, Facts, FACTS, businessOf(ctx), accountOf(ctx), json(counts))
  return facts
}

// $1 business, $2 account, $3 how many ids
const FACTS = `
select jsonb_build_object(
  'business', jsonb_build_object('timeZone', b.time_zone, 'dayCutOff', b.day_cut_off),
  'ownShiftId', (select s.id from shifts s where s.business_id = $1::int and s.opened_by_id = $2::int and s.closed_at is null),
  'ids', ${idsSql('$3')}
) as facts
from businesses b where b.id = $1::int`
