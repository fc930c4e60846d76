import { cookies } from 'next/headers'
import { db } from '@/lib/db/client'
import { mergeCarts } from '@/lib/domain/carts'
import type { AccountView } from '@/lib/domain/people'
import { actorOf } from './actor'
import { CART_COOKIE } from './cart-cookie'

/** What was put into the cart before signing in comes along into the shopper's own. */
export async function bringCart(account: AccountView): Promise<void> {
  const jar = await cookies()
  const guestCartId = jar.get(CART_COOKIE)?.value
  if (!guestCartId || account.kind !== 'shopper') return
  await mergeCarts({ actor: await actorOf(db, account), db, now: new Date() }, { guestCartId })
  jar.delete(CART_COOKIE)
}
