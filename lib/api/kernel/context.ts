import { contextOf } from '@/lib/auth/context-of'
import { db } from '@/lib/db/client'
import { getBusiness } from '@/lib/domain/businesses'
import type { LiveSession } from '@/lib/domain/people'
import type { Context } from '@/lib/domain/shared/context'
import { identify } from './credentials'

export type Caller = { ctx: Context; session: LiveSession | null }

/** Who calls, as a context for the verbs. This file is where an API request meets the database client. */
export async function callerOf(request: Request): Promise<Caller> {
  const session = await identify(db, request)
  return { ctx: await contextOf(session?.account ?? null), session }
}

/** For endpoints that nobody needs a token for and that a stale one must not disturb: signing in and up. */
export const anonymousCaller = async (): Promise<Caller> => ({ ctx: await contextOf(null), session: null })

const FRESH_MS = 30_000
const currencies = new Map<number, { currency: string; until: number }>()

/** The currency of the caller's shop. It is kept for a while: it can only change while the shop has no products. */
export async function currencyOf(ctx: Context): Promise<string> {
  const { businessId } = ctx.actor
  const known = currencies.get(businessId)
  if (known && known.until > Date.now()) return known.currency
  const { currency } = await getBusiness(ctx)
  currencies.set(businessId, { currency, until: Date.now() + FRESH_MS })
  return currency
}
