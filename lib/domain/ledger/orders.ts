import { z } from 'zod'
import { json, oneRow, tableRow, tableRows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { shiftClosed } from './drawer'
import type { Figures } from './figures'
import type { Row } from './rows'
import { Short, shortage } from './stock'

/** Orders as they come to be, with everything that belongs to them. */
export type OrdersWritten = {
  /** Carts they come from, as they were seen: gone afterwards. */
  carts: readonly { id: string; version: number }[]
  orders: readonly Row['orders'][]
  lines: readonly Row['order_lines'][]
  goods: readonly Row['stock_movements'][]
  payments: readonly Row['payments'][]
  events: readonly Row['order_events'][]
  audits: readonly Row['audit_log'][]
  figures: Figures
}

/**
 * Takes the stock and writes orders with lines, money, history and daily figures in one call, all or none.
 * Refusals: `out_of_stock`; `wrong_state` when their shift is closed; `conflict` about `cart` when one is gone or changed.
 * A taken client id surfaces as a unique violation.
 */
export async function recordOrders(ctx: Context, written: OrdersWritten): Promise<void> {
  const { outcome } = await oneRow(
    ctx.db,
    Outcome,
    RECORD,
    businessOf(ctx),
    json(written.carts),
    tableRows(written.orders),
    tableRows(written.lines),
    tableRows(written.goods),
    tableRows(written.payments),
    tableRows(written.events),
    tableRows(written.audits),
    tableRows(written.figures.products),
    tableRows(written.figures.sales),
  )
  refuse(outcome, written.lines)
}

/** A step of an order that the caller has locked: its row afterwards, and what moves with it. */
export type OrderChanged = Pick<OrdersWritten, 'goods' | 'payments' | 'events' | 'figures'> & {
  order: Pick<
    Row['orders'],
    | 'id'
    | 'number'
    | 'state'
    | 'paidMinor'
    | 'businessDay'
    | 'returnedDay'
    | 'returnedShiftId'
    | 'cancelledDay'
    | 'updatedAt'
  >
  lines: readonly { variantId: number; name: string }[]
}

/** Writes a step of an order in one call, all of it or nothing. Refusals: `out_of_stock`; `wrong_state` when a shift is closed. */
export async function changeOrder(ctx: Context, changed: OrderChanged): Promise<void> {
  const { outcome } = await oneRow(
    ctx.db,
    Outcome,
    CHANGE,
    businessOf(ctx),
    tableRow(changedRow(changed.order)),
    tableRows(changed.goods),
    tableRows(changed.payments),
    tableRows(changed.events),
    tableRows(changed.figures.products),
    tableRows(changed.figures.sales),
  )
  refuse(outcome, changed.lines)
}

/** What a step may change, and nothing else that comes along. */
const changedRow = (order: OrderChanged['order']): OrderChanged['order'] => ({
  id: order.id,
  number: order.number,
  state: order.state,
  paidMinor: order.paidMinor,
  businessDay: order.businessDay,
  returnedDay: order.returnedDay,
  returnedShiftId: order.returnedShiftId,
  cancelledDay: order.cancelledDay,
  updatedAt: order.updatedAt,
})

const Outcome = z.object({
  outcome: z.object({ refused: z.enum(['shift', 'cart', 'stock']).nullable(), short: Short.default([]) }),
})

function refuse(
  { refused, short }: z.infer<typeof Outcome>['outcome'],
  lines: readonly { variantId: number; name: string }[],
): void {
  if (refused === 'shift') throw shiftClosed()
  if (refused === 'cart')
    throw new DomainError('conflict', 'The cart was ordered or changed meanwhile.', { field: 'cart' })
  if (refused === 'stock') throw shortage(short, new Map(lines.map(({ variantId, name }) => [variantId, name])))
}

const RECORD = `select record_orders($1::int, $2::jsonb, $3::jsonb, $4::jsonb, $5::jsonb, $6::jsonb, $7::jsonb, $8::jsonb,
  $9::jsonb, $10::jsonb) as outcome`
const CHANGE =
  'select change_order($1::int, $2::jsonb, $3::jsonb, $4::jsonb, $5::jsonb, $6::jsonb, $7::jsonb) as outcome'
