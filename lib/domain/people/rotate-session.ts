import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import type { Context } from '../shared/context'
import { type Door, expiryOf } from './doors'
import { endSession } from './end-sessions'
import { findLiveSession, type LiveSession } from './find-live-session'

/** A session with its next refresh token's id; `replayed` when the one shown was used before, which ends the session. */
export type Rotation = (LiveSession & { refreshId: string }) | 'replayed' | 'ended'

const Rotated = z.object({ id: z.string() })

/** Takes a refresh token's id for a new one and prolongs a session of this door; of two at once only one gets it. */
export async function rotateSession(
  ctx: Pick<Context, 'db' | 'now'>,
  { sessionId, refreshId, door }: { sessionId: string; refreshId: string; door: Door },
): Promise<Rotation> {
  const live = await findLiveSession(ctx.db, sessionId)
  if (live?.session.door !== door.name) return 'ended'
  const next = randomUUID()
  const rotated = await rows(
    ctx.db,
    Rotated,
    `UPDATE sessions SET refresh_id = $3, expires_at = $4::timestamptz
     WHERE id = $1::uuid AND refresh_id = $2 AND ended_at IS NULL RETURNING id::text`,
    sessionId,
    refreshId,
    next,
    expiryOf(door, ctx.now),
  )
  if (rotated.length > 0) return { ...live, refreshId: next }
  await endSession(ctx.db, sessionId)
  return 'replayed'
}
