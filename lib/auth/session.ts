import { cookies } from 'next/headers'
import { cache } from 'react'
import { db } from '@/lib/db/client'
import { findLiveSession, type LiveSession } from '@/lib/domain/people'
import { readBrowserToken } from './browser-token'
import { sessionCookie } from './cookie'

/** Who is signed in with this browser, asked of the database once per request; null when nobody is. */
export const currentSession = cache(async (): Promise<LiveSession | null> => {
  const token = (await cookies()).get(sessionCookie().name)?.value
  const claims = token ? await readBrowserToken(token) : null
  return claims ? findLiveSession(db, claims.sid) : null
})
