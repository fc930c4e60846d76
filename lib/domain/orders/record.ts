import type { Channel, OrderState, StockReason } from '@/lib/db/enums'
import {
  type Counted,
  figuresOf,
  goodsOf,
  type IdCounts,
  type Ids,
  type NewPayment,
  NO_FIGURES,
  type OrdersWritten,
  paymentRow,
  type Row,
  recordOrders,
  takeId,
} from '../ledger'
import type { Approver } from '../people'
import { accountOf, businessOf, type Context } from '../shared/context'
import { businessDay } from '../shared/days'
import type { Person } from '../shared/person'
import type { PricedBasket } from '../shared/pricing'
import type { ChosenLine } from './choose-lines'
import type { Quote } from './quote'
import { holdsStock } from './steps'
import { type OrderCustomer, OrderView } from './view'

/** A cart as it was when somebody decided to order what is in it: every change to it counts its version up. */
export type CartAsSeen = { id: string; version: number }

/** An order ready to be written: priced, and nothing about it left to decide but the stock. */
export type NewOrder = {
  /** In whose name, and when. */
  ctx: Context
  by: Person | null
  channel: Channel
  state: OrderState
  /** Null lets the order's id make it: `W-1042`. */
  number: string | null
  clientId: string | null
  requestHash: string | null
  customer: OrderCustomer | null
  buyer: Person | null
  seller: Person | null
  shiftId: number | null
  /** Deleted with the order's birth; an order from a cart that is gone or was changed meanwhile is refused. */
  cart: CartAsSeen | null
  contact: Record<string, string>
  notes: string
  /** Who agreed to prices or discounts that the seller may not give alone. */
  approvedBy: Approver | null
  terms: Pick<Quote['business'], 'currency' | 'taxPpm' | 'pricesIncludeTax' | 'timeZone' | 'dayCutOff'>
  lines: readonly ChosenLine[]
  priced: PricedBasket
  payments: readonly Omit<NewPayment, 'shiftId'>[]
}

const GOODS_REASON: Record<Channel, StockReason> = { web: 'order', api: 'order', sales: 'order', pos: 'sale' }
const PREFIXES: Record<Channel, string> = { web: 'W-', api: 'A-', sales: 'DRAFT-', pos: 'TXN-' }

/** How many ids an order of so many lines and payments can need. */
export const idsFor = (lines: number, payments: number): IdCounts => ({
  orders: 1,
  order_lines: lines,
  order_events: 1,
  payments,
  stock_movements: lines,
  audit_log: lines + 1,
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

type OrderRows = {
  head: Row['orders']
  lines: Row['order_lines'][]
  goods: Row['stock_movements'][]
  payments: Row['payments'][]
  event: Row['order_events']
  audits: Row['audit_log'][]
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

function rowsOf(order: NewOrder, ids: Ids): OrderRows {
  const { ctx } = order
  const id = takeId(ids, 'orders')
  const lines = lineRows(order, id, ids)
  const reason = GOODS_REASON[order.channel]
  return {
    head: headRow(order, id),
    lines,
    goods: holdsStock(order.state) ? goodsOf(ctx, ids, { orderId: id, lines, reason }) : [],
    payments: order.payments.map((payment) => paymentRow(ctx, ids, id, { ...payment, shiftId: order.shiftId })),
    event: {
      businessId: businessOf(ctx),
      id: takeId(ids, 'order_events'),
      orderId: id,
      from: null,
      to: order.state,
      accountId: accountOf(ctx),
      approvedById: order.approvedBy?.id ?? null,
      note: '',
      createdAt: ctx.now,
    },
    audits: auditRows(order, id, ids),
  }
}

function headRow({ ctx, terms, priced, ...order }: NewOrder, id: number): Row['orders'] {
  const { currency, taxPpm, pricesIncludeTax } = terms
  const { subtotalMinor, discountMinor, shippingMinor, taxMinor, roundingMinor, totalMinor } = priced
  return {
    businessId: businessOf(ctx),
    id,
    number: numberOf(order, id),
    channel: order.channel,
    state: order.state,
    clientId: order.clientId,
    requestHash: order.requestHash,
    customerId: order.customer?.id ?? null,
    buyerId: order.buyer?.id ?? null,
    sellerId: order.seller?.id ?? null,
    shiftId: order.shiftId,
    currency,
    taxPpm,
    pricesIncludeTax,
    subtotalMinor,
    discountMinor,
    shippingMinor,
    taxMinor,
    roundingMinor,
    totalMinor,
    paidMinor: order.payments.reduce((sum, payment) => sum + payment.amountMinor, 0n),
    contact: order.contact,
    notes: order.notes,
    businessDay: holdsStock(order.state) ? businessDay(ctx.now, terms) : null,
    returnedDay: null,
    cancelledDay: null,
    returnedShiftId: null,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  }
}

const numberOf = ({ number, channel }: Pick<NewOrder, 'number' | 'channel'>, id: number): string =>
  number ?? `${PREFIXES[channel]}${id}`

const lineRows = ({ ctx, lines, priced }: Pick<NewOrder, 'ctx' | 'lines' | 'priced'>, orderId: number, ids: Ids) =>
  linesOf(lines, priced).map((line) => ({
    businessId: businessOf(ctx),
    id: takeId(ids, 'order_lines'),
    orderId,
    ...line,
  }))

/** The lines of an order as they are kept, but for what says whose they are. */
export const linesOf = (lines: readonly ChosenLine[], priced: PricedBasket) =>
  lines.map(({ offer, quantity, unitMinor, variantChosen }, position) => {
    const { discountMinor = 0n, taxMinor = 0n, totalMinor = 0n } = priced.lines[position] ?? {}
    return {
      position,
      productId: offer.productId,
      variantId: offer.variantId,
      variantChosen,
      name: offer.name,
      variantName: offer.variantName,
      sku: offer.sku,
      quantity,
      listMinor: offer.priceMinor,
      unitMinor: unitMinor ?? offer.priceMinor,
      costMinor: offer.costMinor,
      discountMinor,
      taxMinor,
      totalMinor,
    }
  })

/** For the audit log: prices set by hand, and who approved. */
function auditRows(order: NewOrder, id: number, ids: Ids): Row['audit_log'][] {
  const { ctx, lines, approvedBy } = order
  const notes = [
    ...lines.flatMap(({ offer, unitMinor }) =>
      unitMinor === undefined || unitMinor === offer.priceMinor
        ? []
        : [{ action: 'price.set', subject: offer.sku, details: { listMinor: offer.priceMinor, unitMinor } }],
    ),
    ...(approvedBy
      ? [{ action: 'sale.approved', subject: `order:${id}`, details: { approvedBy: approvedBy.name } }]
      : []),
  ]
  return notes.map(({ action, subject, details }) => ({
    businessId: businessOf(ctx),
    id: BigInt(takeId(ids, 'audit_log')),
    accountId: accountOf(ctx),
    action,
    subject,
    details: { ...details, order: numberOf(order, id) },
    createdAt: ctx.now,
  }))
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
