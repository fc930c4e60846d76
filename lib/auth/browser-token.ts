import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { AccountKind, Role } from '@/lib/db/enums'
import type { AccountView } from '@/lib/domain/people'
import { env } from '@/lib/env'

const AUDIENCE = 'browser'

const Claims = z.object({
  id: z.number(),
  kind: z.enum(AccountKind),
  role: z.enum(Role).nullable(),
  businessId: z.number().nullable(),
  sid: z.uuid(),
})

/** What the browser's cookie says: who, and the session that must still be alive for it to count. */
export type BrowserClaims = z.output<typeof Claims>

export const claimsOf = (account: AccountView, sessionId: string): BrowserClaims => ({
  id: account.id,
  kind: account.kind,
  role: account.role,
  businessId: account.businessId,
  sid: sessionId,
})

/** `until` is when the session ends. */
export const signBrowserToken = (claims: BrowserClaims, until: Date): Promise<string> =>
  new SignJWT(Claims.parse(claims))
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(until)
    .sign(key())

/** Null when it was not signed here, for the browser, or is too old. */
export async function readBrowserToken(token: string): Promise<BrowserClaims | null> {
  try {
    const { payload } = await jwtVerify(token, key(), { algorithms: ['HS256'], audience: AUDIENCE })
    return Claims.safeParse(payload).data ?? null
  } catch {
    return null
  }
}

const key = () => new TextEncoder().encode(env.secret)
