import { randomBytes } from 'node:crypto'
import { shiftClosed } from '../ledger'
import { type Approval, type Approver, mayWith } from '../people'
import type { Context } from '../shared/context'
import { forbidden, invalid } from '../shared/errors'
import { demand, may } from '../shared/permissions'
import { belowList, DISCOUNT_TOO_LARGE, isOverDiscounted } from '../shared/pricing'
import { basketLineOf, type ChosenLine, chooseLines, priceLines, type WantedLine } from './choose-lines'
import { ownClientId, requestHash } from './client-id'
import type { NewOrder } from './new-order'
import type { Quote } from './quote'
import { settle, type Tender } from './settle'
import { FIRST_STATE } from './steps'
import type { OrderView } from './view'
import { writeOnce } from './write-once'

export type SaleRequest = {
  lines: readonly WantedLine[]
  /** Off the whole sale, as the shop writes its prices. */
  discountMinor?: bigint
  payments: readonly Tender[]
  /** The till's own id, made before anything is paid: sent twice, the sale happens once and is answered twice. */
  clientId?: string
  customerId?: number
  /** The shift the till believes to be open; the sale is refused when it is not the seller's any more. */
  shiftId?: number
  notes?: string
  /** Of somebody who may set prices, for prices and discounts that the seller may not give alone. */
  approval?: Approval
}

export type CompletedSale = { sale: OrderView; changeMinor: bigint; replayed: boolean }

/**
 * Completes a till sale: goods leave, money is in, figures are right, in two round trips.
 * Refusals: `invalid` lines or payments, `not_found` goods or customer, `forbidden` prices, `out_of_stock` with the
 * shortages, `conflict` when the client id was used for another sale, `wrong_state` when the shift is closed.
 */
export async function completeSale(ctx: Context, request: SaleRequest): Promise<CompletedSale> {
  demand(ctx.actor, 'till.sell')
  const { lines, discountMinor, payments, customerId, notes } = request
  const asked = {
    lines,
    payments: payments.length,
    clientId: ownClientId(ctx, request.clientId),
    hash: requestHash({ lines, discountMinor: discountMinor || undefined, payments, customerId, notes }),
    customerId,
  }
  const { order: sale, replayed } = await writeOnce(ctx, asked, (quoted) => newSale(ctx, request, quoted, asked))
  const changeMinor = sale.payments.reduce((sum, payment) => sum + payment.changeMinor, 0n)
  return { sale, changeMinor, replayed }
}

/** The sale that a request comes to at what was quoted. */
export function newSale(
  ctx: Context,
  request: SaleRequest,
  quoted: Pick<Quote, 'business' | 'offers' | 'openShiftId' | 'actor' | 'customer'>,
  { clientId, hash }: { clientId: string | null; hash: string | null },
): NewOrder {
  const { business, openShiftId } = quoted
  if (request.shiftId !== undefined && request.shiftId !== openShiftId) throw shiftClosed()
  const lines = chooseLines(request.lines, quoted.offers)
  const approvedBy = demandPrices(ctx, request, lines, business.cashiersSetPrices)
  const onlyCash = request.payments.length > 0 && request.payments.every((payment) => payment.method === 'cash')
  const priced = priceLines(lines, {
    ...business,
    discountMinor: request.discountMinor,
    roundToMinor: onlyCash ? business.cashRoundingMinor : undefined,
  })
  demandWorth(request.discountMinor, lines)
  return {
    ctx,
    by: quoted.actor,
    channel: 'pos',
    state: FIRST_STATE.pos,
    number: `TXN-${randomBytes(6).toString('hex').toUpperCase()}`,
    clientId,
    requestHash: hash,
    customer: request.customerId === undefined ? null : quoted.customer,
    buyer: null,
    seller: quoted.actor,
    shiftId: openShiftId,
    cart: null,
    contact: {},
    notes: request.notes ?? '',
    approvedBy,
    terms: business,
    lines,
    priced,
    payments: settle(request.payments, priced.totalMinor),
  }
}

/** Nobody is paid for taking goods away. */
function demandWorth(discountMinor: bigint | undefined, lines: readonly ChosenLine[]): void {
  if (isOverDiscounted({ lines: lines.map(basketLineOf), discountMinor })) throw invalid('discount', DISCOUNT_TOO_LARGE)
}

/**
 * A price or discount by hand needs the right to set prices, a shop that lets its cashiers, or somebody's approval;
 * answers who approved.
 */
function demandPrices(
  ctx: Context,
  request: SaleRequest,
  lines: readonly ChosenLine[],
  cashiersSetPrices: boolean,
): Approver | null {
  if (cashiersSetPrices || may(ctx.actor, 'till.price')) return null
  const lowered = lines.find(({ offer, ...line }) => belowList({ ...line, listMinor: offer.priceMinor }) > 0n)
  if (!lowered && (request.discountMinor ?? 0n) <= 0n) return null
  if (mayWith(ctx, 'till.price', request.approval)) return request.approval?.approver ?? null
  throw forbidden(
    lowered ? `Only a manager may sell ${lowered.offer.name} below its price.` : 'Only a manager may give a discount.',
  )
}
