import { spend } from '@/lib/auth/throttle'
import { DomainError } from '@/lib/domain/shared/errors'
import { env } from '@/lib/env'
import type { Call } from './call'

/**
 * Counts a request of this caller and lets its answer say what is left. Refuses `rate_limited` beyond the limit. Where
 * there are several instances they count together, in the database; a demo counts nothing.
 */
export async function countRequest(call: Call, caller: string): Promise<void> {
  if (env.demo) return
  const limit = { name: 'requests', points: env.limits.requestsPerSecond, seconds: 1, local: env.instances === 1 }
  try {
    const { remaining, resetSeconds } = await spend(limit, caller)
    tell(call, limit.points, remaining, resetSeconds)
  } catch (error) {
    if (error instanceof DomainError) tell(call, limit.points, 0, error.details.retryAfterSeconds ?? limit.seconds)
    throw error
  }
}

function tell({ headers }: Call, limit: number, remaining: number, resetSeconds: number): void {
  headers['RateLimit-Limit'] = String(limit)
  headers['RateLimit-Remaining'] = String(remaining)
  headers['RateLimit-Reset'] = String(resetSeconds)
}
