import { env } from '@/lib/env'

/**
 * The network address a request comes from. The last hop is who connected to us, and each trusted proxy vouches for
 * the one before it; what stands further left anybody can make up.
 */
export function addressOf(headers: Headers): string {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim().replace(/^::ffff:/, ''))
  return hops.at(-1 - env.trustedProxies) || hops[0] || 'unknown'
}
