import { randomUUID } from 'node:crypto'
import type { Context } from '../shared/context'
import { type Door, expiryOf } from './doors'
import { hashToken, newToken } from './opaque-token'

/** A fresh session. `token` is there where the door hands out opaque ones; `refreshId` is the one refresh token's id. */
export type OpenedSession = { id: string; door: Door; expiresAt: Date; refreshId: string; token: string | null }

/** Lets an account in through a door; clears away what is left of its long-ended sessions. */
export async function openSession(
  ctx: Pick<Context, 'db' | 'now'>,
  accountId: number,
  door: Door,
): Promise<OpenedSession> {
  const token = door.token === 'opaque' ? newToken() : null
  const session = { id: randomUUID(), door, expiresAt: expiryOf(door, ctx.now), refreshId: randomUUID(), token }
  await ctx.db.$executeRaw`
    WITH swept AS (
      DELETE FROM sessions WHERE account_id = ${accountId} AND least(expires_at, ended_at) < now() - interval '90 days')
    INSERT INTO sessions (id, account_id, door, token_hash, refresh_id, created_at, expires_at)
    VALUES (${session.id}::uuid, ${accountId}, ${door.name}, ${token && hashToken(token)}, ${session.refreshId}, ${ctx.now},
      ${session.expiresAt})`
  return session
}
