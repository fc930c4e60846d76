import { cache } from 'react'
import { guestCartId } from '@/lib/auth/cart-cookie'
import { sessionContext } from '@/lib/auth/context'
import { type Business, getBusiness, houseBusinessId } from '@/lib/domain/businesses'
import { type Cart, findCart } from '@/lib/domain/carts'
import { type CategoryView, findCategories } from '@/lib/domain/catalog'
import { accountOf, type Context } from '@/lib/domain/shared/context'

/** Whoever is in the shop. It is the house's: staff of another business look around in it like any visitor. */
export const shopContext = cache(async (): Promise<Context> => inShop(await sessionContext()))

/** As `shopContext`, for actions, which are handed a context. */
export async function inShop(ctx: Context): Promise<Context> {
  const businessId = await houseBusinessId(ctx.db)
  return ctx.actor.businessId === businessId ? ctx : { ...ctx, actor: { kind: 'visitor', businessId } }
}

export const shopBusiness = cache(async (): Promise<Business> => getBusiness(await shopContext()))

export const shopCategories = cache(async (): Promise<CategoryView[]> => {
  const categories = await findCategories(await shopContext())
  return categories.filter(({ productCount }) => productCount > 0)
})

/** The cart of whoever is in the shop; asks the database only when there may be one. */
export const shopCart = cache(async (): Promise<Cart | null> => {
  const ctx = await shopContext()
  return findCart(ctx, await cartKey(ctx))
})

/** An account's cart is found by the account, a guest's by their cookie. */
export async function cartKey(ctx: Context): Promise<{ cartId?: string }> {
  return accountOf(ctx) === null ? { cartId: await guestCartId() } : {}
}
