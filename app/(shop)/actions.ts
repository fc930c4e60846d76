'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { guestCartId, rememberGuestCart } from '@/lib/auth/cart-cookie'
import { addToCart, type Cart, type ChangedCart, removeFromCart, setCartQuantity } from '@/lib/domain/carts'
import { getProduct } from '@/lib/domain/catalog'
import { accountOf, type Context } from '@/lib/domain/shared/context'
import { DomainError } from '@/lib/domain/shared/errors'
import { type ActionResult, action } from '@/lib/forms/action'
import { cartKey, inShop } from './shop'

const id = z.coerce.number().int().positive()
const quantity = z.coerce.number().int().min(1).max(1_000_000)

const add = action(z.object({ variantId: id, quantity }), async (session, wanted) => {
  const ctx = await inShop(session)
  return remembered(ctx, await addToCart(ctx, { ...(await cartKey(ctx)), ...wanted }))
})

const change = action(z.object({ itemId: id, quantity }), async (session, wanted) => {
  const ctx = await inShop(session)
  return setCartQuantity(ctx, { ...(await cartKey(ctx)), ...wanted })
})

const remove = action(z.object({ itemId: id }), async (session, { itemId }) => {
  const ctx = await inShop(session)
  return removeFromCart(ctx, { ...(await cartKey(ctx)), itemId })
})

const Choice = z.object({
  productId: id,
  size: z.string().default(''),
  colour: z.string().default(''),
  quantity: quantity.default(1),
})

const addChoice = action(Choice, async (session, { productId, size, colour, quantity }) => {
  const ctx = await inShop(session)
  const { variants } = await getProduct(ctx, productId)
  const variant = variants.find((one) => one.size === size && one.colour === colour)
  if (!variant) throw new DomainError('not_found', 'This is not made in that size and colour.')
  const added = { ...(await cartKey(ctx)), variantId: variant.id, quantity }
  return remembered(ctx, await addToCart(ctx, added))
})

async function remembered(ctx: Context, cart: ChangedCart): Promise<ChangedCart> {
  if (accountOf(ctx) === null && cart.id !== (await guestCartId())) await rememberGuestCart(cart.id)
  return cart
}

export async function addItem(input: { variantId: number; quantity: number }): Promise<ActionResult<ChangedCart>> {
  return add(input)
}

export async function changeItem(input: { itemId: number; quantity: number }): Promise<ActionResult<ChangedCart>> {
  return change(input)
}

export async function removeItem(input: { itemId: number }): Promise<ActionResult<Cart>> {
  return remove(input)
}

/** The product page's form where there is no JavaScript: shows the cart, or the reason why not there. */
export async function addFromForm(form: FormData): Promise<void> {
  const result = await addChoice(form)
  redirect(result.ok ? '/cart' : `/cart?problem=${result.code}`)
}
