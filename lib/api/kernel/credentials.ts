import { decodeJwt } from 'jose'
import { z } from 'zod'
import { readAccessToken } from '@/lib/auth/tokens'
import type { Db } from '@/lib/db/transaction'
import { findByToken, findLiveSession, type LiveSession } from '@/lib/domain/people'
import { allDocuments, type Document, documentNamed } from './documents'
import { type Refusal, refused } from './refusal'

/** `Bearer`, `Token` and `JWT` all mean: here is my token. */
const HEADER = /^(?:bearer|token|jwt)(?: +(\S+))? *$/i
const OPAQUE = /^[0-9a-f]{40}$/i

const badJwt: Refusal = {
  status: 401,
  message: 'Given token not valid for any token type',
  extra: {
    code: 'token_not_valid',
    messages: [{ token_class: 'AccessToken', token_type: 'access', message: 'Token is invalid or expired' }],
  },
}

const badToken: Refusal = { status: 401, message: 'Invalid token.' }

/** The living session that the request's token belongs to; null without a token. Throws 401 for a bad one. */
export async function identify(db: Db, request: Request): Promise<LiveSession | null> {
  const token = tokenOf(request)
  if (token === null) return null
  if (token === '') throw refused({ status: 401, message: 'Invalid token header. No credentials provided.' })
  const session = OPAQUE.test(token) ? await findByToken(db, token.toLowerCase()) : await sessionOfJwt(db, token)
  if (!session) throw refused(OPAQUE.test(token) ? badToken : badJwt)
  return session
}

async function sessionOfJwt(db: Db, token: string): Promise<LiveSession | null> {
  const claims = await readAccessToken(token)
  return claims ? findLiveSession(db, claims.sid) : null
}

/** The token as sent: null without one, empty when the header has only the word. */
function tokenOf(request: Request): string | null {
  const match = HEADER.exec(request.headers.get('authorization') ?? '')
  return match ? (match[1] ?? '') : null
}

const Claims = z.object({ doc: z.string() })

/**
 * The document that issued the request's token, by what it says of itself: enough to choose in whose words to answer
 * and nothing more, for whether the token is good is for `identify` to find out.
 */
export function documentOfToken(request: Request): Document | null {
  const token = tokenOf(request)
  if (!token) return null
  if (OPAQUE.test(token)) return allDocuments().find((document) => document.token === 'opaque') ?? null
  try {
    return documentNamed(Claims.parse(decodeJwt(token)).doc)
  } catch {
    return null
  }
}
