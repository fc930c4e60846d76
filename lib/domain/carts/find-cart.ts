import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { accountOf, businessOf, type Context } from '../shared/context'
import { notFound } from '../shared/errors'
import { type Cart, CartRow, cartSql, toCart } from './view'

/** Which cart: a visitor's is known by its id alone, whoever signed in has one of their own. */
export type CartKey = { cartId?: string }

/** The caller's cart; null when they have none, or the id is somebody else's. */
export async function findCart(ctx: Context, { cartId }: CartKey = {}): Promise<Cart | null> {
  if (cartId !== undefined && !z.uuid().safeParse(cartId).success) return null
  const accountId = accountOf(ctx)
  if (accountId === null && cartId === undefined) return null
  const [found] = await rows(ctx.db, CartRow, cartSql(OWN), businessOf(ctx), accountId, cartId ?? null)
  return found ? toCart(found) : null
}

/** $2 is the caller's account, $3 the id they know. */
const OWN = `c.account_id is not distinct from $2::int and ($3::uuid is null or c.id = $3::uuid)`

/** As `findCart`; throws when there is none. */
export async function getCart(ctx: Context, key: CartKey): Promise<Cart> {
  const cart = await findCart(ctx, key)
  if (!cart) throw notFound('cart', key.cartId ?? '')
  return cart
}
