import { DomainError, invalid } from '../shared/errors'
import { MAX_LINES, MAX_MINOR, MAX_QUANTITY } from '../shared/limits'
import { type Basket, type BasketLine, type PricedBasket, priceBasket } from '../shared/pricing'
import { chooseOffers } from './choose-offers'
import type { Offer } from './offer'

/** What somebody wants: a variant, or a product of which the first variant in stock will do. */
export type WantedLine = {
  variantId?: number
  productId?: number
  quantity: number
  /** A price other than the list's, and a discount on the line, both as the shop writes its prices. */
  unitMinor?: bigint
  discountMinor?: bigint
}

/** A wanted line with the variant that will be sold for it. */
export type ChosenLine = WantedLine & { offer: Offer; variantChosen: boolean }

/** Checks quantities, finds each line's variant, and makes one line of those that are alike. */
export function chooseLines(wanted: readonly WantedLine[], offers: readonly Offer[]): ChosenLine[] {
  if (wanted.length === 0) throw invalid('lines', 'An order needs at least one line.')
  if (wanted.length > MAX_LINES) throw invalid('lines', `An order takes at most ${MAX_LINES} lines.`)
  const merged = new Map<string, ChosenLine>()
  chooseOffers(wanted, offers).forEach((line, index) => {
    const chosen = { ...line, variantChosen: line.variantId !== undefined }
    const key = [chosen.offer.variantId, chosen.variantChosen, line.unitMinor].join()
    const sum = mergeLines(merged.get(key), chosen)
    demandQuantity(sum.quantity, index)
    merged.set(key, sum)
  })
  return [...merged.values()]
}

/** Whether somebody was faster on a variant that was not insisted on: another one may still do. */
export const mayChooseAgain = (error: unknown, wanted: readonly WantedLine[]): boolean =>
  error instanceof DomainError && error.code === 'out_of_stock' && wanted.some((line) => line.variantId === undefined)

const mergeLines = (before: ChosenLine | undefined, line: ChosenLine): ChosenLine =>
  before
    ? {
        ...line,
        quantity: before.quantity + line.quantity,
        discountMinor: (before.discountMinor ?? 0n) + (line.discountMinor ?? 0n),
      }
    : line

function demandQuantity(quantity: number, index: number): void {
  if (Number.isInteger(quantity) && quantity >= 1 && quantity <= MAX_QUANTITY) return
  throw invalid(`lines.${index}.quantity`, `Ensure this value is between 1 and ${MAX_QUANTITY}.`)
}

/** A chosen line as it is priced. */
export const basketLineOf = ({ offer, unitMinor, quantity, discountMinor }: ChosenLine): BasketLine => ({
  unitMinor: unitMinor ?? offer.priceMinor,
  quantity,
  discountMinor,
})

/** Prices chosen lines; refuses what no register could hold. `terms` are the shop's, and what comes off or on top. */
export function priceLines(lines: readonly ChosenLine[], terms: Omit<Basket, 'lines'>): PricedBasket {
  const priced = priceBasket({ ...terms, lines: lines.map(basketLineOf) })
  if (priced.totalMinor > MAX_MINOR || priced.subtotalMinor > MAX_MINOR)
    throw invalid('lines', 'This amount is too large.')
  return priced
}
