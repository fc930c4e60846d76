import { createHash } from 'node:crypto'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { pool } from '@/lib/db/client'
import { DomainError } from '@/lib/domain/shared/errors'
import { slots } from '@/lib/domain/shared/slots'
import { env } from '@/lib/env'

export type Limit = {
  name: string
  points: number
  seconds: number
  /** Counted in this process alone: for what happens too often to ask the database each time. */
  local?: boolean
}

/** What is left of a limit. */
export type Quota = { limit: number; remaining: number; resetSeconds: number }

/** Counts one more; throws `rate_limited` when it is one too many. `key` may be any text. */
export async function spend(limit: Limit, key: string): Promise<Quota> {
  try {
    return quotaOf(limit, await limiter(limit).consume(digest(key)))
  } catch (error) {
    if (error instanceof RateLimiterRes) throw tooMany('Too many requests.', error)
    throw error
  }
}

/**
 * Runs an attempt to sign in unless this account was failed too often from this address; only failures count. Few run
 * at once, and each looks at the count when its turn comes, so a burst of guesses gets no further than a row of them.
 */
export function guardSignIn<T>(who: { login: string; address: string }, attempt: () => Promise<T>): Promise<T> {
  const limit = { name: 'sign-in', points: env.limits.failedSignIns, seconds: 15 * 60 }
  const key = `${who.login.trim().toLowerCase()} ${who.address}`
  const isFailure = (error: unknown) => error instanceof DomainError && error.code === 'unauthenticated'
  return inSlot(() => guard(limit, key, attempt, { failed: isFailure }))
}

/** Runs a sign-up unless this address made too many accounts within the hour. A demo counts none. */
export function guardSignUp<T>(address: string, attempt: () => Promise<T>): Promise<T> {
  const limit = { name: 'sign-up', points: env.limits.signUpsPerHour, seconds: 60 * 60 }
  return env.demo ? attempt() : guard(limit, address, attempt, { succeeded: true })
}

/**
 * Runs an act that takes somebody's PIN or password while they stand by, unless that was given wrong five times within
 * 15 minutes, wherever from; a right one forgives none. `field` is what a refusal of it is about.
 */
export function guardSecret<T>(field: 'pin' | 'password', whose: string, attempt: () => Promise<T>): Promise<T> {
  const limit = { name: `given-${field}`, points: 5, seconds: 15 * 60 }
  const isWrong = (error: unknown) =>
    error instanceof DomainError && error.code === 'invalid' && error.details.field === field
  return oneByOne(() => guard(limit, whose, attempt, { failed: isWrong }))
}

const inSlot = slots(2)
const oneByOne = slots(1)

async function guard<T>(
  limit: Limit,
  text: string,
  attempt: () => Promise<T>,
  counts: { succeeded?: boolean; failed?: (error: unknown) => boolean },
): Promise<T> {
  const key = digest(text)
  const counted = await limiter(limit).get(key)
  if (counted && counted.consumedPoints >= limit.points) {
    throw tooMany('Too many attempts.', counted)
  }
  try {
    const value = await attempt()
    if (counts.succeeded) await limiter(limit).penalty(key)
    return value
  } catch (error) {
    if (counts.failed?.(error)) await limiter(limit).penalty(key)
    throw error
  }
}

const limiters = new Map<string, RateLimiterAbstract>()

function limiter(limit: Limit): RateLimiterAbstract {
  const name = `${limit.name} ${limit.points}/${limit.seconds}`
  const made = limiters.get(name) ?? makeLimiter(limit)
  limiters.set(name, made)
  return made
}

function makeLimiter({ name, points, seconds, local }: Limit): RateLimiterAbstract {
  const options = { keyPrefix: name, points, duration: seconds }
  if (local) return new RateLimiterMemory(options)
  const table = { storeType: 'pool', tableName: 'rate_limits', tableCreated: true }
  // Who is over the limit is refused from memory, so that a flood does not reach the database.
  return new RateLimiterPostgres({ ...options, ...table, storeClient: pool(), inMemoryBlockOnConsumed: points + 1 })
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')

const quotaOf = ({ points }: Limit, { remainingPoints, msBeforeNext }: RateLimiterRes): Quota => ({
  limit: points,
  remaining: remainingPoints,
  resetSeconds: Math.ceil(msBeforeNext / 1000),
})

function tooMany(what: string, { msBeforeNext }: RateLimiterRes): DomainError {
  const retryAfterSeconds = Math.max(1, Math.ceil(msBeforeNext / 1000))
  return new DomainError('rate_limited', `${what} Please try again ${inWords(retryAfterSeconds)}.`, {
    retryAfterSeconds,
  })
}

const inWords = (seconds: number): string =>
  seconds < 90 ? `in ${seconds} seconds` : `in ${Math.ceil(seconds / 60)} minutes`
