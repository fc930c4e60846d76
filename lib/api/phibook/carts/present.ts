import type { z } from 'zod'
import type { Cart, CartItem, ChangedCart } from '@/lib/domain/carts'
import { notFound } from '@/lib/domain/shared/errors'
import { moneyNumber, timestamp } from '../../kernel/formats'
import type { CartWire, ItemWire, QuantityWire } from './contract'

type CartAnswer = z.infer<typeof CartWire>

export const presentCart = (cart: Cart): CartAnswer => ({
  id: cart.id,
  user: cart.accountId,
  items: cart.items.map((item) => presentCartItem(item, cart.currency)),
  // Orders through this document are not sent, so nothing is added for that.
  total_price: moneyNumber(
    cart.items.reduce((sum, item) => sum + item.totalMinor, 0n),
    cart.currency,
  ),
  created_at: timestamp(cart.createdAt),
})

const presentCartItem = (item: CartItem, currency: string): CartAnswer['items'][number] => ({
  id: item.id,
  product: { id: item.productId, name: item.name, price: moneyNumber(item.unitMinor, currency) },
  quantity: item.quantity,
  total_price: moneyNumber(item.totalMinor, currency),
})

export function presentItem(cart: ChangedCart): z.infer<typeof ItemWire> {
  const { id, productId, quantity } = changedItem(cart)
  return { id, product_id: productId, quantity }
}

export function presentQuantity(cart: ChangedCart): z.infer<typeof QuantityWire> {
  const { id, quantity } = changedItem(cart)
  return { id, quantity }
}

function changedItem({ items, itemId }: ChangedCart): CartItem {
  const item = items.find(({ id }) => id === itemId)
  if (!item) throw notFound('item', itemId)
  return item
}
