import {
  type Counted,
  figuresOf,
  type IdCounts,
  type Ids,
  NO_FIGURES,
  type OrdersWritten,
  recordOrders,
} from '../ledger'
import type { Context } from '../shared/context'
import type { WantedLine } from './choose-lines'
import type { NewOrder } from './new-order'
import { type OrderRows, rowsOf } from './order-rows'
import { OrderView } from './view'

/** How many ids an order of these lines and so many payments can need; prices by hand and an approval are audited. */
export const idsFor = (lines: readonly WantedLine[], payments: number): IdCounts => ({
  orders: 1,
  order_lines: lines.length,
  order_events: 1,
  payments,
  stock_movements: lines.length,
  audit_log: lines.filter(({ unitMinor }) => unitMinor !== undefined).length + 1,
})

/** Writes one order; refusals as `recordOrders` of the ledger. Answers it as `getOrder` would, from what is known. */
export async function recordOrder(ctx: Context, order: NewOrder, ids: Ids): Promise<OrderView> {
  const rows = rowsOf(order, ids)
  await recordOrders(ctx, written([{ order, rows }]))
  return viewOf(order, rows)
}

/** Writes many orders, all or none; answers their ids. */
export async function recordMany(ctx: Context, orders: readonly NewOrder[], ids: Ids): Promise<number[]> {
  const all = orders.map((order) => ({ order, rows: rowsOf(order, ids) }))
  await recordOrders(ctx, written(all))
  return all.map(({ rows }) => rows.head.id)
}

function written(all: readonly { order: NewOrder; rows: OrderRows }[]): OrdersWritten {
  const counted = all.flatMap(({ rows }): Counted[] =>
    rows.head.businessDay === null ? [] : [{ order: rows.head, lines: rows.lines, day: rows.head.businessDay }],
  )
  return {
    carts: all.flatMap(({ order }) => order.cart ?? []),
    orders: all.map(({ rows }) => rows.head),
    lines: all.flatMap(({ rows }) => rows.lines),
    goods: all.flatMap(({ rows }) => rows.goods),
    payments: all.flatMap(({ rows }) => rows.payments),
    events: all.map(({ rows }) => rows.event),
    audits: all.flatMap(({ rows }) => rows.audits),
    figures: counted.length > 0 ? figuresOf('sold', counted) : NO_FIGURES,
  }
}

/** An order that was just written, as `getOrder` would read it. */
const viewOf = (order: NewOrder, { head, lines, payments, event }: OrderRows): OrderView =>
  OrderView.parse({
    ...head,
    buyer: order.buyer,
    seller: order.seller,
    customer: order.customer,
    lines: lines.map((line, position) => ({
      ...line,
      slug: order.lines[position]?.offer.slug,
      image: order.lines[position]?.offer.image,
    })),
    payments,
    events: [{ ...event, by: order.by?.name ?? null, approvedBy: order.approvedBy?.name ?? null }],
  })
