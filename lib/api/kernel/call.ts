import { addressOf } from '@/lib/auth/address'
import { env } from '@/lib/env'
import { requestIdOf } from '@/lib/log'

/** What is known of a request before anybody looks at who sent it. */
export type Call = {
  request: Request
  id: string
  /** The caller's network address, for counting. */
  address: string
  startedAt: number
  /** What every answer to it carries, whatever comes of it. */
  headers: Record<string, string>
}

export function callOf(request: Request): Call {
  const id = requestIdOf(request.headers)
  return {
    request,
    id,
    address: addressOf(request.headers),
    startedAt: performance.now(),
    headers: { 'X-Request-Id': id },
  }
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** The address of this request as the caller wrote it, for links: only hosts that are known to be ours are believed. */
export function publicUrl({ request }: Call): URL {
  const { pathname, search } = new URL(request.url)
  const host = request.headers.get('host') ?? ''
  const origin = LOOPBACK.test(host) ? `http://${host}` : env.origin
  return new URL(`${pathname}${search}`, origin)
}
