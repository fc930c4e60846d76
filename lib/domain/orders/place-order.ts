import type { PaymentMethod } from '@/lib/db/enums'
import type { Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { type PricedBasket, shippingFor } from '../shared/pricing'
import { chooseLines, priceLines, type WantedLine } from './choose-lines'
import { ownClientId, requestHash } from './client-id'
import type { CartAsSeen, NewOrder } from './new-order'
import { type Quote, quote } from './quote'
import { settle, type Tender } from './settle'
import { FIRST_STATE } from './steps'
import type { OrderView } from './view'
import { replayed, type Written, writeOnce } from './write-once'

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
 * Refusals: `invalid` lines, `not_found` goods or customer, `out_of_stock` with the shortages, `conflict` when the cart is
 * not as it was seen or the client id was used for another order.
 */
export async function placeOrder(ctx: Context, request: OrderRequest): Promise<Written> {
  demand(ctx.actor, 'orders.buy')
  const asked = {
    lines: request.lines,
    payments: request.payments?.length ?? 0,
    clientId: ownClientId(ctx, request.clientId),
    hash: hashOf(request),
    customerId: request.customerId,
  }
  return writeOnce(ctx, asked, (quoted) => newOrder(ctx, request, quoted, asked))
}

/** The order that the same request led to before, by its client id; null when there is none. */
export async function findPlaced(ctx: Context, request: Omit<OrderRequest, 'lines'>): Promise<OrderView | null> {
  const clientId = ownClientId(ctx, request.clientId)
  if (clientId === null) return null
  return replayed(ctx, await quote(ctx, { lines: [], clientId }), hashOf({ ...request, lines: [], cart: NO_CART }))
}

const NO_CART = { id: '', version: 0 }

/** What comes from a cart is not in it, since the cart is gone by the time the request is sent again. */
const hashOf = ({ lines, cart, clientId: _, ...asked }: OrderRequest): string =>
  requestHash({ ...asked, lines: cart ? [] : lines })

/** The order that a request comes to at what was quoted. */
export function newOrder(
  ctx: Context,
  request: OrderRequest,
  { business, offers, customer, actor }: Pick<Quote, 'business' | 'offers' | 'customer' | 'actor'>,
  { clientId, hash }: { clientId: string | null; hash: string | null },
): NewOrder {
  const lines = chooseLines(
    request.lines.map(({ variantId, productId, quantity }) => ({ variantId, productId, quantity })),
    offers,
  )
  const goods = priceLines(lines, business)
  const priced = request.shipping ? priceLines(lines, { ...business, shippingMinor: sending(goods, business) }) : goods
  return {
    ctx,
    by: actor,
    channel: request.channel,
    state: FIRST_STATE[request.channel],
    number: null,
    clientId,
    requestHash: hash,
    customer,
    buyer: actor,
    seller: null,
    shiftId: null,
    cart: request.cart ?? null,
    contact: { ...request.contact, ...(request.payBy && { payBy: request.payBy }) },
    notes: request.notes ?? '',
    approvedBy: null,
    terms: business,
    lines,
    priced,
    payments: request.payments ? settle(request.payments, priced.totalMinor) : [],
  }
}

const sending = (goods: PricedBasket, { shippingFeeMinor: shippingMinor, freeShippingMinor }: Quote['business']) =>
  shippingFor(goods.subtotalMinor, { shippingMinor, freeShippingMinor })
