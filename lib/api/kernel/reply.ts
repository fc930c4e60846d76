import { createHash } from 'node:crypto'
import type { Document } from './documents'
import type { Refusal } from './refusal'
import { plainRefusal } from './shapes'

/** A result of `run` that says more than its body: another status, more headers. */
export type Reply<T> = { reply: true; body: T; status?: number; headers?: Record<string, string> }

export const reply = <T>(body: T, rest: { status?: number; headers?: Record<string, string> } = {}): Reply<T> => ({
  reply: true,
  body,
  ...rest,
})

export const isReply = <T>(result: T | Reply<T>): result is Reply<T> =>
  typeof result === 'object' && result !== null && 'reply' in result && result.reply === true

/** An answer written down: `body` is JSON text, null where there is none. */
export type Written = { status: number; body: string | null; headers?: Record<string, string> }

/** A no in the words of a document; the bare root's own are those that most documents share. */
export const writeRefusal = (document: Document | null, refusal: Refusal): Written => ({
  status: refusal.status,
  body: JSON.stringify((document?.refusal ?? plainRefusal).write(refusal)),
  headers: refusal.headers,
})

/** Any site may read an answer, for no cookie is ever looked at here. */
export const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Idempotency-Replayed, Link, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, WWW-Authenticate, X-Request-Id',
}

const PREFLIGHT = {
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match, X-Request-Id',
  'Access-Control-Max-Age': '86400',
}

/** What a browser asks before it lets another site's script call. */
export const preflight = (allowed: string, headers: Record<string, string>): Response =>
  new Response(null, {
    status: 204,
    headers: { ...CORS, ...PREFLIGHT, Allow: allowed, 'Access-Control-Allow-Methods': allowed, ...headers },
  })

const READS = ['GET', 'HEAD']

/** Sends what was written; a read carries a tag of its content and is not sent again to whoever shows that tag. */
export function send(request: Request, { status, body, headers }: Written): Response {
  const type: Record<string, string> = body === null ? {} : { 'Content-Type': 'application/json' }
  if (!READS.includes(request.method) || status !== 200 || body === null) {
    return new Response(body, { status, headers: { ...CORS, ...type, 'Cache-Control': 'no-store', ...headers } })
  }
  const tag = `"${createHash('sha1').update(body).digest('base64url')}"`
  const cached = { ...CORS, ETag: tag, 'Cache-Control': 'private, no-cache', Vary: 'Authorization', ...headers }
  if (isKnown(request, tag)) return new Response(null, { status: 304, headers: cached })
  return new Response(body, { status, headers: { ...cached, ...type } })
}

function isKnown(request: Request, tag: string): boolean {
  const known = request.headers.get('if-none-match')
  return known?.split(',').some((one) => [tag, '*'].includes(one.trim().replace(/^W\//, ''))) ?? false
}
