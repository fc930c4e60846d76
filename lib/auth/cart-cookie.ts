import { cookies } from 'next/headers'
import { mergeCarts } from '@/lib/domain/carts'
import type { AccountView } from '@/lib/domain/people'
import { env } from '@/lib/env'
import { contextOf } from './context-of'

/** Names the cart of a browser nobody has signed in with. */
const CART_COOKIE = 'kontor_cart'

const TWO_MONTHS = 60 * 24 * 60 * 60

/** Id of the cart that this browser filled without signing in. */
export const guestCartId = async (): Promise<string | undefined> => (await cookies()).get(CART_COOKIE)?.value

/** For actions: this browser finds its cart again for two months from now. */
export async function rememberGuestCart(id: string): Promise<void> {
  const jar = await cookies()
  jar.set(CART_COOKIE, id, { httpOnly: true, sameSite: 'lax', path: '/', secure: env.overHttps, maxAge: TWO_MONTHS })
}

/** What was put into the cart before signing in comes along into the shopper's own. */
export async function bringGuestCart(account: AccountView): Promise<void> {
  const id = await guestCartId()
  if (!id || account.kind !== 'shopper') return
  await mergeCarts(await contextOf(account), { guestCartId: id })
  const jar = await cookies()
  jar.delete(CART_COOKIE)
}
