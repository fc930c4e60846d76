import { findOrderByClientId, type OrderRequest, type OrderView, placeOrder } from '../orders'
import type { Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { type CartKey, findCart, getCart } from './find-cart'

/**
 * Orders everything in the caller's cart, which is gone afterwards: of two attempts at once, one places an order.
 * Refuses `conflict` about `cart` when there is nothing in it, else as `placeOrder` does.
 */
export async function orderCart(
  ctx: Context,
  { cartId, ...request }: CartKey & Omit<OrderRequest, 'lines' | 'cartId'>,
): Promise<{ order: OrderView; replayed: boolean }> {
  const earlier = request.clientId === undefined ? null : await findOrderByClientId(ctx, request.clientId)
  if (earlier) return { order: earlier, replayed: true }
  const cart = await (cartId === undefined ? findCart(ctx) : getCart(ctx, { cartId }))
  if (!cart || cart.items.length === 0) throw new DomainError('conflict', 'The cart is empty.', { field: 'cart' })
  const lines = cart.items.map(({ variantId, quantity }) => ({ variantId, quantity }))
  return placeOrder(ctx, { ...request, lines, cartId: cart.id })
}
