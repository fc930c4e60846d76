import { headers } from 'next/headers'
import NextAuth, { type AuthOptions, getServerSession, type Session, type User } from 'next-auth'
import { decode } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import { cache } from 'react'
import { db } from '@/lib/db/client'
import type { AccountKind } from '@/lib/db/enums'
import { BROWSER, endSession, findLiveSession, type SignedIn } from '@/lib/domain/people'
import { DomainError } from '@/lib/domain/shared/errors'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { bringGuestCart } from './cart-cookie'
import { Login, openByPassword } from './credentials'
import { safePath } from './safe-path'

/** How people sign in with a browser. The cookie names a session; who that is, and whether it lives, the row says. */
export const authOptions: AuthOptions = {
  get secret() {
    return env.secret
  },
  get useSecureCookies() {
    return env.overHttps
  },
  session: { strategy: 'jwt', maxAge: BROWSER.seconds },
  pages: { signIn: '/login', error: '/login' },
  providers: [passwordProvider('shopper', 'Shopper'), passwordProvider('staff', 'Staff')],
  jwt: { decode: (sent) => decode(sent).catch(refuseCookie) },
  callbacks: {
    redirect: ({ url, baseUrl }) => baseUrl + safePath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url, '/'),
    jwt: ({ token, user }) => ({ sid: user ? user.session.id : token.sid }),
    session: ({ token }) => liveSession(token.sid),
  },
  events: {
    signIn: ({ user }) => onSignIn(user),
    signOut: ({ token }) => endSession(db, token.sid),
  },
  logger: { error: rethrowUnlessRefusal },
}

/** What `/api/auth` answers. */
export const nextAuth = (request: Request, route: { params: Promise<{ nextauth: string[] }> }): Promise<Response> =>
  NextAuth(authOptions)(request, route)

/** Who is signed in with this browser, asked of the database once per request; null when nobody is. */
export const currentSession = cache(async (): Promise<Session | null> => {
  await headers() // a build leaves off here, before it would need the secret
  return getServerSession(authOptions)
})

export const userOf = (signedIn: SignedIn): User => ({ id: String(signedIn.account.id), ...signedIn })

function passwordProvider(kind: AccountKind, name: string) {
  return Credentials({
    id: kind,
    name,
    credentials: { login: { label: 'Username or e-mail' }, password: { label: 'Password', type: 'password' } },
    authorize: (given) => authorize(kind, given),
  })
}

/** NextAuth shows the message of what is thrown here to whoever asked. */
async function authorize(kind: AccountKind, given: unknown): Promise<User | null> {
  const login = Login.safeParse(given)
  if (!login.success) return null
  try {
    return userOf(await openByPassword(kind, login.data))
  } catch (error) {
    if (error instanceof DomainError) throw error
    log.error({ error }, 'Signing in')
    throw new Error('Signin')
  }
}

async function liveSession(id: string): Promise<Session> {
  const live = await findLiveSession(db, id)
  if (!live) throw new DomainError('unauthenticated', 'This session has ended.')
  const { id: accountId, kind, role, businessId, username, email, firstName, lastName } = live.account
  const user = { id: accountId, kind, role, businessId, username, email, firstName, lastName }
  return { id, user, expires: live.session.expiresAt.toISOString() }
}

/** Signs out whoever was signed in with this browser before, and brings along what is in its cart. */
async function onSignIn({ account }: User): Promise<void> {
  const before = await currentSession()
  if (before) await endSession(db, before.id)
  await bringGuestCart(account)
}

function refuseCookie(): never {
  throw new DomainError('unauthenticated', 'This cookie was not made here, or is too old.')
}

/** After an error NextAuth goes on as if nobody were signed in: right for a refusal, wrong for trouble of our own. */
function rethrowUnlessRefusal(_code: string, error: unknown): void {
  if (!(error instanceof DomainError)) throw error
}
