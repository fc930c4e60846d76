import type { TillItem } from '@/lib/domain/catalog'
import type { CompletedSale } from '@/lib/domain/orders'
import type { Shortage } from '@/lib/domain/shared/errors'
import type { TillMethod } from '@/lib/domain/shared/payment-methods'
import type { Tender } from '../pay/tenders'
import type { SaleInput } from '../shared/actions'
import { type Basket, emptyBasket, repriced, withItem, withLine, withLineAt, withoutLine, withQuantity } from './basket'

/** Where the cashier is. `sending` waits for the server; `unanswered` means nobody knows whether it was sold. */
export type Stage = 'selling' | 'paying' | 'sending' | 'unanswered' | 'done'

export type Problem =
  | { kind: 'short'; shortages: Shortage[] }
  | { kind: 'signed-out' | 'conflict' | 'closed' | 'forbidden' | 'refused'; message: string }

/** All that must survive a crash: what is in the basket, what was given for it, what was sent, what came of the last. */
export type Sale = {
  stage: Stage
  basket: Basket
  /** The variant that keys such as + and Del are about. */
  selected: number | null
  method: TillMethod
  tenders: Tender[]
  /** What was sent and not yet answered. It is sent again as it was, never changed. */
  attempt: SaleInput | null
  problem: Problem | null
  /** Codes scanned while the customer before was paying. */
  queue: string[]
  last: CompletedSale | null
  /** When it was acknowledged, by this device's clock. */
  lastAt: number
}

export const newSale = (): Sale => ({
  stage: 'selling',
  basket: emptyBasket(),
  selected: null,
  method: 'cash',
  tenders: [],
  attempt: null,
  problem: null,
  queue: [],
  last: null,
  lastAt: 0,
})

/** While the server may already have sold it, nothing about it may change. */
export const isLocked = (sale: Sale): boolean => sale.stage === 'sending' || sale.stage === 'unanswered'

const changed = (sale: Sale, basket: Basket, selected = sale.selected): Sale =>
  isLocked(sale) ? sale : { ...sale, basket, selected, stage: 'selling', tenders: [], problem: null }

export const addItem = (sale: Sale, item: TillItem, quantity: number): Sale =>
  changed(sale, withItem(sale.basket, item, quantity), item.variantId)

export const setQuantity = (sale: Sale, variantId: number, quantity: number): Sale =>
  changed(sale, withQuantity(sale.basket, variantId, quantity), variantId)

export const changeBasket = (sale: Sale, change: (basket: Basket) => Basket): Sale => changed(sale, change(sale.basket))

/** Brings prices up to date; money already taken is counted anew, for the total is another. */
export function reprice(sale: Sale, priceOf: (variantId: number) => bigint | undefined): Sale {
  const basket = isLocked(sale) ? sale.basket : repriced(sale.basket, priceOf)
  return basket === sale.basket ? sale : { ...sale, basket, tenders: [] }
}

/** A scan while somebody pays is for whoever comes next. */
export const queued = (sale: Sale, code: string): Sale => ({ ...sale, queue: [...sale.queue, code] })

export const changeLine = (sale: Sale, variantId: number, change: Parameters<typeof withLine>[2]): Sale =>
  changed(sale, withLine(sale.basket, variantId, change), variantId)

export const restoreLine = (sale: Sale, line: Basket['lines'][number], place: number): Sale =>
  changed(sale, withLineAt(sale.basket, line, place), line.variantId)

export const select = (sale: Sale, variantId: number): Sale => ({ ...sale, selected: variantId })

/** Takes a line out; the one after it, or else the last, is selected then. */
export function removeLine(sale: Sale, variantId: number): Sale {
  const place = sale.basket.lines.findIndex((line) => line.variantId === variantId)
  const basket = withoutLine(sale.basket, variantId)
  const next = basket.lines[place] ?? basket.lines.at(-1)
  return changed(sale, basket, next?.variantId ?? null)
}

/** Selects the line above or below; from nowhere the last one. */
export function selectBeside(sale: Sale, step: 1 | -1): Sale {
  const { lines } = sale.basket
  const place = lines.findIndex((line) => line.variantId === sale.selected)
  const next = place === -1 ? lines.at(-1) : lines[Math.min(Math.max(place + step, 0), lines.length - 1)]
  return next ? select(sale, next.variantId) : sale
}

export const beginPaying = (sale: Sale): Sale =>
  sale.stage === 'selling' && sale.basket.lines.length > 0
    ? { ...sale, stage: 'paying', method: 'cash', tenders: [], problem: null }
    : sale

export const addTender = (sale: Sale, tender: Tender): Sale => ({ ...sale, tenders: [...sale.tenders, tender] })

export const dropTender = (sale: Sale, place: number): Sale => ({ ...sale, tenders: sale.tenders.toSpliced(place, 1) })

/** One step back from paying: first the last tender, then the basket. */
export function backFromPaying(sale: Sale): Sale {
  if (sale.problem) return { ...sale, problem: null }
  if (sale.tenders.length > 0) return dropTender(sale, sale.tenders.length - 1)
  return { ...sale, stage: 'selling' }
}

export const sending = (sale: Sale, attempt: SaleInput): Sale => ({ ...sale, stage: 'sending', attempt, problem: null })

export const unanswered = (sale: Sale): Sale => ({ ...sale, stage: 'unanswered' })

/** The server has it: the next customer's basket begins, with what was scanned meanwhile still to come. */
export const acknowledged = (sale: Sale, last: CompletedSale, at: number): Sale => ({
  ...newSale(),
  stage: 'done',
  queue: sale.queue,
  last,
  lastAt: at,
})

/** The server said no: nothing was sold, the basket is the cashier's again. A shift can be opened, and the money still counts. */
export const refused = (sale: Sale, problem: Problem): Sale => ({
  ...sale,
  stage: 'paying',
  tenders: problem.kind === 'closed' ? sale.tenders : [],
  attempt: null,
  problem,
})

/** As it was before it was sent: somebody was missing, not the goods or the money. */
export const beforeSending = (sale: Sale, { stage, attempt }: Sale, problem: Problem | null): Sale => ({
  ...sale,
  stage,
  attempt,
  problem,
})

/** A shift is open again: the sale that waited for one goes on where it was. */
export const resumed = (sale: Sale): Sale => (sale.problem?.kind === 'closed' ? { ...sale, problem: null } : sale)

/** Sells what is left of lines that are short; what is gone altogether leaves the basket. */
export function sellWhatIsLeft(sale: Sale, shortages: readonly Shortage[]): Sale {
  const basket = shortages.reduce(
    (before, { variantId, available }) =>
      available > 0 ? withQuantity(before, variantId, available) : withoutLine(before, variantId),
    sale.basket,
  )
  const next = changed(sale, basket)
  return basket.lines.length > 0 ? beginPaying(next) : { ...next, selected: null }
}

/** Brings back what a crash left: a sale that was being sent is one that nobody knows of. */
export const afterCrash = (sale: Sale): Sale => (sale.stage === 'sending' ? unanswered(sale) : sale)
