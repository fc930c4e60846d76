import { randomUUID } from 'node:crypto'
import type { Context } from '../shared/context'
import { type Door, expiryOf } from './doors'
import { endSession } from './end-sessions'
import { findLiveSession, type LiveSession } from './find-live-session'

/** A session with its next refresh token's id; `replayed` when the one shown was used before, which ends the session. */
export type Rotation = (LiveSession & { refreshId: string }) | 'replayed' | 'ended'

/** Takes a refresh token's id for a new one and prolongs a session of this door; of two at once only one gets it. */
export async function rotateSession(
  ctx: Pick<Context, 'db' | 'now'>,
  { sessionId, refreshId, door }: { sessionId: string; refreshId: string; door: Door },
): Promise<Rotation> {
  const live = await findLiveSession(ctx.db, sessionId)
  if (live?.session.door !== door.name) return 'ended'
  const next = randomUUID()
  const { count } = await ctx.db.session.updateMany({
    where: { id: sessionId, refreshId, endedAt: null },
    data: { refreshId: next, expiresAt: expiryOf(door, ctx.now) },
  })
  if (count > 0) return { ...live, refreshId: next }
  await endSession(ctx.db, sessionId)
  return 'replayed'
}
