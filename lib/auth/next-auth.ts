import NextAuth, { type AuthOptions, type User } from 'next-auth'
import type { JWT } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import { db } from '@/lib/db/client'
import type { AccountKind } from '@/lib/db/enums'
import { BROWSER, endSession, findLiveSession, type SignedIn } from '@/lib/domain/people'
import { DomainError } from '@/lib/domain/shared/errors'
import { nameOf } from '@/lib/domain/shared/person'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { claimsOf, readBrowserToken, signBrowserToken } from './browser-token'
import { secure } from './cookie'
import { enter, Login } from './enter'

/** NextAuth, as it stands behind `/api/auth`: the same two doors and the same cookie that the sign-in pages use. */
export const authOptions = (): AuthOptions => ({
  secret: env.secret,
  useSecureCookies: secure(),
  session: { strategy: 'jwt', maxAge: BROWSER.seconds },
  pages: { signIn: '/login', error: '/login' },
  providers: [provider('shopper', 'Shopper'), provider('staff', 'Staff')],
  jwt: { encode, decode },
  callbacks: {
    jwt: ({ token, user }) => (user ? { ...user, id: Number(user.id) } : token),
    session: ({ session, token: { id, kind, role, businessId, name, email } }) => ({
      expires: session.expires,
      user: { id, kind, role, businessId, name: name ?? '', email: email ?? '' },
    }),
  },
  events: { signOut: ({ token }) => endSession(db, token.sid) },
  logger: {
    error: (code, detail) => (code === 'JWT_SESSION_ERROR' ? undefined : log.error({ code, detail }, 'NextAuth')),
  },
})

/** A request's handler; made when first asked for, so that a build needs no secret. */
export const nextAuth = (request: Request, route: { params: Promise<{ nextauth: string[] }> }): Promise<Response> =>
  NextAuth(authOptions())(request, route)

const provider = (kind: AccountKind, name: string) =>
  Credentials({
    id: kind,
    name,
    credentials: { login: { label: 'Username or e-mail' }, password: { label: 'Password', type: 'password' } },
    authorize: (given) => authorize(kind, given),
  })

/** Null for a wrong password, which NextAuth words itself; other refusals in our words. */
async function authorize(kind: AccountKind, given: unknown): Promise<User | null> {
  const login = Login.safeParse(given)
  if (!login.success) return null
  try {
    return userOf(await enter(kind, login.data))
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unauthenticated') return null
    throw error
  }
}

const userOf = ({ account, session }: SignedIn): User => ({
  ...claimsOf(account, session.id),
  id: String(account.id),
  name: nameOf(account),
  email: account.email,
  until: Math.floor(session.expiresAt.getTime() / 1000),
})

const encode = async ({ token }: { token?: JWT }): Promise<string> =>
  token ? signBrowserToken(token, new Date(token.until * 1000)) : ''

/** A cookie counts only while its session is alive. */
async function decode({ token }: { token?: string }): Promise<JWT | null> {
  const claims = token ? await readBrowserToken(token) : null
  const live = claims && (await findLiveSession(db, claims.sid))
  if (!live) return null
  const { account, session } = live
  const until = Math.floor(session.expiresAt.getTime() / 1000)
  return { ...claimsOf(account, session.id), name: nameOf(account), email: account.email, until }
}
