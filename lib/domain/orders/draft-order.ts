import { json, oneRow } from '@/lib/db/sql'
import { inTransaction } from '@/lib/db/transaction'
import { accountOf, businessOf, type Context, staffOf } from '../shared/context'
import { DomainError, notFound, outOfStock, type Shortage } from '../shared/errors'
import { demand } from '../shared/permissions'
import { demandCustomer } from './demand-customer'
import { CREATE, UPDATE } from './draft-sql'
import { getOrder } from './get-order'
import { type ChosenLine, chooseLines, priceLines, type Quote, quote, type WantedLine } from './quote'
import { demandSameLines, ownClientId } from './replay'
import { type OrderLineView, OrderRowJson, type OrderView } from './view'
import { isOwn } from './visibility'

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

/** Begins a sales order: numbered without gaps, stock looked at but not taken until it is confirmed. */
export async function createDraftOrder(
  ctx: Context,
  request: DraftRequest,
): Promise<{ order: OrderView; replayed: boolean }> {
  demand(ctx.actor, 'salesOrders.write')
  const clientId = ownClientId(ctx, request.clientId)
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const quoted = await quote(inside, request.lines, clientId)
    if (quoted.earlier) {
      demandSameLines(quoted.earlier, request.lines)
      return { order: quoted.earlier, replayed: true }
    }
    await demandCustomer(inside, request.customerId)
    const draft = draftOf(available(request.lines, quoted), termsOf(quoted, request.taxPpm))
    const head = {
      ...draft.head,
      customerId: request.customerId,
      sellerId: staffOf(ctx),
      clientId,
      notes: request.notes ?? '',
    }
    const made = await oneRow(
      tx,
      OrderRowJson,
      CREATE,
      businessOf(ctx),
      json(head),
      json(draft.lines),
      accountOf(ctx),
      ctx.now,
    )
    return { order: made.json, replayed: false }
  })
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
    const draft = await redraft(inside, order, patch)
    const head = {
      ...draft.head,
      customerId: patch.customerId ?? order.customer?.id,
      notes: patch.notes ?? order.notes,
    }
    await tx.$executeRawUnsafe(UPDATE, businessOf(ctx), orderId, json(head), json(draft.lines), ctx.now)
    return getOrder(inside, orderId)
  })
}

/** Removes a draft as if it had never been; its number is not used again. */
export async function deleteDraftOrder(ctx: Context, orderId: number): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    await lockDraft({ ...ctx, db: tx }, orderId)
    await tx.order.delete({ where: { businessId_id: { businessId: businessOf(ctx), id: orderId } } })
  })
}

async function lockDraft(ctx: Context, orderId: number): Promise<OrderView> {
  demand(ctx.actor, 'salesOrders.write')
  await ctx.db.$queryRaw`select id from orders where business_id = ${businessOf(ctx)} and id = ${orderId} for update`
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

/** What a draft comes to after a change. */
async function redraft(ctx: Context, order: OrderView, { lines, taxPpm }: DraftPatch) {
  const quoted = await quote(ctx, lines ?? [], null)
  const ownTax = order.pricesIncludeTax ? undefined : order.taxPpm
  if (lines) return draftOf(available(lines, quoted), termsOf(quoted, taxPpm === undefined ? ownTax : taxPpm))
  return draftOf(order.lines.map(standing), taxPpm === undefined ? order : termsOf(quoted, taxPpm))
}

/** A line of a draft as it was chosen. */
const standing = (line: OrderLineView): ChosenLine => ({
  ...line,
  offer: { ...line, priceMinor: line.listMinor, stock: line.quantity },
})

function available(wanted: readonly WantedLine[], { offers }: Quote): ChosenLine[] {
  const lines = chooseLines(wanted, offers)
  demandAvailable(lines)
  return lines
}

function draftOf(lines: readonly ChosenLine[], { currency, taxPpm, pricesIncludeTax }: Terms) {
  const { lines: priced, ...totals } = priceLines(lines, { taxPpm, pricesIncludeTax })
  return {
    head: { ...totals, currency, taxPpm, pricesIncludeTax },
    lines: lines.map((line, position) => ({
      position,
      ...line.offer,
      variantChosen: line.variantChosen,
      quantity: line.quantity,
      listMinor: line.offer.priceMinor,
      unitMinor: line.unitMinor ?? line.offer.priceMinor,
      ...priced[position],
    })),
  }
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
