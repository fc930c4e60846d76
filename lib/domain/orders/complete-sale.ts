import { randomBytes } from 'node:crypto'
import { isUniqueViolation } from '@/lib/db/sql'
import { type Approval, type Approver, mayWith } from '../people'
import { accountOf, type Context, staffOf } from '../shared/context'
import { DomainError, forbidden, invalid } from '../shared/errors'
import { demand, may } from '../shared/permissions'
import { belowList, type PricedBasket } from '../shared/pricing'
import { demandCustomer } from './demand-customer'
import {
  type ChosenLine,
  chooseLines,
  lostTheFreeChoice,
  priceLines,
  type Quote,
  quote,
  type WantedLine,
} from './quote'
import { type NewOrder, recordOrder } from './record'
import { demandSameLines, ownClientId } from './replay'
import { settle, type Tender } from './settle'
import { FIRST_STATE } from './steps'
import type { OrderView } from './view'

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
 * shortages, `conflict`, `wrong_state` when the shift is closed.
 */
export async function completeSale(ctx: Context, request: SaleRequest): Promise<CompletedSale> {
  demand(ctx.actor, 'till.sell')
  const clientId = ownClientId(ctx, request.clientId)
  const quoted = await quote(ctx, request.lines, clientId)
  if (quoted.earlier) return replay(quoted.earlier, request)
  if (request.customerId !== undefined) await demandCustomer(ctx, request.customerId)
  try {
    return answer(await write(ctx, request, quoted, clientId), false)
  } catch (error) {
    if (isUniqueViolation(error)) {
      const { earlier } = await quote(ctx, [], clientId)
      if (earlier) return replay(earlier, request)
    }
    if (!lostTheFreeChoice(error, request.lines)) throw error
    return answer(await write(ctx, request, await quote(ctx, request.lines, null), clientId), false)
  }
}

function replay(earlier: OrderView, request: SaleRequest): CompletedSale {
  demandSameLines(earlier, request.lines)
  return answer(earlier, true)
}

const answer = (sale: OrderView, replayed: boolean): CompletedSale => ({
  sale,
  changeMinor: sale.payments.reduce((sum, payment) => sum + payment.changeMinor, 0n),
  replayed,
})

const write = (ctx: Context, request: SaleRequest, quoted: Quote, clientId: string | null) =>
  recordOrder(ctx, newSale(ctx, request, quoted, clientId))

/** The sale that a request comes to at what was quoted. */
export function newSale(
  ctx: Context,
  request: SaleRequest,
  { business, offers, openShiftId }: Pick<Quote, 'business' | 'offers' | 'openShiftId'>,
  clientId: string | null,
): NewOrder {
  if (request.shiftId !== undefined && request.shiftId !== openShiftId)
    throw new DomainError('wrong_state', 'This shift is closed. Open one to go on selling.', { field: 'shift' })
  const lines = chooseLines(request.lines, offers)
  const approvedBy = demandPrices(ctx, request, lines, business.cashiersSetPrices)
  const onlyCash = request.payments.length > 0 && request.payments.every((payment) => payment.method === 'cash')
  const priced = priceLines(lines, {
    ...business,
    discountMinor: request.discountMinor,
    roundToMinor: onlyCash ? business.cashRoundingMinor : undefined,
  })
  demandWorth(request.discountMinor, priced)
  return {
    at: ctx.now,
    accountId: accountOf(ctx),
    channel: 'pos',
    state: FIRST_STATE.pos,
    number: `TXN-${randomBytes(6).toString('hex').toUpperCase()}`,
    clientId,
    customerId: request.customerId ?? null,
    buyerId: null,
    sellerId: staffOf(ctx),
    shiftId: openShiftId,
    cart: null,
    contact: {},
    notes: request.notes ?? '',
    approvedBy,
    business,
    lines,
    priced,
    payments: settle(request.payments, priced.totalMinor),
  }
}

/** Nobody is paid for taking goods away. */
function demandWorth(discountMinor: bigint | undefined, { subtotalMinor }: PricedBasket): void {
  if ((discountMinor ?? 0n) > subtotalMinor) throw invalid('discount', 'The discount is more than the goods cost.')
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
