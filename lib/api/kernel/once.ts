import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import type { Db } from '@/lib/db/transaction'
import { refused } from './refusal'
import type { Written } from './reply'

/** A key as one caller uses it, and a word for what is asked under it. */
export type Attempt = { caller: string; key: string; request: string }

const PATIENCE_MS = 30_000
const GLANCE_MS = 40

/** The `Idempotency-Key` of a request: null without one, 400 when it is none. */
export function keyOf(request: Request): string | null {
  const key = request.headers.get('idempotency-key')
  if (key === null || /^[\x21-\x7e]{1,255}$/.test(key)) return key
  throw refused({ status: 400, message: 'Idempotency-Key must be 1 to 255 printable characters without blanks.' })
}

/** One short word for what is asked, so that the same key with another body can be told. */
export const fingerprint = (...parts: unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify(parts, (_, part) => (part instanceof File ? [part.name, part.size] : part)))
    .digest('hex')

/**
 * Does the work for the first attempt with a key and answers its twins with what the first one answered, for a day.
 * `work` is handed an id that is the same for every attempt, also after a crash: a verb that keeps it cannot be doubled.
 * `work` does not throw. 409 for the same key with another body, or when waiting for the first attempt was in vain.
 */
export async function once(db: Db, attempt: Attempt, work: (clientId: string) => Promise<Written>): Promise<Written> {
  const claimed = await claim(db, attempt)
  if ('status' in claimed) return { ...claimed, headers: { 'Idempotency-Replayed': 'true' } }
  const written = await work(claimed.clientId)
  await (isFinal(written) ? settle(db, attempt, written) : release(db, attempt))
  return written
}

const isFinal = ({ status }: Written): boolean => status < 500 && status !== 429

async function claim(db: Db, { caller, key, request }: Attempt): Promise<{ clientId: string } | Written> {
  const patient = Date.now() + PATIENCE_MS
  while (Date.now() < patient) {
    const [mine] = await rows(db, Claimed, CLAIM, caller, key, request)
    if (mine) return { clientId: fingerprint(caller, key, mine.since) }
    const [other] = await rows(db, Known, LOOK, caller, key)
    if (other && other.request !== request) throw refused(otherBody)
    if (other && other.status !== null) return { status: other.status, body: other.body }
    await sleep(GLANCE_MS)
  }
  throw refused({ status: 409, message: 'A request with this Idempotency-Key is still being worked on.' })
}

const otherBody = { status: 409, message: 'This Idempotency-Key was already used for another request.' }

const settle = (db: Db, { caller, key }: Attempt, { status, body }: Written) =>
  db.idempotencyKey.update({ where: { caller_key: { caller, key } }, data: { status, answer: body } })

const release = (db: Db, { caller, key }: Attempt) => db.$executeRawUnsafe(RELEASE, caller, key)

const Claimed = z.object({ since: z.string() })
const Known = z.object({ request: z.string(), status: z.number().nullable(), body: z.string().nullable() })

// An unanswered claim is taken over after a minute, or as soon as it was let go. It keeps its birthday, on which the
// client id hangs, so the verb behind it finds what the earlier attempt may have made. An expired one begins anew, and
// each claim sweeps a few that nobody asks for any more.
const CLAIM = `
with old as (
  select caller, key from idempotency_keys
  where expires_at < now() and (caller, key) <> ($1, $2) limit 10 for update skip locked
), swept as (
  delete from idempotency_keys k using old where k.caller = old.caller and k.key = old.key
)
insert into idempotency_keys as k (caller, key, request_hash, expires_at)
values ($1, $2, $3, now() + interval '24 hours')
on conflict (caller, key) do update set
  request_hash = excluded.request_hash, status = null, answer = null, expires_at = excluded.expires_at,
  created_at = case when k.expires_at < now() then now() else k.created_at end
where k.expires_at < now()
  or (k.status is null and k.request_hash = excluded.request_hash and k.expires_at < now() + interval '23:59')
returning extract(epoch from created_at)::text as since`

const LOOK =
  'select request_hash as request, status, answer as body from idempotency_keys where caller = $1 and key = $2'

const RELEASE = `
update idempotency_keys set expires_at = now() + interval '23 hours' where caller = $1 and key = $2 and status is null`
