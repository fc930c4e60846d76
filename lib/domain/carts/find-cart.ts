import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { accountOf, businessOf, type Context } from '../shared/context'
import { notFound } from '../shared/errors'
import { type Cart, CartRow, cartSql, toCart } from './view'

/** Which cart: a visitor's is known by its id alone, whoever signed in has one of their own. */
export type CartKey = { cartId?: string }

/** The caller's cart; null when they have none, or the id is somebody else's. */
export async function findCart(ctx: Context, key: CartKey = {}): Promise<Cart | null> {
  if (!namesCart(ctx, key)) return null
  const [found] = await rows(ctx.db, CartRow, cartSql(OWN), businessOf(ctx), accountOf(ctx), key.cartId ?? null)
  return found ? toCart(found) : null
}

/**
 * The id of the caller's cart, which is theirs to change until the transaction ends: others who mean to change or order
 * it wait, and see the change. Null as `findCart`.
 */
export async function claimCart(ctx: Context, key: CartKey): Promise<string | null> {
  if (!namesCart(ctx, key)) return null
  const [claimed] = await ctx.db.cart.updateManyAndReturn({
    where: { businessId: businessOf(ctx), accountId: accountOf(ctx), id: key.cartId },
    data: { version: { increment: 1 }, updatedAt: ctx.now },
    select: { id: true },
  })
  return claimed?.id ?? null
}

const namesCart = (ctx: Context, { cartId }: CartKey): boolean =>
  cartId === undefined ? accountOf(ctx) !== null : z.uuid().safeParse(cartId).success

/** $2 is the caller's account, $3 the id they know. */
const OWN = `c.account_id is not distinct from $2::int and ($3::uuid is null or c.id = $3::uuid)`

/** As `findCart`; throws when there is none. */
export async function getCart(ctx: Context, key: CartKey): Promise<Cart> {
  const cart = await findCart(ctx, key)
  if (!cart) throw notFound('cart', key.cartId ?? '')
  return cart
}
