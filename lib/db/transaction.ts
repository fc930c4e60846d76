import type { Prisma, PrismaClient } from '@/lib/generated/prisma/client'

/** The client, or the transaction somebody already opened: what every verb is handed as `ctx.db`. */
export type Db = PrismaClient | Prisma.TransactionClient

/** Runs `work` in the caller's transaction when there is one (it has no `$connect`), else in a new one that may take so many seconds. */
export function inTransaction<T>(
  db: Db,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
  { seconds = 15 } = {},
): Promise<T> {
  return '$connect' in db ? db.$transaction(work, { maxWait: 10_000, timeout: seconds * 1000 }) : work(db)
}
