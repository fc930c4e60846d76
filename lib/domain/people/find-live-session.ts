import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import type { Db } from '@/lib/db/transaction'
import { ACCOUNT_COLUMNS, AccountRow, type AccountView, accountView } from './account-view'
import { hashToken } from './opaque-token'

export type LiveSession = { account: AccountView; session: { id: string; door: string; expiresAt: Date } }

const SessionRow = AccountRow.extend({
  sessionId: z.string(),
  door: z.string(),
  expiresAt: z.date(),
})

const statement = (condition: string) => `
  SELECT ${ACCOUNT_COLUMNS}, s.id::text AS "sessionId", s.door, s.expires_at AS "expiresAt"
  FROM sessions s JOIN accounts a ON a.id = s.account_id
  WHERE ${condition} AND s.ended_at IS NULL AND s.expires_at > now() AND a.status = 'active'`

const BY_ID = statement('s.id = $1::uuid')
const BY_TOKEN = statement('s.token_hash = $1')

/** Who a session belongs to; null once it ended or expired, or when the account is not active. `id` is a UUID. */
export async function findLiveSession(db: Db, id: string): Promise<LiveSession | null> {
  const [row] = await rows(db, SessionRow, BY_ID, id)
  return row ? present(row) : null
}

/** As `findLiveSession`, by the opaque token its holder shows. */
export async function findByToken(db: Db, token: string): Promise<LiveSession | null> {
  const [row] = await rows(db, SessionRow, BY_TOKEN, hashToken(token))
  return row ? present(row) : null
}

const present = (row: z.output<typeof SessionRow>): LiveSession => ({
  account: accountView(row),
  session: { id: row.sessionId, door: row.door, expiresAt: row.expiresAt },
})
