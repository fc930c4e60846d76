import { z } from 'zod'
import type { Channel, OrderState, PaymentMethod, StockReason } from '@/lib/db/enums'
import { json, oneRow } from '@/lib/db/sql'
import type { Approver } from '../people'
import { businessOf, type Context } from '../shared/context'
import { DomainError, outOfStock } from '../shared/errors'
import type { PricedBasket } from '../shared/pricing'
import type { ChosenLine, Quote } from './quote'
import { RECORD_SQL } from './record-sql'
import { OrderView } from './view'

export type NewPayment = { method: PaymentMethod; amountMinor: bigint; tenderedMinor: bigint; changeMinor: bigint }

/** A cart as it was when somebody decided to order what is in it: every change to it counts its version up. */
export type CartAsSeen = { id: string; version: number }

/** An order ready to be written: priced, and nothing about it left to decide but the stock. */
export type NewOrder = {
  at: Date
  /** Who does it. */
  accountId: number | null
  channel: Channel
  state: OrderState
  /** Null lets the order's id make it: `W-1042`. */
  number: string | null
  clientId: string | null
  customerId: number | null
  buyerId: number | null
  sellerId: number | null
  shiftId: number | null
  /** Deleted with the order's birth; an order from a cart that is gone or was changed meanwhile is refused. */
  cart: CartAsSeen | null
  contact: Record<string, string>
  notes: string
  /** Who agreed to prices or discounts that the seller may not give alone. */
  approvedBy?: Approver | null
  business: Pick<Quote['business'], 'currency' | 'taxPpm' | 'pricesIncludeTax'>
  lines: readonly ChosenLine[]
  priced: PricedBasket
  payments: readonly NewPayment[]
}

const REASONS: Record<Channel, StockReason> = { web: 'order', api: 'order', sales: 'order', pos: 'sale' }
const PREFIXES: Record<Channel, string> = { web: 'W-', api: 'A-', sales: 'SO-', pos: 'TXN-' }

const Outcome = z.object({
  outcome: z.object({
    orders: z.array(OrderView),
    short: z.array(z.object({ variantId: z.number(), name: z.string(), requested: z.number(), available: z.number() })),
  }),
})

/** Writes one order; see `recordOrders`. */
export async function recordOrder(ctx: Context, order: NewOrder): Promise<OrderView> {
  const [recorded] = await recordOrders(ctx, [order])
  if (!recorded) throw new Error('The order was not written')
  return recorded
}

/**
 * Takes the stock and writes orders, lines, payments, ledger, history and daily figures in one statement, all or none.
 * Refusals: `out_of_stock`; `conflict` when a cart is gone or changed. A taken `clientId` surfaces as a unique violation.
 */
export async function recordOrders(ctx: Context, orders: readonly NewOrder[]): Promise<OrderView[]> {
  const { outcome } = await oneRow(
    ctx.db,
    Outcome,
    RECORD_SQL,
    businessOf(ctx),
    json(orders.map(headOf)),
    json(orders.flatMap(linesOf)),
    json(orders.flatMap((order, n) => order.payments.map((payment, position) => ({ n, position, ...payment })))),
    json(orders.flatMap(notesOf)),
  )
  if (outcome.orders.length > 0) return outcome.orders
  if (outcome.short.length > 0) throw outOfStock(outcome.short)
  throw new DomainError('conflict', 'The cart was ordered or changed meanwhile.', { field: 'cart' })
}

function headOf({ priced, business, payments, cart, lines: _, ...order }: NewOrder, n: number) {
  const { lines: __, ...totals } = priced
  const paidMinor = payments.reduce((sum, payment) => sum + payment.amountMinor, 0n)
  return {
    n,
    ...order,
    ...totals,
    ...business,
    paidMinor,
    cartId: cart?.id ?? null,
    cartVersion: cart?.version ?? null,
    prefix: PREFIXES[order.channel],
    reason: REASONS[order.channel],
  }
}

const linesOf = (order: NewOrder, n: number) =>
  order.lines.map((line, position) => ({
    n,
    position,
    ...line.offer,
    variantChosen: line.variantChosen,
    quantity: line.quantity,
    listMinor: line.offer.priceMinor,
    unitMinor: line.unitMinor ?? line.offer.priceMinor,
    ...order.priced.lines[position],
  }))

/** For the audit log: prices set by hand, and who approved. Without a subject it is the order itself. */
const notesOf = ({ lines, approvedBy }: NewOrder, n: number) => [
  ...lines.flatMap(({ offer, unitMinor }) =>
    unitMinor === undefined || unitMinor === offer.priceMinor
      ? []
      : [{ n, action: 'price.set', subject: offer.sku, details: { listMinor: offer.priceMinor, unitMinor } }],
  ),
  ...(approvedBy ? [{ n, action: 'sale.approved', details: { approvedBy: approvedBy.name } }] : []),
]
