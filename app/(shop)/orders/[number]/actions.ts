'use server'

import { refresh, revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { guestCartId, rememberGuestCart } from '@/lib/auth/cart-cookie'
import { addToCart } from '@/lib/domain/carts'
import { moveOrder, type OrderView } from '@/lib/domain/orders'
import { accountOf, type Context } from '@/lib/domain/shared/context'
import { DomainError } from '@/lib/domain/shared/errors'
import { type ActionResult, action } from '@/lib/forms/action'
import { cartKey, shopContext } from '../../shop'
import { openOrder } from './open-order'

const Link = z.object({ number: z.string().min(1).max(100), key: z.string().max(200) })
type OrderLink = z.output<typeof Link>

const cancel = action(Link, async (_session, { number, key }) => {
  const { ctx, order } = await openOrder(number, key)
  if (!['placed', 'confirmed'].includes(order.state)) {
    throw new DomainError('wrong_state', 'This order is on its way already and cannot be cancelled here any more.')
  }
  await moveOrder(ctx, { orderId: order.id, to: 'cancelled', note: 'Cancelled by the buyer' })
})

const again = action(Link, async (_session, { number, key }) => {
  const { order } = await openOrder(number, key)
  return fillCart(await shopContext(), order)
})

/** Puts an order's goods into the cart again; answers whether all of them could be had. */
async function fillCart(ctx: Context, order: OrderView): Promise<boolean> {
  let key = await cartKey(ctx)
  let complete = true
  for (const { variantId, quantity } of order.lines) {
    try {
      const cart = await addToCart(ctx, { ...key, variantId, quantity })
      if (cart.note) complete = false
      key = accountOf(ctx) === null ? { cartId: cart.id } : {}
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      complete = false
    }
  }
  if (key.cartId && key.cartId !== (await guestCartId())) await rememberGuestCart(key.cartId)
  return complete
}

export async function cancelOrder(link: OrderLink): Promise<ActionResult<void>> {
  const result = await cancel(link)
  if (result.ok) refresh()
  return result
}

export async function orderAgain(link: OrderLink): Promise<ActionResult<boolean>> {
  const result = await again(link)
  if (!result.ok) return result
  revalidatePath('/', 'layout')
  redirect(result.value ? '/cart' : '/cart?problem=out_of_stock')
}
