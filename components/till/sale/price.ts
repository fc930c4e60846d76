import { divideRounded } from '@/lib/domain/shared/money'
import {
  belowList,
  isOverDiscounted,
  type PricedBasket,
  type BasketLine as PricedLine,
  priceBasket,
} from '@/lib/domain/shared/pricing'
import type { SaleInput } from '../shared/actions'
import type { TillShop } from '../shared/shop'
import type { Basket, BasketLine, Discount } from './basket'

type Terms = Pick<TillShop, 'taxPpm' | 'pricesIncludeTax' | 'cashRoundingMinor'>

/** What the basket costs: computed as the server will, so that both say the same. */
export const priceOf = (basket: Basket, terms: Terms, onlyCash = false): PricedBasket =>
  priceBasket({
    lines: basket.lines.map(asPriced),
    taxPpm: terms.taxPpm,
    pricesIncludeTax: terms.pricesIncludeTax,
    discountMinor: basketDiscount(basket),
    roundToMinor: onlyCash ? terms.cashRoundingMinor : undefined,
  })

const asPriced = (line: BasketLine): PricedLine => ({
  unitMinor: unitOf(line),
  quantity: line.quantity,
  discountMinor: lineDiscount(line),
})

/** Whether a discount has become more than its goods cost, as when some were taken out after it was given. */
export const takesTooMuch = (basket: Basket): boolean =>
  isOverDiscounted({ lines: basket.lines.map(asPriced), discountMinor: basketDiscount(basket) })

export const unitOf = (line: BasketLine): bigint => line.unitMinor ?? line.listMinor

/** What a line costs before discounts. */
export const subtotalOf = (line: BasketLine): bigint => unitOf(line) * BigInt(line.quantity)

/** What a line's own discount takes off. */
export const lineDiscount = (line: BasketLine): bigint => amountOff(line.discount, subtotalOf(line))

/** What a line's own discount leaves to be paid. */
export function leftOf(line: BasketLine): bigint {
  const left = subtotalOf(line) - lineDiscount(line)
  return left > 0n ? left : 0n
}

/** What the lines cost after their own discounts. */
export const leftOfAll = (lines: readonly BasketLine[]): bigint => lines.reduce((sum, line) => sum + leftOf(line), 0n)

/** What the basket's discount takes off all that is left after the lines' own. */
const basketDiscount = (basket: Basket): bigint => amountOff(basket.discount, leftOfAll(basket.lines))

/** What was lowered by hand in the whole basket, line by line and as a whole; 0 when it sells at the list's prices. */
export const loweredBy = (basket: Basket): bigint =>
  basket.lines.reduce(
    (sum, line) => sum + belowList({ ...line, discountMinor: lineDiscount(line) }),
    basketDiscount(basket),
  )

/** A discount in minor units of what it is taken off. */
function amountOff(discount: Discount | null, base: bigint): bigint {
  if (!discount) return 0n
  return discount.kind === 'amount' ? discount.minor : divideRounded(base * BigInt(discount.hundredths), 10_000n)
}

/** The basket as the server takes it; prices travel only where they were set by hand. */
export const goodsOf = (basket: Basket): Pick<SaleInput, 'lines' | 'discountMinor' | 'customerId' | 'notes'> => ({
  lines: basket.lines.map((line) => ({
    variantId: line.variantId,
    quantity: line.quantity,
    unitMinor: line.unitMinor ?? undefined,
    discountMinor: lineDiscount(line) || undefined,
  })),
  discountMinor: basketDiscount(basket) || undefined,
  customerId: basket.customer?.id,
  notes: basket.note || undefined,
})
