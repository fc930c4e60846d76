import { spend } from '@/lib/auth/throttle'
import { env } from '@/lib/env'

/**
 * Counts a request of this caller and answers the headers that say what is left. Refuses `rate_limited` beyond the
 * limit. Where there are several instances they count together, in the database; a demo counts nothing.
 */
export async function countRequest(caller: string): Promise<Record<string, string>> {
  if (env.demo) return {}
  const limit = { name: 'requests', points: env.limits.requestsPerSecond, seconds: 1, local: env.instances === 1 }
  const { remaining, resetSeconds } = await spend(limit, caller)
  return {
    'RateLimit-Limit': String(limit.points),
    'RateLimit-Remaining': String(remaining),
    'RateLimit-Reset': String(resetSeconds),
  }
}
