import { cookies } from 'next/headers'
import { mergeCarts } from '@/lib/domain/carts'
import type { Context } from '@/lib/domain/shared/context'
import { secure } from './cookie'

const NAME = 'kontor_cart'
const DAYS_60 = 60 * 24 * 60 * 60

/** Id of the cart that this browser filled without signing in. */
export const guestCartId = async (): Promise<string | undefined> => (await cookies()).get(NAME)?.value

/** For actions: this browser finds its cart again for two months. */
export async function rememberGuestCart(id: string): Promise<void> {
  const jar = await cookies()
  jar.set(NAME, id, { httpOnly: true, sameSite: 'lax', path: '/', secure: secure(), maxAge: DAYS_60 })
}

/** For sign-in: what was put into the cart before comes along into the account's. */
export async function bringGuestCart(ctx: Context): Promise<void> {
  const id = await guestCartId()
  if (id === undefined) return
  await mergeCarts(ctx, { guestCartId: id })
  const jar = await cookies()
  jar.delete(NAME)
}
