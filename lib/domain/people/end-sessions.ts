import type { Db } from '@/lib/db/transaction'
import { accountOf, type Context } from '../shared/context'

/** Signs one browser or token out. */
export async function endSession(db: Db, sessionId: string): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: new Date() } })
}

/** Signs the caller out everywhere, but for the session they keep; answers how many ended. */
export async function endAllSessions(ctx: Context, { keep }: { keep?: string } = {}): Promise<number> {
  const accountId = accountOf(ctx)
  return accountId === null ? 0 : endSessionsOf(ctx, accountId, keep)
}

/** Signs somebody out everywhere, but for the session they keep. */
export async function endSessionsOf(
  { db, now }: Pick<Context, 'db' | 'now'>,
  accountId: number,
  keep?: string,
): Promise<number> {
  const { count } = await db.session.updateMany({
    where: { accountId, endedAt: null, ...(keep !== undefined && { id: { not: keep } }) },
    data: { endedAt: now },
  })
  return count
}
