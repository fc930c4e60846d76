import { cookies } from 'next/headers'
import { NextRequest, NextResponse } from 'next/server'
import NextAuth, { type AuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import type { AccountKind } from '@/lib/db/enums'
import { type AccountView, BROWSER, endSession, openSession, type SignedIn } from '@/lib/domain/people'
import { env } from '@/lib/env'
import { type Login, openByPassword } from './credentials'
import { authOptions, userOf } from './next-auth'

/** Signs somebody in with this browser. Throws as `openByPassword`. */
export async function signIn(kind: AccountKind, login: z.output<typeof Login>): Promise<AccountView> {
  const signedIn = await openByPassword(kind, login)
  await remember(signedIn)
  return signedIn.account
}

/** Signs in who has just made their account with this browser. */
export async function signInNew(account: AccountView): Promise<void> {
  await remember({ account, session: await openSession({ db, now: new Date() }, account.id, BROWSER) })
}

/**
 * Signs staff in again amid their work. Whoever else it turns out to be is let in only when `anybody` is welcome;
 * answers who it is.
 */
export async function signInAgain(
  login: z.output<typeof Login>,
  { personId, anybody }: { personId: number; anybody: boolean },
): Promise<AccountView> {
  const signedIn = await openByPassword('staff', login)
  if (anybody || signedIn.account.id === personId) await remember(signedIn)
  else await endSession(db, signedIn.session.id)
  return signedIn.account
}

/** Ends this browser's session and takes the cookie back. */
export const signOutHere = (): Promise<void> => postToNextAuth(['signout'], authOptions)

/** Has NextAuth sign in who is known already: a provider that no request from outside can reach. */
function remember(signedIn: SignedIn): Promise<void> {
  const known = Credentials({ id: 'known', credentials: {}, authorize: () => userOf(signedIn) })
  return postToNextAuth(['callback', 'known'], { ...authOptions, providers: [known] })
}

const Csrf = z.object({ csrfToken: z.string() })

/** Posts to NextAuth as this browser's own form would. */
async function postToNextAuth(nextauth: string[], options: AuthOptions): Promise<void> {
  const { csrfToken } = Csrf.parse(await (await callNextAuth(['csrf'], options)).json())
  await callNextAuth(nextauth, options, { method: 'POST', body: new URLSearchParams({ csrfToken }) })
}

/** NextAuth's answer to this browser, whose cookies are handed on. */
async function callNextAuth(
  nextauth: string[],
  options: AuthOptions,
  init?: { method: string; body: URLSearchParams },
) {
  const asked = new NextRequest(new URL('/api/auth', env.origin), init)
  const answer: Response = await NextAuth(asked, { params: { nextauth } }, options)
  const jar = await cookies()
  for (const cookie of new NextResponse(null, answer).cookies.getAll()) {
    jar.set(cookie.value ? cookie : { ...cookie, maxAge: 0 }) // an age of nought is lost in reading
  }
  return answer
}
