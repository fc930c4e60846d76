import { z } from 'zod'
import { json, oneRow } from '@/lib/db/sql'
import type { Channel, OrderState, PaymentMethod, StockReason } from '@/lib/db/types'
import { rollUp } from '../reports'
import { accountOf, businessOf, type Context } from '../shared/context'
import { businessDaySql } from '../shared/days'
import { DomainError, outOfStock } from '../shared/errors'
import type { PricedBasket } from '../shared/pricing'
import type { ChosenLine, Quote } from './quote'
import { OrderView, orderJson } from './view'

export type NewPayment = { method: PaymentMethod; amountMinor: bigint; tenderedMinor: bigint; changeMinor: bigint }

/** An order ready to be written: priced, and nothing about it left to decide but the stock. */
export type NewOrder = {
  channel: Channel
  state: OrderState
  /** Null lets the order's id make it: `W-1042`. */
  number: string | null
  clientId: string | null
  customerId: number | null
  buyerId: number | null
  sellerId: number | null
  shiftId: number | null
  /** Deleted with the order's birth; an order from a cart that is gone already is refused. */
  cartId: string | null
  contact: Record<string, string>
  notes: string
  business: Pick<Quote['business'], 'currency' | 'taxPpm' | 'pricesIncludeTax'>
  lines: readonly ChosenLine[]
  priced: PricedBasket
  payments: readonly NewPayment[]
}

const REASONS: Record<Channel, StockReason> = { web: 'order', api: 'order', sales: 'order', pos: 'sale' }
const PREFIXES: Record<Channel, string> = { web: 'W-', api: 'A-', sales: 'SO-', pos: 'TXN-' }

const Outcome = z.object({
  outcome: z.object({
    order: OrderView.nullable(),
    short: z.array(z.object({ variantId: z.number(), name: z.string(), requested: z.number(), available: z.number() })),
  }),
})

/**
 * Takes the stock and writes order, lines, payments, ledger, history and daily figures in one statement.
 * The arrays beside the joins keep PostgreSQL on the index however large the catalogue is.
 * Stock goes first, variants in id order, so that a hot product stays fast and no two orders can deadlock.
 * Refusals: `out_of_stock`; `conflict` when its cart is gone. A taken `clientId` surfaces as a unique violation.
 */
export async function recordOrder(ctx: Context, order: NewOrder): Promise<OrderView> {
  const { outcome } = await oneRow(
    ctx.db,
    Outcome,
    SQL,
    businessOf(ctx),
    json(headOf(ctx, order)),
    json(linesOf(order)),
    json(order.payments),
    json(priceChanges(order)),
  )
  if (outcome.order) return outcome.order
  if (outcome.short.length > 0) throw outOfStock(outcome.short)
  throw new DomainError('conflict', 'The cart is empty.', { field: 'cart' })
}

function headOf(ctx: Context, order: NewOrder) {
  const { lines: _lines, ...totals } = order.priced
  const paidMinor = order.payments.reduce((sum, payment) => sum + payment.amountMinor, 0n)
  const { channel, state, number, clientId, customerId, buyerId, sellerId, shiftId, cartId, contact, notes } = order
  return {
    ...totals,
    ...order.business,
    paidMinor,
    channel,
    state,
    number,
    clientId,
    customerId,
    buyerId,
    sellerId,
    shiftId,
    cartId,
    contact,
    notes,
    prefix: PREFIXES[channel],
    reason: REASONS[channel],
    accountId: accountOf(ctx),
    at: ctx.now,
  }
}

const linesOf = (order: NewOrder) =>
  order.lines.map((line, position) => ({
    position,
    ...line.offer,
    variantChosen: line.variantChosen,
    quantity: line.quantity,
    listMinor: line.offer.priceMinor,
    unitMinor: line.unitMinor ?? line.offer.priceMinor,
    ...order.priced.lines[position],
  }))

/** Prices set by hand, for the audit log. */
const priceChanges = (order: NewOrder) =>
  order.lines.flatMap(({ offer, unitMinor }) =>
    unitMinor === undefined || unitMinor === offer.priceMinor
      ? []
      : [{ subject: offer.sku, details: { listMinor: offer.priceMinor, unitMinor } }],
  )

// $1 business, $2 the order, $3 its lines, $4 payments, $5 prices set by hand
const SQL = `
with head as (
  select h.*, ${businessDaySql('h.at', 'b')} as day
  from jsonb_to_record($2::jsonb) as h(
    channel channel, state order_state, number text, prefix text, "clientId" text, "customerId" int, "buyerId" int,
    "sellerId" int, "shiftId" int, "cartId" uuid, currency text, "taxPpm" int, "pricesIncludeTax" boolean,
    "subtotalMinor" bigint, "discountMinor" bigint, "shippingMinor" bigint, "taxMinor" bigint, "roundingMinor" bigint,
    "totalMinor" bigint, "paidMinor" bigint, contact jsonb, notes text, reason stock_reason, "accountId" int, at timestamptz)
  join businesses b on b.id = $1::int
), shift as (
  select s.id from shifts s, head h
  where s.business_id = $1::int and s.id = h."shiftId" and s.closed_at is null for key share of s
), want as (
  select * from jsonb_to_recordset($3::jsonb) as l(
    position int, "productId" int, "variantId" int, "variantChosen" boolean, name text, "variantName" text, sku text,
    quantity int, "listMinor" bigint, "unitMinor" bigint, "costMinor" bigint, "discountMinor" bigint, "taxMinor" bigint,
    "totalMinor" bigint)
), need as (
  select "variantId" as id, sum(quantity) as quantity, min(name) as name from want group by 1
), locked as (
  select v.id, v.stock, n.quantity, n.name
  from variants v join need n on n.id = v.id
  where v.business_id = $1::int and v.id = any (array(select id from need))
  order by v.id for no key update of v
), enough as (
  select from locked having count(*) = (select count(*) from need) and bool_and(stock >= quantity)
), cart as (
  delete from carts c using head, enough where c.business_id = $1::int and c.id = head."cartId" returning c.id
), go as (
  select nextval('orders_id_seq')::int as id from head, enough
  where head."cartId" is null or exists (select from cart)
), taken as (
  update variants v set stock = v.stock - l.quantity::int from locked l, go
  where v.business_id = $1::int and v.id = any (array(select id from locked)) and v.id = l.id
  returning v.id, v.stock, l.quantity::int as quantity
), placed as (
  insert into orders (business_id, id, number, channel, state, client_id, customer_id, buyer_id, seller_id, shift_id,
    currency, tax_ppm, prices_include_tax, subtotal_minor, discount_minor, shipping_minor, tax_minor, rounding_minor,
    total_minor, paid_minor, contact, notes, business_day, created_at, updated_at)
  select $1::int, go.id, coalesce(h.number, h.prefix || go.id), h.channel, h.state, h."clientId", h."customerId", h."buyerId",
    h."sellerId", (select id from shift), h.currency, h."taxPpm", h."pricesIncludeTax", h."subtotalMinor", h."discountMinor",
    h."shippingMinor", h."taxMinor", h."roundingMinor", h."totalMinor", h."paidMinor", h.contact, h.notes, h.day, h.at, h.at
  from head h, go, (select count(*) from taken) stock_first
  returning *
), moved as (
  insert into stock_movements (business_id, variant_id, delta, balance, reason, order_id, account_id, created_at)
  select $1::int, t.id, -t.quantity, t.stock, h.reason, o.id, h."accountId", h.at
  from taken t, placed o, head h order by t.id
), lined as (
  insert into order_lines (business_id, order_id, position, product_id, variant_id, variant_chosen, name, variant_name, sku,
    quantity, list_minor, unit_minor, cost_minor, discount_minor, tax_minor, total_minor)
  select $1::int, o.id, w.position, w."productId", w."variantId", w."variantChosen", w.name, w."variantName", w.sku, w.quantity,
    w."listMinor", w."unitMinor", w."costMinor", w."discountMinor", w."taxMinor", w."totalMinor"
  from want w, placed o order by w.position
  returning *
), paid as (
  insert into payments (business_id, order_id, method, amount_minor, tendered_minor, change_minor, account_id, shift_id, created_at)
  select $1::int, o.id, p.method, p."amountMinor", p."tenderedMinor", p."changeMinor", h."accountId", o.shift_id, h.at
  from jsonb_to_recordset($4::jsonb)
    as p(method payment_method, "amountMinor" bigint, "tenderedMinor" bigint, "changeMinor" bigint), placed o, head h
  returning *
), told as (
  insert into order_events (business_id, order_id, "to", account_id, created_at)
  select $1::int, o.id, o.state, h."accountId", h.at from placed o, head h
  returning *
), audited as (
  insert into audit_log (business_id, account_id, action, subject, details, created_at)
  select $1::int, h."accountId", 'price.set', a.subject, a.details || jsonb_build_object('order', o.number), h.at
  from jsonb_to_recordset($5::jsonb) as a(subject text, details jsonb), placed o, head h
), ${rollUp({ orders: 'placed', lines: 'lined', what: 'sold' })}
select jsonb_build_object(
  'order', (${orderJson('', { orders: 'placed', lines: 'lined', payments: 'paid', events: 'told' })}),
  'short', coalesce((select jsonb_agg(jsonb_build_object(
      'variantId', n.id, 'name', n.name, 'requested', n.quantity, 'available', coalesce(l.stock, 0)))
    from need n left join locked l on l.id = n.id where coalesce(l.stock, 0) < n.quantity), '[]')
) as outcome`
