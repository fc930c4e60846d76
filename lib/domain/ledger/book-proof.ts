import { z } from 'zod'
import { oneRow } from '@/lib/db/sql'
import { type Db, inTransaction } from '@/lib/db/transaction'
import { businessOf, type Context } from '../shared/context'
import { businessDay, type ShopClock } from '../shared/days'
import { demand } from '../shared/permissions'
import { isDue } from './due'
import { Finding, proveBooks } from './prove'

/** What came out when the books were proved; no findings mean that they balanced. */
export type BookProof = { provedAt: Date; tookMs: number; findings: Finding[] }

/** The proof made last, null when there was none yet. */
export async function lastProof(ctx: Context): Promise<BookProof | null> {
  demand(ctx.actor, 'reports.read')
  const found = await ctx.db.bookProof.findFirst({
    where: { businessId: businessOf(ctx) },
    orderBy: { day: 'desc' },
    select: { provedAt: true, tookMs: true, findings: true },
  })
  return found && { ...found, findings: z.array(Finding).parse(found.findings) }
}

/** Proves the books and keeps what came out as the proof of this business day. Waits while another proof is being made. */
export async function keepProof(ctx: Context): Promise<BookProof> {
  demand(ctx.actor, 'reports.read')
  return unhurried(ctx, async (inside) => {
    await inside.db.$executeRaw`select pg_advisory_xact_lock(${LOCK}::int, ${businessOf(ctx)}::int)`
    return prove(inside, await clockOf(inside))
  })
}

/** As `keepProof`, once a business day: null when it has one, or when another instance is making it. */
export async function keepDueProof(ctx: Context): Promise<BookProof | null> {
  demand(ctx.actor, 'reports.read')
  return unhurried(ctx, async (inside) => {
    const { free } = await oneRow(inside.db, z.object({ free: z.boolean() }), TRY_LOCK, LOCK, businessOf(ctx))
    if (!free) return null
    const [clock, last] = [await clockOf(inside), await lastProof(inside)]
    return isDue(last?.provedAt ?? null, ctx.now, clock) ? prove(inside, clock) : null
  })
}

/** One proof of a business at a time: the first half of its advisory lock. */
const LOCK = 0xb00c
const TRY_LOCK = 'select pg_try_advisory_xact_lock($1::int, $2::int) as free'

/** Counting years anew takes longer than any request may. */
const MOST_SECONDS = 15 * 60

function unhurried<T>(ctx: Context, work: (inside: Context) => Promise<T>): Promise<T> {
  const patient = async (db: Db) => {
    await db.$executeRaw`select set_config('statement_timeout', ${`${MOST_SECONDS}s`}, true),
      set_config('lock_timeout', ${`${MOST_SECONDS}s`}, true)`
    return work({ ...ctx, db })
  }
  return inTransaction(ctx.db, patient, { seconds: MOST_SECONDS })
}

const clockOf = (ctx: Context): Promise<ShopClock> =>
  ctx.db.business.findUniqueOrThrow({
    where: { id: businessOf(ctx) },
    select: { timeZone: true, dayCutOff: true },
  })

async function prove(ctx: Context, clock: ShopClock): Promise<BookProof> {
  const began = performance.now()
  const findings = await proveBooks(ctx)
  const proof = { provedAt: ctx.now, tookMs: Math.round(performance.now() - began), findings }
  await keep(ctx, new Date(`${businessDay(ctx.now, clock)}T00:00:00Z`), proof)
  return proof
}

const KEPT_DAYS = 60
const DAY_MS = 24 * 60 * 60 * 1000

async function keep(ctx: Context, day: Date, proof: BookProof): Promise<void> {
  const businessId = businessOf(ctx)
  await ctx.db.bookProof.upsert({
    where: { businessId_day: { businessId, day } },
    create: { businessId, day, ...proof },
    update: proof,
  })
  const oldest = new Date(day.getTime() - KEPT_DAYS * DAY_MS)
  await ctx.db.bookProof.deleteMany({ where: { businessId, day: { lte: oldest } } })
}
