import NextAuth, { type AuthOptions, type User } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { db } from '@/lib/db/client'
import type { AccountKind } from '@/lib/db/enums'
import { endSession, type SignedIn } from '@/lib/domain/people'
import { DomainError } from '@/lib/domain/shared/errors'
import { log } from '@/lib/log'
import { bringGuestCart } from './cart-cookie'
import { Login, openByPassword } from './credentials'
import { safePath } from './safe-path'
import { currentSession, sessionOptions } from './session'
import { pageFor, signInError } from './sign-in-error'

/** How people sign in with a browser. Its secret and its address are NextAuth's own settings. */
export const authOptions: AuthOptions = {
  ...sessionOptions,
  providers: [byPassword('shopper'), byPassword('staff')],
  callbacks: {
    ...sessionOptions.callbacks,
    redirect: ({ url, baseUrl }) => baseUrl + safePath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url, '/'),
  },
  events: { ...sessionOptions.events, signIn: ({ user }) => onSignIn(user) },
}

/** What `/api/auth` answers. */
export function nextAuth(request: Request, route: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  const error = pageFor(new URL(request.url).searchParams.get('error'))
  return NextAuth({ ...authOptions, pages: { signIn: '/login', error } })(request, route)
}

export const userOf = (signedIn: SignedIn): User => ({ id: String(signedIn.account.id), ...signedIn })

/** The fields are those of `Login`: our own pages ask for them. */
function byPassword(kind: AccountKind) {
  return Credentials({ id: kind, name: kind, credentials: {}, authorize: (given) => authorize(kind, given) })
}

/** NextAuth puts the message of what is thrown here into the address of its page for errors. */
async function authorize(kind: AccountKind, given: unknown): Promise<User> {
  const login = Login.safeParse(given)
  if (!login.success) throw new Error(signInError(kind, 'unauthenticated'))
  try {
    return userOf(await openByPassword(kind, login.data))
  } catch (error) {
    if (error instanceof DomainError) throw new Error(signInError(kind, error.code))
    log.error({ error }, 'Signing in')
    throw new Error(signInError(kind, 'trouble'))
  }
}

/** Signs out whoever was signed in with this browser before, and brings along what is in its cart. */
async function onSignIn({ account }: User): Promise<void> {
  const before = await currentSession()
  if (before) await endSession(db, before.id)
  await bringGuestCart(account)
}
