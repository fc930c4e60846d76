import { cookies } from 'next/headers'
import { secure } from './cookie'

/** Names the cart of a browser nobody has signed in with. */
export const CART_COOKIE = 'kontor_cart'

const TWO_MONTHS = 60 * 24 * 60 * 60

/** Id of the cart that this browser filled without signing in. */
export const guestCartId = async (): Promise<string | undefined> => (await cookies()).get(CART_COOKIE)?.value

/** For actions: this browser finds its cart again for two months from now. */
export async function rememberGuestCart(id: string): Promise<void> {
  const jar = await cookies()
  jar.set(CART_COOKIE, id, { httpOnly: true, sameSite: 'lax', path: '/', secure: secure(), maxAge: TWO_MONTHS })
}
