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

/** Where this install is reached by whoever wrote this `Host`: only hosts that are known to be ours are believed. */
export const originOf = (host: string | null): string => (host && LOOPBACK.test(host) ? `http://${host}` : env.origin)

/** The address of this request as the caller wrote it, for links. */
export function publicUrl({ request }: Call): URL {
  const { pathname, search } = new URL(request.url)
  return new URL(`${pathname}${search}`, originOf(request.headers.get('host')))
}
