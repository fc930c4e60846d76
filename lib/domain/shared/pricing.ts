import { divideRounded, prorate } from './money'
import { WHOLE_PPM } from './percent'

const MILLION = BigInt(WHOLE_PPM)

/** A line to be priced: `unit` and `discount` in minor units, as the shop's prices are written (with or without tax). */
export type BasketLine = { unitMinor: bigint; quantity: number; discountMinor?: bigint }

export type Basket = {
  lines: readonly BasketLine[]
  /** Tax in parts per million. */
  taxPpm: number
  pricesIncludeTax: boolean
  /** Taken off the whole basket, spread over the lines by largest remainder. */
  discountMinor?: bigint
  shippingMinor?: bigint
  /** Cash totals are rounded to a multiple of this; 1 or absent leaves them. */
  roundToMinor?: bigint
}

/** `discount` holds the line's own and its share of the basket's; `total` is what the buyer pays for the line, tax in it. */
export type PricedLine = { subtotalMinor: bigint; discountMinor: bigint; taxMinor: bigint; totalMinor: bigint }

export type PricedBasket = {
  lines: PricedLine[]
  subtotalMinor: bigint
  discountMinor: bigint
  shippingMinor: bigint
  taxMinor: bigint
  roundingMinor: bigint
  totalMinor: bigint
}

/**
 * The one place where a basket gets its price: the till's browser, the shop and the server all call it.
 * Tax is rounded per line. Discounts never make a line negative.
 */
export function priceBasket(basket: Basket): PricedBasket {
  const lines = priceLines(basket)
  const shippingMinor = basket.shippingMinor ?? 0n
  const shipping = taxed(shippingMinor, basket)
  const sum = (pick: (line: PricedLine) => bigint) => lines.reduce((total, line) => total + pick(line), 0n)
  const exact = sum((line) => line.totalMinor) + shipping.totalMinor
  const roundTo = basket.roundToMinor ?? 1n
  const totalMinor = roundTo > 1n ? divideRounded(exact, roundTo) * roundTo : exact
  return {
    lines,
    subtotalMinor: sum((line) => line.subtotalMinor),
    discountMinor: sum((line) => line.discountMinor),
    shippingMinor,
    taxMinor: sum((line) => line.taxMinor) + shipping.taxMinor,
    roundingMinor: totalMinor - exact,
    totalMinor,
  }
}

export const DISCOUNT_TOO_LARGE = 'The discount is more than the goods cost.'

/** Whether a line's discount is more than the line costs, or the basket's more than what the lines' own leave. */
export function isOverDiscounted({ lines, discountMinor = 0n }: Pick<Basket, 'lines' | 'discountMinor'>): boolean {
  const left = lines.map((line) => line.unitMinor * BigInt(line.quantity) - (line.discountMinor ?? 0n))
  return left.some((part) => part < 0n) || discountMinor > left.reduce((sum, part) => sum + part, 0n)
}

type HandPricedLine = { listMinor: bigint; unitMinor?: bigint | null; quantity: number; discountMinor?: bigint }

/** By how much a price or discount set by hand takes a line below what the list says. */
export function belowList({ listMinor, unitMinor, quantity, discountMinor }: HandPricedLine): bigint {
  const under = listMinor - (unitMinor ?? listMinor)
  return (under > 0n ? under * BigInt(quantity) : 0n) + (discountMinor ?? 0n)
}

/** What a shop asks for sending goods. */
export type ShippingTerms = { shippingMinor: bigint; freeShippingMinor: bigint | null }

/** What sending goods of this worth costs: nothing from the amount on that the shop sends for free, nor while there are none. */
export function shippingFor(goodsMinor: bigint, { shippingMinor, freeShippingMinor }: ShippingTerms): bigint {
  const free = goodsMinor === 0n || (freeShippingMinor !== null && goodsMinor >= freeShippingMinor)
  return free ? 0n : shippingMinor
}

type CartTerms = ShippingTerms & Pick<Basket, 'taxPpm' | 'pricesIncludeTax'>

/** A shopping cart with what sending it costs, and what is missing until that is free: null when it is, or never. */
export function priceCart(
  lines: readonly BasketLine[],
  terms: CartTerms,
): { totals: PricedBasket; toFreeShippingMinor: bigint | null } {
  const { taxPpm, pricesIncludeTax, freeShippingMinor: free } = terms
  const goodsMinor = priceBasket({ taxPpm, pricesIncludeTax, lines }).subtotalMinor
  return {
    totals: priceBasket({ taxPpm, pricesIncludeTax, lines, shippingMinor: shippingFor(goodsMinor, terms) }),
    toFreeShippingMinor: free === null || goodsMinor >= free ? null : free - goodsMinor,
  }
}

function priceLines(basket: Basket): PricedLine[] {
  const own = basket.lines.map((line) => {
    const subtotalMinor = line.unitMinor * BigInt(line.quantity)
    return { subtotalMinor, ownDiscount: least(line.discountMinor ?? 0n, subtotalMinor) }
  })
  const open = own.map((line) => line.subtotalMinor - line.ownDiscount)
  const spread = prorate(
    least(
      basket.discountMinor ?? 0n,
      open.reduce((sum, part) => sum + part, 0n),
    ),
    open,
  )
  return own.map((line, index) => {
    const discountMinor = line.ownDiscount + (spread[index] ?? 0n)
    return { subtotalMinor: line.subtotalMinor, discountMinor, ...taxed(line.subtotalMinor - discountMinor, basket) }
  })
}

/** Tax within or on top of an amount, as the shop writes its prices. */
function taxed(amountMinor: bigint, { taxPpm, pricesIncludeTax }: Pick<Basket, 'taxPpm' | 'pricesIncludeTax'>) {
  const rate = BigInt(taxPpm)
  const taxMinor = divideRounded(amountMinor * rate, pricesIncludeTax ? MILLION + rate : MILLION)
  return { taxMinor, totalMinor: pricesIncludeTax ? amountMinor : amountMinor + taxMinor }
}

const least = (a: bigint, b: bigint) => (a < b ? a : b)

/**
 * What `quantity` more units of a line give back when `returned` of them went back before.
 * Refunding all units, in any parts and any order, gives back exactly `amountMinor`.
 */
export function refundShare(amountMinor: bigint, units: number, returned: number, quantity: number): bigint {
  const upTo = (count: number) => (amountMinor * BigInt(count)) / BigInt(units)
  return upTo(returned + quantity) - upTo(returned)
}
