import type { Cart, CartItem } from '@/lib/domain/carts'
import { priceCart, type ShippingTerms } from '@/lib/domain/shared/pricing'

/** How the shop prices a cart. */
export type CartTerms = ShippingTerms & { currency: string; taxPpm: number; pricesIncludeTax: boolean }

export type NewItem = Omit<CartItem, 'id' | 'quantity' | 'totalMinor'>

const EMPTY_ID = ''

/** The cart with these items, priced as the server will price it. */
export function withItems(cart: Cart | null, terms: CartTerms, items: readonly CartItem[]): Cart {
  const { totals, toFreeShippingMinor } = priceCart(items, terms)
  return {
    id: cart?.id ?? EMPTY_ID,
    version: cart?.version ?? 0,
    accountId: cart?.accountId ?? null,
    currency: terms.currency,
    taxPpm: terms.taxPpm,
    pricesIncludeTax: terms.pricesIncludeTax,
    items: items.map((item, index) => ({ ...item, totalMinor: totals.lines[index]?.totalMinor ?? 0n })),
    count: items.reduce((sum, item) => sum + item.quantity, 0),
    totals,
    toFreeShippingMinor,
    short: items.some((item) => item.quantity > item.available),
    createdAt: cart?.createdAt ?? new Date(0),
  }
}

/** The items as they will be once the server has heard of what the buyer did: other quantities, one more item. */
export function expectedItems(
  items: readonly CartItem[],
  drafts: ReadonlyMap<number, number>,
  added: { item: NewItem; quantity: number } | null,
): CartItem[] {
  const changed = items.flatMap((item) => {
    const quantity = drafts.get(item.id) ?? item.quantity
    return quantity === 0 ? [] : [{ ...item, quantity }]
  })
  if (!added) return changed
  const { item, quantity } = added
  const known = changed.some(({ variantId }) => variantId === item.variantId)
  if (!known) return [...changed, { ...item, id: -item.variantId, quantity: atMost(quantity, item), totalMinor: 0n }]
  return changed.map((one) =>
    one.variantId === item.variantId ? { ...one, quantity: atMost(one.quantity + quantity, one) } : one,
  )
}

const atMost = (quantity: number, { available }: { available: number }) => Math.min(quantity, Math.max(available, 1))
