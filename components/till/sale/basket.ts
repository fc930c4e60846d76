import type { TillItem } from '@/lib/domain/catalog'
import { MAX_QUANTITY } from '@/lib/domain/shared/limits'
import { newId } from '../shared/uuid'

/** Off a price: hundredths of a percent, or an amount in minor units. */
export type Discount = { kind: 'percent'; hundredths: number } | { kind: 'amount'; minor: bigint }

/** A variant in the basket with all it takes to show and price it, should the catalogue be out of reach. */
export type BasketLine = {
  variantId: number
  name: string
  variantName: string
  sku: string
  listMinor: bigint
  /** Set by hand; null sells at the list's price. */
  unitMinor: bigint | null
  quantity: number
  discount: Discount | null
}

export type BasketCustomer = { id: number; name: string }

export type Basket = {
  /** Made when the basket begins and sent with the sale: sent twice, it is sold once. */
  clientId: string
  lines: BasketLine[]
  discount: Discount | null
  customer: BasketCustomer | null
  note: string
}

export const emptyBasket = (): Basket => ({ clientId: newId(), lines: [], discount: null, customer: null, note: '' })

/** Whether there is anything in it that would be a pity to lose. */
export const isEmpty = ({ lines, customer, note }: Basket): boolean => lines.length === 0 && !customer && note === ''

export const piecesIn = (basket: Basket): number => basket.lines.reduce((sum, line) => sum + line.quantity, 0)

/** How many pieces of these variants are in it. */
export const piecesOf = (basket: Basket, variants: readonly { variantId: number }[]): number =>
  variants.reduce((sum, { variantId }) => sum + quantityOf(basket, variantId), 0)

export const quantityOf = (basket: Basket, variantId: number): number =>
  basket.lines.find((line) => line.variantId === variantId)?.quantity ?? 0

/** More of what is in it already, or a new line at the end. */
export function withItem(basket: Basket, item: TillItem, quantity: number): Basket {
  const known = basket.lines.find((line) => line.variantId === item.variantId)
  if (known) return withQuantity(basket, item.variantId, known.quantity + quantity)
  return { ...basket, lines: [...basket.lines, lineOf(item, quantity)] }
}

const lineOf = (item: TillItem, quantity: number): BasketLine => ({
  variantId: item.variantId,
  name: item.name,
  variantName: item.variantName,
  sku: item.sku,
  listMinor: item.priceMinor,
  unitMinor: null,
  quantity: within(quantity),
  discount: null,
})

const within = (quantity: number) => Math.min(Math.max(Math.trunc(quantity), 1), MAX_QUANTITY)

export const withQuantity = (basket: Basket, variantId: number, quantity: number): Basket =>
  withLine(basket, variantId, (line) => ({ ...line, quantity: within(quantity) }))

export const withLine = (basket: Basket, variantId: number, change: (line: BasketLine) => BasketLine): Basket => ({
  ...basket,
  lines: basket.lines.map((line) => (line.variantId === variantId ? change(line) : line)),
})

export const withoutLine = (basket: Basket, variantId: number): Basket => ({
  ...basket,
  lines: basket.lines.filter((line) => line.variantId !== variantId),
})

/** Puts a removed line back where it was; if the same goods are in again, they are added up. */
export function withLineAt(basket: Basket, line: BasketLine, place: number): Basket {
  const again = basket.lines.find(({ variantId }) => variantId === line.variantId)
  if (again) return withQuantity(basket, line.variantId, again.quantity + line.quantity)
  return { ...basket, lines: basket.lines.toSpliced(place, 0, line) }
}

/** Brings the prices up to date; answers the same basket when none has changed. */
export function repriced(basket: Basket, priceOf: (variantId: number) => bigint | undefined): Basket {
  const lines = basket.lines.map((line) => {
    const listMinor = priceOf(line.variantId) ?? line.listMinor
    return listMinor === line.listMinor ? line : { ...line, listMinor }
  })
  return lines.every((line, index) => line === basket.lines[index]) ? basket : { ...basket, lines }
}
