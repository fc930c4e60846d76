import { findPlaced, type OrderRequest, type OrderView, placeOrder } from '../orders'
import type { Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { type CartKey, findCart, getCart } from './find-cart'
import type { Cart } from './view'

type CartOrder = Omit<OrderRequest, 'lines' | 'cart'>
type Placed = { order: OrderView; replayed: boolean }

const ATTEMPTS = 10

/**
 * Orders everything in the caller's cart, which is gone afterwards: of two attempts at once, one places an order, and
 * what is put in meanwhile is in the order or not put in at all.
 * Refuses `conflict` about `cart` when there is nothing in it, else as `placeOrder` does.
 */
export async function orderCart(ctx: Context, { cartId, ...request }: CartKey & CartOrder): Promise<Placed> {
  const earlier = await findPlaced(ctx, request)
  if (earlier) return { order: earlier, replayed: true }
  let cart = await (cartId === undefined ? findCart(ctx) : getCart(ctx, { cartId }))
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const placed = await orderAsSeen(ctx, cart, request)
    if (placed) return placed
    cart = await findCart(ctx, { cartId })
  }
  throw new DomainError('conflict', 'The cart is being changed all the time. Please try again.')
}

/** Null when the cart is no longer what it was. */
async function orderAsSeen(ctx: Context, cart: Cart | null, request: CartOrder): Promise<Placed | null> {
  if (!cart || cart.items.length === 0) throw new DomainError('conflict', 'The cart is empty.', { field: 'cart' })
  const lines = cart.items.map(({ variantId, quantity }) => ({ variantId, quantity }))
  try {
    return await placeOrder(ctx, { ...request, lines, cart })
  } catch (error) {
    if (error instanceof DomainError && error.code === 'conflict' && error.details.field === 'cart') return null
    throw error
  }
}
