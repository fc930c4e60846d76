import type { PaymentMethod } from '@/lib/db/enums'
import { isUniqueViolation } from '@/lib/db/sql'
import { accountOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { type PricedBasket, shippingFor } from '../shared/pricing'
import { chooseLines, lostTheFreeChoice, priceLines, type Quote, quote, type WantedLine } from './quote'
import { type CartAsSeen, type NewOrder, recordOrder } from './record'
import { demandSameLines, ownClientId } from './replay'
import { settle, type Tender } from './settle'
import { FIRST_STATE } from './steps'
import type { OrderView } from './view'

export type Contact = { name?: string; email?: string; phone?: string; address?: string }

export type OrderRequest = {
  channel: 'web' | 'api'
  lines: readonly WantedLine[]
  /** The caller's own id: sent twice, the order is placed once and answered twice. */
  clientId?: string
  contact?: Contact
  customerId?: number
  /** Whether it is sent to the buyer, at the shop's price for that. */
  shipping?: boolean
  /** How the buyer means to pay, for the shop to see; nothing is paid yet. */
  payBy?: PaymentMethod
  /** Money that is in already, covering the total exactly. */
  payments?: readonly Tender[]
  /** The cart it comes from, which is gone afterwards; refused when it is no longer as it was seen. */
  cart?: CartAsSeen
  notes?: string
}

/**
 * Places a web or API order: prices it, takes the stock and writes everything in two round trips.
 * Refusals: `invalid` lines, `not_found` goods, `out_of_stock` with the shortages, `conflict`.
 */
export async function placeOrder(
  ctx: Context,
  request: OrderRequest,
): Promise<{ order: OrderView; replayed: boolean }> {
  demand(ctx.actor, 'orders.buy')
  const clientId = ownClientId(ctx, request.clientId)
  const quoted = await quote(ctx, request.lines, clientId)
  if (quoted.earlier) return replay(quoted.earlier, request)
  try {
    return { order: await write(ctx, request, quoted, clientId), replayed: false }
  } catch (error) {
    if (isUniqueViolation(error)) {
      const { earlier } = await quote(ctx, [], clientId)
      if (earlier) return replay(earlier, request)
    }
    if (lostTheFreeChoice(error, request.lines)) {
      return { order: await write(ctx, request, await quote(ctx, request.lines, null), clientId), replayed: false }
    }
    throw error
  }
}

function replay(earlier: OrderView, request: OrderRequest) {
  demandSameLines(earlier, request.lines)
  return { order: earlier, replayed: true }
}

const write = (ctx: Context, request: OrderRequest, quoted: Quote, clientId: string | null) =>
  recordOrder(ctx, newOrder(ctx, request, quoted, clientId))

/** The order that a request comes to at what was quoted. */
export function newOrder(
  ctx: Context,
  request: OrderRequest,
  { business, offers, customerId }: Pick<Quote, 'business' | 'offers' | 'customerId'>,
  clientId: string | null,
): NewOrder {
  const lines = chooseLines(
    request.lines.map(({ variantId, productId, quantity }) => ({ variantId, productId, quantity })),
    offers,
  )
  const goods = priceLines(lines, business)
  const priced = request.shipping ? priceLines(lines, { ...business, shippingMinor: sending(goods, business) }) : goods
  return {
    at: ctx.now,
    accountId: accountOf(ctx),
    channel: request.channel,
    state: FIRST_STATE[request.channel],
    number: null,
    clientId,
    customerId: request.customerId ?? customerId,
    buyerId: accountOf(ctx),
    sellerId: null,
    shiftId: null,
    cart: request.cart ?? null,
    contact: { ...request.contact, ...(request.payBy && { payBy: request.payBy }) },
    notes: request.notes ?? '',
    business,
    lines,
    priced,
    payments: request.payments ? settle(request.payments, priced.totalMinor) : [],
  }
}

const sending = (goods: PricedBasket, { shippingFeeMinor: shippingMinor, freeShippingMinor }: Quote['business']) =>
  shippingFor(goods.subtotalMinor, { shippingMinor, freeShippingMinor })
