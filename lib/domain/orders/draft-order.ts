import { json, oneRow } from '@/lib/db/sql'
import { inTransaction } from '@/lib/db/transaction'
import { accountOf, businessOf, type Context, staffOf } from '../shared/context'
import { DomainError, notFound, outOfStock } from '../shared/errors'
import { demand } from '../shared/permissions'
import { demandCustomer } from './demand-customer'
import { getOrder } from './get-order'
import { type ChosenLine, chooseLines, priceLines, type Quote, quote, type WantedLine } from './quote'
import { demandSameLines, ownClientId } from './replay'
import { OrderRowJson, type OrderView, orderJson } from './view'
import { isOwn } from './visibility'

export type DraftRequest = {
  customerId: number
  lines: readonly WantedLine[]
  /** Tax put on top of the prices, in parts per million; absent: as the shop does it. */
  taxPpm?: number
  notes?: string
  clientId?: string
}

export type DraftPatch = Partial<Omit<DraftRequest, 'clientId'>>

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
    const draft = draftOf(request, quoted)
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

/** Changes a draft's customer, notes or lines; anything further on is `wrong_state`. */
export async function updateDraftOrder(ctx: Context, orderId: number, patch: DraftPatch): Promise<OrderView> {
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const order = await lockDraft(inside, orderId)
    if (patch.customerId !== undefined) await demandCustomer(inside, patch.customerId)
    const lines = patch.lines ?? order.lines
    const taxPpm = patch.taxPpm ?? (order.pricesIncludeTax ? undefined : order.taxPpm)
    const draft = draftOf({ lines, taxPpm }, await quote(inside, lines, null))
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

function draftOf(request: Pick<DraftRequest, 'lines' | 'taxPpm'>, { business, offers }: Quote) {
  const lines = chooseLines(request.lines, offers)
  demandAvailable(lines)
  const terms =
    request.taxPpm === undefined ? business : { ...business, taxPpm: request.taxPpm, pricesIncludeTax: false }
  const { lines: priced, ...totals } = priceLines(lines, terms)
  return {
    head: { ...totals, currency: business.currency, taxPpm: terms.taxPpm, pricesIncludeTax: terms.pricesIncludeTax },
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

function demandAvailable(lines: readonly ChosenLine[]): void {
  const short = lines.filter((line) => line.offer.stock < line.quantity)
  if (short.length === 0) return
  throw outOfStock(
    short.map(({ offer, quantity }) => ({
      variantId: offer.variantId,
      name: offer.name,
      requested: quantity,
      available: offer.stock,
    })),
  )
}

const LINE_COLUMNS = `business_id, order_id, position, product_id, variant_id, variant_chosen, name, variant_name, sku,
  quantity, list_minor, unit_minor, cost_minor, discount_minor, tax_minor, total_minor`
const LINE_VALUES = `l.position, l."productId", l."variantId", l."variantChosen", l.name, l."variantName", l.sku,
  l.quantity, l."listMinor", l."unitMinor", l."costMinor", l."discountMinor", l."taxMinor", l."totalMinor"`
const LINES = (parameter: string) => `jsonb_to_recordset(${parameter}::jsonb) as l(
  position int, "productId" int, "variantId" int, "variantChosen" boolean, name text, "variantName" text, sku text,
  quantity int, "listMinor" bigint, "unitMinor" bigint, "costMinor" bigint, "discountMinor" bigint, "taxMinor" bigint,
  "totalMinor" bigint)`
const HEAD = (parameter: string) => `jsonb_to_record(${parameter}::jsonb) as h(
  "clientId" text, "customerId" int, "sellerId" int, currency text, "taxPpm" int, "pricesIncludeTax" boolean,
  "subtotalMinor" bigint, "discountMinor" bigint, "taxMinor" bigint, "totalMinor" bigint, notes text)`

// $1 business, $2 the order, $3 its lines, $4 account, $5 time
const CREATE = `
with numbered as (
  insert into counters (business_id, name, value) values ($1::int, 'sales_order', 1)
  on conflict (business_id, name) do update set value = counters.value + 1 returning value
), drafted as (
  insert into orders (business_id, number, channel, state, client_id, customer_id, seller_id, currency, tax_ppm,
    prices_include_tax, subtotal_minor, discount_minor, tax_minor, total_minor, notes, created_at, updated_at)
  select $1::int, 'SO-' || lpad(n.value::text, greatest(5, length(n.value::text)), '0'), 'sales', 'draft', h."clientId",
    h."customerId", h."sellerId", h.currency, h."taxPpm", h."pricesIncludeTax", h."subtotalMinor", h."discountMinor",
    h."taxMinor", h."totalMinor", h.notes, $5::timestamptz, $5::timestamptz
  from ${HEAD('$2')}, numbered n
  returning *
), lined as (
  insert into order_lines (${LINE_COLUMNS}) select $1::int, o.id, ${LINE_VALUES} from drafted o, ${LINES('$3')} order by l.position
  returning *
), told as (
  insert into order_events (business_id, order_id, "to", account_id, created_at)
  select $1::int, o.id, o.state, $4::int, $5::timestamptz from drafted o
  returning *
)
${orderJson('', { orders: 'drafted', lines: 'lined', payments: '(select * from payments where false)', events: 'told' })}`

// $1 business, $2 order, $3 the order, $4 its lines, $5 time
const UPDATE = `
with head as (
  update orders o set customer_id = h."customerId", tax_ppm = h."taxPpm", prices_include_tax = h."pricesIncludeTax",
    subtotal_minor = h."subtotalMinor", discount_minor = h."discountMinor", tax_minor = h."taxMinor",
    total_minor = h."totalMinor", notes = h.notes, updated_at = $5::timestamptz
  from ${HEAD('$3')} where o.business_id = $1::int and o.id = $2::int
), emptied as (
  delete from order_lines where business_id = $1::int and order_id = $2::int
)
insert into order_lines (${LINE_COLUMNS}) select $1::int, $2::int, ${LINE_VALUES} from ${LINES('$4')} order by l.position`
