import type { Db } from '@/lib/db/transaction'

/** What each of these businesses trades in, by its id. */
export async function findCurrencies(db: Db, businessIds: readonly number[]): Promise<Map<number, string>> {
  const ids = [...new Set(businessIds)]
  const found = await db.business.findMany({ where: { id: { in: ids } }, select: { id: true, currency: true } })
  return new Map(found.map(({ id, currency }) => [id, currency]))
}
