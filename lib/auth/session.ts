import { headers } from 'next/headers'
import { type AuthOptions, getServerSession, type Session } from 'next-auth'
import type { JWT } from 'next-auth/jwt'
import { cache } from 'react'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import { BROWSER, endSession, findLiveSession } from '@/lib/domain/people'
import { DomainError } from '@/lib/domain/shared/errors'
import { readJwt, signJwt } from './jwt'

const READER = 'browser'

const Claims = z.object({ sid: z.uuid() })

/** How NextAuth keeps a session. The cookie names it; who that is, and whether it lives, the row says. */
export const sessionOptions = {
  session: { strategy: 'jwt', maxAge: BROWSER.seconds },
  jwt: {
    encode: async ({ token }) => token?.cookie ?? signJwt({ sid: token?.sid, aud: READER }, BROWSER.seconds),
    decode: ({ token = '' }) => readCookie(token),
  },
  callbacks: {
    jwt: ({ token, user }) => (user ? { sid: user.session.id } : token),
    session: ({ token }) => liveSession(token.sid),
  },
  events: { signOut: ({ token }) => endSession(db, token.sid) },
  logger: { error: rethrowUnlessRefusal },
} satisfies Partial<AuthOptions>

/** Who is signed in with this browser, asked of the database once per request; null when nobody is. */
export const currentSession = cache(async (): Promise<Session | null> => {
  await headers() // a build leaves off here, before it would need the secret
  return getServerSession(sessionOptions)
})

async function readCookie(cookie: string): Promise<JWT> {
  const { sid } = Claims.safeParse(await readJwt(cookie, [READER])).data ?? refuse()
  return { sid, cookie }
}

async function liveSession(id: string): Promise<Session> {
  const { account, session } = (await findLiveSession(db, id)) ?? refuse()
  const { id: accountId, kind, role, businessId, username, email, firstName, lastName } = account
  const user = { id: accountId, kind, role, businessId, username, email, firstName, lastName }
  return { id, user, expires: session.expiresAt.toISOString() }
}

/** To NextAuth: nobody is signed in, and the cookie may go. */
function refuse(): never {
  throw new DomainError('unauthenticated', 'This session has ended.')
}

/** After an error NextAuth goes on as if nobody were signed in: right for a refusal, wrong for trouble of our own. */
function rethrowUnlessRefusal(_code: string, error: unknown): void {
  if (!(error instanceof DomainError)) throw error
}
