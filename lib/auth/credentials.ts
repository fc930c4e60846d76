import { headers } from 'next/headers'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import type { AccountKind } from '@/lib/db/enums'
import { BROWSER, type SignedIn, signIn } from '@/lib/domain/people'
import { line, ownPasswordField } from '@/lib/domain/shared/text-fields'
import { addressOf } from './address'
import { guardSignIn } from './throttle'

/** What somebody types to sign in. */
export const Login = z.object({
  login: line('Please give your username or e-mail address.', 300),
  password: ownPasswordField,
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
