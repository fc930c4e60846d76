import type { Channel, StockReason } from '@/lib/db/enums'
import type { AuditAction } from '../businesses'
import { goodsOf, type Ids, paymentRow, type Row, takeId } from '../ledger'
import type { Approver } from '../people'
import { accountOf, businessOf, type Context } from '../shared/context'
import { businessDay } from '../shared/days'
import type { PricedBasket } from '../shared/pricing'
import type { ChosenLine } from './choose-lines'
import type { NewOrder } from './new-order'
import { holdsStock } from './steps'

const GOODS_REASON: Record<Channel, StockReason> = { web: 'order', api: 'order', sales: 'order', pos: 'sale' }
const PREFIXES: Record<Channel, string> = { web: 'W-', api: 'A-', sales: 'DRAFT-', pos: 'TXN-' }

/** What an order is written as, table by table. */
export type OrderRows = {
  head: Row['orders']
  lines: Row['order_lines'][]
  goods: Row['stock_movements'][]
  payments: Row['payments'][]
  event: Row['order_events']
  audits: Row['audit_log'][]
}

/** The rows of a new order, with ids of those that were drawn for it. */
export function rowsOf(order: NewOrder, ids: Ids): OrderRows {
  const { ctx } = order
  const id = takeId(ids, 'orders')
  const lines = lineRows(order, id, ids)
  const reason = GOODS_REASON[order.channel]
  return {
    head: headRow(order, id),
    lines,
    goods: holdsStock(order.state) ? goodsOf(ctx, ids, { orderId: id, lines, reason }) : [],
    payments: order.payments.map((payment) => paymentRow(ctx, ids, id, { ...payment, shiftId: order.shiftId })),
    event: eventRow(ctx, ids, { orderId: id, from: null, to: order.state, approver: order.approvedBy, note: '' }),
    audits: auditRows(order, id, ids),
  }
}

type Event = Pick<Row['order_events'], 'orderId' | 'from' | 'to' | 'note'> & { approver: Approver | null }

/** An entry of an order's history, at the time and by the account of `ctx`. */
export const eventRow = (ctx: Context, ids: Ids, { approver, ...event }: Event): Row['order_events'] => ({
  businessId: businessOf(ctx),
  id: takeId(ids, 'order_events'),
  ...event,
  accountId: accountOf(ctx),
  approvedById: approver?.id ?? null,
  createdAt: ctx.now,
})

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

type OrderNote = { action: AuditAction; subject: string; details: Record<string, string> }

/** For the audit log: prices set by hand, and who approved. */
function auditRows(order: NewOrder, id: number, ids: Ids): Row['audit_log'][] {
  const { ctx, lines, approvedBy } = order
  const approval: OrderNote[] = approvedBy
    ? [{ action: 'sale.approved', subject: `order:${id}`, details: { approvedBy: approvedBy.name } }]
    : []
  const notes = [
    ...lines.flatMap(({ offer, unitMinor }): OrderNote[] =>
      unitMinor === undefined || unitMinor === offer.priceMinor
        ? []
        : [
            {
              action: 'price.set',
              subject: offer.sku,
              details: { listMinor: `${offer.priceMinor}`, unitMinor: `${unitMinor}` },
            },
          ],
    ),
    ...approval,
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
