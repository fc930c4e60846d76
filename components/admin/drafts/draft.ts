import type { OrderView } from '@/lib/domain/orders'
import { percentText, readPercent } from '@/lib/domain/shared/percent'
import { type PricedBasket, priceBasket } from '@/lib/domain/shared/pricing'
import { moneyText, readMoney } from '@/lib/domain/shared/typed-money'

/** A variant that can be put on a sales order. */
export type Offer = {
  variantId: number
  name: string
  variantName: string
  sku: string
  image: string | null
  stock: number | null
  priceMinor: bigint
}

export type DraftLine = Offer & { unit: string; quantity: number }

export type Draft = {
  customer: { id: number; name: string } | null
  lines: DraftLine[]
  /** A rate of its own put on top of the prices; empty: as the shop does it. */
  tax: string
  notes: string
}

/** What is sent to be saved. */
export type SentDraft = {
  orderId: number | null
  clientId: string
  customerId: number
  lines: { variantId: number; quantity: number; unit: string }[]
  tax: string
  notes: string
}

export type Terms = { currency: string; taxPpm: number; pricesIncludeTax: boolean }

export function draftOfOrder(order: OrderView, shop: Terms): Draft {
  const asShop = order.pricesIncludeTax === shop.pricesIncludeTax && order.taxPpm === shop.taxPpm
  return {
    customer: order.customer,
    lines: order.lines.map((line) => ({
      variantId: line.variantId,
      name: line.name,
      variantName: line.variantName,
      sku: line.sku,
      image: line.image,
      stock: null,
      priceMinor: line.listMinor,
      unit: moneyText(line.unitMinor, order.currency),
      quantity: line.quantity,
    })),
    tax: asShop ? '' : percentText(order.taxPpm),
    notes: order.notes,
  }
}

/** The draft with an offer on it; one that is there already gets one more. */
export function withOffer(draft: Draft, offer: Offer, currency: string): Draft {
  const there = draft.lines.some((line) => line.variantId === offer.variantId)
  const lines = there
    ? draft.lines.map((line) =>
        line.variantId === offer.variantId ? { ...line, stock: offer.stock, quantity: line.quantity + 1 } : line,
      )
    : [...draft.lines, { ...offer, unit: moneyText(offer.priceMinor, currency), quantity: 1 }]
  return { ...draft, lines }
}

/** The price of the draft as the shop will reckon it; null while something typed is no number. */
export function priceOf(draft: Draft, shop: Terms): PricedBasket | null {
  const own = draft.tax.trim() === '' ? null : readPercent(draft.tax)
  if (draft.tax.trim() !== '' && own === null) return null
  const lines = draft.lines.flatMap(({ unit, quantity }) => {
    const typed = readMoney(unit, shop.currency)
    return typed.kind === 'amount' ? [{ unitMinor: typed.minor, quantity }] : []
  })
  if (lines.length < draft.lines.length) return null
  return priceBasket({
    lines,
    taxPpm: own ?? shop.taxPpm,
    pricesIncludeTax: own === null && shop.pricesIncludeTax,
  })
}
