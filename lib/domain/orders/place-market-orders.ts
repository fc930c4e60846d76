import { randomUUID } from 'node:crypto'
import { inTransaction } from '@/lib/db/transaction'
import { findProductBusinesses } from '../catalog'
import type { Context } from '../shared/context'
import { DomainError, invalid, notFound } from '../shared/errors'
import { MAX_LINES } from '../shared/limits'
import { ownClientId } from './client-id'
import type { MarketOrder } from './find-market-orders'
import { type Contact, placeOrder } from './place-order'
import { type Shopper, shopperOf } from './shopper'
import type { OrderView } from './view'

export type MarketOrderRequest = {
  lines: readonly { productId: number; quantity: number }[]
  /** The caller's own id: sent twice, everything is ordered once and answered twice. */
  clientId?: string
  contact?: Contact
}

type Line = MarketOrderRequest['lines'][number] & { index: number }

/**
 * Orders from any number of businesses at once: one order for each, all of them or none. For shoppers alone.
 * Refusals: those of `placeOrder`; a product that no open business sells is `not_found` at its line.
 */
export async function placeMarketOrders(ctx: Context, request: MarketOrderRequest): Promise<MarketOrder> {
  const shopper = shopperOf(ctx)
  const baskets = await linesByBusiness(ctx, request.lines)
  const clientId = request.clientId ?? `market-${randomUUID()}`
  const orders = await inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${ownClientId(ctx, clientId)}::text, 0))`
    await demandSameBusinesses(inside, clientId, baskets)
    const placed: OrderView[] = []
    for (const [businessId, lines] of baskets)
      placed.push(await placeThere(inside, { ...shopper, businessId }, lines, { ...request, clientId }))
    return placed
  })
  return asOne(orders, shopper)
}

/** Each order is compared with what its business was asked for before; here, that no business is left out or new. */
async function demandSameBusinesses(ctx: Context, clientId: string, baskets: readonly [number, Line[]][]) {
  const where = { buyerId: shopperOf(ctx).accountId, clientId: ownClientId(ctx, clientId) }
  const earlier = await ctx.db.order.findMany({ where, select: { businessId: true } })
  const known = new Set(earlier.map(({ businessId }) => businessId))
  if (known.size === 0 || (known.size === baskets.length && baskets.every(([id]) => known.has(id)))) return
  throw new DomainError('conflict', 'This id was already used for another order. Give a new order a new id.', {
    field: 'clientId',
  })
}

/** Always in ascending order of the businesses, so that no two baskets can wait for each other in a circle. */
async function linesByBusiness(ctx: Context, wanted: MarketOrderRequest['lines']): Promise<[number, Line[]][]> {
  if (wanted.length === 0) throw invalid('lines', 'An order needs at least one line.')
  if (wanted.length > MAX_LINES) throw invalid('lines', `An order takes at most ${MAX_LINES} lines.`)
  const sellers = await findProductBusinesses(
    ctx,
    wanted.map(({ productId }) => productId),
  )
  const baskets = new Map<number, Line[]>()
  wanted.forEach((line, index) => {
    const seller = sellers.get(line.productId)
    if (seller === undefined) throw aboutLine(notFound('product', line.productId), `lines.${index}.product`)
    baskets.set(seller, [...(baskets.get(seller) ?? []), { ...line, index }])
  })
  return [...baskets].sort(([a], [b]) => a - b)
}

async function placeThere(
  ctx: Context,
  actor: Shopper,
  lines: readonly Line[],
  { clientId, contact }: MarketOrderRequest,
): Promise<OrderView> {
  const wanted = lines.map(({ productId, quantity }) => ({ productId, quantity }))
  try {
    const { order } = await placeOrder({ ...ctx, actor }, { channel: 'api', lines: wanted, clientId, contact })
    return order
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const [, position = '', rest = ''] = /^lines\.(\d+)(.*)$/.exec(error.details.field ?? '') ?? []
    const line = position === '' ? undefined : lines[Number(position)]
    throw line ? aboutLine(error, `lines.${line.index}${rest}`) : error
  }
}

/** The same refusal, of the line as the buyer counts them. */
const aboutLine = ({ code, message, details }: DomainError, field: string) =>
  new DomainError(code, message, { ...details, field })

function asOne(orders: OrderView[], { accountId: buyerId }: Shopper): MarketOrder {
  const [first] = orders
  if (!first) throw new Error('Nothing was ordered')
  return { id: first.id, buyerId, createdAt: first.createdAt, orders }
}
