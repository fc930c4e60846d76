import { cookies, headers } from 'next/headers'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import type { AccountKind } from '@/lib/db/enums'
import { type AccountView, BROWSER, endSession, type SignedIn, signIn } from '@/lib/domain/people'
import { addressOf } from './address'
import { claimsOf, signBrowserToken } from './browser-token'
import { sessionCookie } from './cookie'
import { currentSession } from './session'
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

/** Opens a session for this browser's person, without telling the browser yet. */
export async function enter(kind: AccountKind, { login, password }: z.output<typeof Login>): Promise<SignedIn> {
  const address = addressOf(await headers())
  const ctx = { db, now: new Date() }
  return guardSignIn({ login, address }, () => signIn(ctx, { kind, login, password, door: BROWSER }))
}

/** Gives the browser the session's cookie; whoever was signed in with it before is signed out. */
export async function remember({ account, session }: SignedIn): Promise<void> {
  const before = await currentSession()
  if (before) await endSession(db, before.session.id)
  const { name, options } = sessionCookie()
  const token = await signBrowserToken(claimsOf(account, session.id), session.expiresAt)
  const jar = await cookies()
  jar.set(name, token, { ...options, maxAge: BROWSER.seconds })
}

/**
 * Signs staff in again amid their work. Whoever else it turns out to be is let in only when `anybody` is welcome;
 * answers who it is.
 */
export async function enterAgain(
  login: z.output<typeof Login>,
  { personId, anybody }: { personId: number; anybody: boolean },
): Promise<AccountView> {
  const signedIn = await enter('staff', login)
  if (anybody || signedIn.account.id === personId) await remember(signedIn)
  else await endSession(db, signedIn.session.id)
  return signedIn.account
}

/** Ends this browser's session and takes the cookie back. */
export async function leave(): Promise<void> {
  const session = await currentSession()
  if (session) await endSession(db, session.session.id)
  const { name, options } = sessionCookie()
  const jar = await cookies()
  jar.set(name, '', { ...options, maxAge: 0 })
}
