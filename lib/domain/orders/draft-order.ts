import { inTransaction } from '@/lib/db/transaction'
import { recordAudit } from '../businesses'
import { drawIds, takeId } from '../ledger'
import { businessOf, type Context } from '../shared/context'
import { DomainError, notFound, outOfStock, type Shortage } from '../shared/errors'
import { demand } from '../shared/permissions'
import { type ChosenLine, chooseLines, priceLines, type WantedLine } from './choose-lines'
import { ownClientId, requestHash } from './client-id'
import { demandCustomer } from './demand-customer'
import { getOrder } from './get-order'
import { lockOrder } from './lock-order'
import type { NewOrder } from './new-order'
import { linesOf } from './order-rows'
import { type Quote, quote } from './quote'
import type { OrderLineView, OrderView } from './view'
import { isOwn } from './visibility'
import { type Written, writeOnce } from './write-once'

export type DraftRequest = {
  customerId: number
  lines: readonly WantedLine[]
  /** Tax put on top of the prices, in parts per million; absent: as the shop does it. */
  taxPpm?: number
  notes?: string
  clientId?: string
}

/** A tax of null: as the shop does it from now on. */
export type DraftPatch = Partial<Omit<DraftRequest, 'clientId' | 'taxPpm'>> & { taxPpm?: number | null }

/**
 * Begins a sales order: stock looked at but not taken until it is confirmed, which is when it gets its number; until then
 * it goes by `DRAFT-` and its id. Refusals as `placeOrder`.
 */
export async function createDraftOrder(ctx: Context, request: DraftRequest): Promise<Written> {
  demand(ctx.actor, 'salesOrders.write')
  const { lines, clientId: id, ...terms } = request
  const clientId = ownClientId(ctx, id)
  const asked = { lines, payments: 0, clientId, hash: requestHash({ lines, ...terms }), customerId: request.customerId }
  return writeOnce(ctx, asked, (quoted) => newDraft(ctx, request, quoted, asked))
}

function newDraft(
  ctx: Context,
  request: DraftRequest,
  quoted: Quote,
  { clientId, hash }: { clientId: string | null; hash: string },
): NewOrder {
  const lines = available(request.lines, quoted)
  const terms = { ...quoted.business, ...termsOf(quoted, request.taxPpm) }
  return {
    ctx,
    by: quoted.actor,
    channel: 'sales',
    state: 'draft',
    number: null,
    clientId,
    requestHash: hash,
    customer: quoted.customer,
    buyer: null,
    seller: ctx.actor.kind === 'staff' ? quoted.actor : null,
    shiftId: null,
    cart: null,
    contact: {},
    notes: request.notes ?? '',
    approvedBy: null,
    terms,
    lines,
    priced: priceLines(lines, terms),
    payments: [],
  }
}

/**
 * Changes a draft's customer, notes, tax or lines; anything further on is `wrong_state`. Lines that are not changed stay
 * as they are, whatever has become of their goods: that is looked at when the draft is confirmed.
 */
export async function updateDraftOrder(ctx: Context, orderId: number, patch: DraftPatch): Promise<OrderView> {
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const order = await lockDraft(inside, orderId)
    if (patch.customerId !== undefined) await demandCustomer(inside, patch.customerId)
    const { lines, terms } = await redraft(inside, order, patch)
    const priced = priceLines(lines, { taxPpm: terms.taxPpm, pricesIncludeTax: terms.pricesIncludeTax })
    const { lines: _, ...totals } = priced
    const { currency, taxPpm, pricesIncludeTax } = terms
    const { customerId = order.customer?.id, notes } = patch
    const where = { businessId: businessOf(ctx), orderId }
    await tx.orderLine.deleteMany({ where })
    await tx.order.update({
      where: { businessId_id: { businessId: where.businessId, id: orderId } },
      data: { ...totals, currency, taxPpm, pricesIncludeTax, customerId, notes, updatedAt: ctx.now },
      select: { id: true },
    })
    const ids = await drawIds(tx, { order_lines: lines.length })
    const kept = linesOf(lines, priced).map((line) => ({ ...where, id: takeId(ids, 'order_lines'), ...line }))
    await tx.orderLine.createMany({ data: kept })
    return getOrder(inside, orderId)
  })
}

/** Removes a draft, which never had a number; the audit log keeps who did it and what it came to. */
export async function deleteDraftOrder(ctx: Context, orderId: number): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const { number, customer, totalMinor, lines } = await lockDraft(inside, orderId)
    await tx.order.deleteMany({ where: { businessId: businessOf(ctx), id: orderId } })
    const goods = lines.map(({ sku, quantity }) => ({ sku, quantity }))
    const details = { order: number, customer: customer?.name ?? null, totalMinor, goods }
    await recordAudit(inside, { action: 'draft.deleted', subject: `order:${orderId}`, details })
  })
}

async function lockDraft(ctx: Context, orderId: number): Promise<OrderView> {
  demand(ctx.actor, 'salesOrders.write')
  await lockOrder(ctx, orderId)
  const order = await getOrder(ctx, orderId)
  if (ctx.actor.kind === 'staff' && ctx.actor.role !== 'admin' && !isOwn(ctx, order)) throw notFound('order', orderId)
  if (order.state === 'draft') return order
  throw new DomainError('wrong_state', `Only a draft can be changed; this order is ${order.state}.`, {
    field: 'status',
  })
}

type Terms = Pick<Quote['business'], 'currency' | 'taxPpm' | 'pricesIncludeTax'>

/** A tax of one's own is put on top of the prices. */
const termsOf = ({ business }: Quote, taxPpm: number | null | undefined): Terms =>
  taxPpm === undefined || taxPpm === null ? business : { ...business, taxPpm, pricesIncludeTax: false }

/** What a draft holds after a change. */
async function redraft(
  ctx: Context,
  order: OrderView,
  { lines, taxPpm }: DraftPatch,
): Promise<{ lines: ChosenLine[]; terms: Terms }> {
  const quoted = await quote(ctx, { lines: lines ?? [] })
  const ownTax = order.pricesIncludeTax ? undefined : order.taxPpm
  if (lines) return { lines: available(lines, quoted), terms: termsOf(quoted, taxPpm === undefined ? ownTax : taxPpm) }
  return { lines: order.lines.map(asChosen), terms: taxPpm === undefined ? order : termsOf(quoted, taxPpm) }
}

/** A line of a draft as it was chosen. */
const asChosen = (line: OrderLineView): ChosenLine => ({
  ...line,
  offer: { ...line, priceMinor: line.listMinor, stock: line.quantity },
})

function available(wanted: readonly WantedLine[], { offers }: Quote): ChosenLine[] {
  const lines = chooseLines(wanted, offers)
  demandAvailable(lines)
  return lines
}

/** Lines of one variant, at whatever prices, need their stock together. */
function demandAvailable(lines: readonly ChosenLine[]): void {
  const wanted = new Map<number, Shortage>()
  for (const { offer, quantity } of lines) {
    const { variantId, name, stock } = offer
    const requested = (wanted.get(variantId)?.requested ?? 0) + quantity
    wanted.set(variantId, { variantId, name, requested, available: stock })
  }
  const short = [...wanted.values()].filter(({ requested, available }) => requested > available)
  if (short.length > 0) throw outOfStock(short)
}
