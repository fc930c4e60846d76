import { headers } from 'next/headers'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import type { AccountKind } from '@/lib/db/enums'
import { BROWSER, type SignedIn, signIn } from '@/lib/domain/people'
import { addressOf } from './address'
import { guardSignIn } from './throttle'

const line = (message: string) =>
  z
    .string()
    .min(1, message)
    .max(1024)
    .regex(/^[^\0]*$/, message)

/** What somebody types to sign in. */
export const Login = z.object({
  login: line('Please give your username or e-mail address.'),
  password: line('Please give your password.'),
})

/**
 * Opens a session for who knows the password, without telling the browser yet. Refuses as `signIn` does, and
 * `rate_limited` after too many wrong ones.
 */
export async function openByPassword(
  kind: AccountKind,
  { login, password }: z.output<typeof Login>,
): Promise<SignedIn> {
  const address = addressOf(await headers())
  const ctx = { db, now: new Date() }
  return guardSignIn({ login, address }, () => signIn(ctx, { kind, login, password, door: BROWSER }))
}
