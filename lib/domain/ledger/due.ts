import type { Db } from '@/lib/db/transaction'
import { businessDay, type ShopClock } from '../shared/days'

/** Whether a business's day turned over since `last`, the moment at which its books were proved before; null is never. */
export const isDue = (last: Date | null, now: Date, clock: ShopClock): boolean =>
  last === null || businessDay(last, clock) < businessDay(now, clock)

export type DueBooks = { businessId: number; clock: ShopClock }

/** The businesses whose books were not proved since their day began. */
export async function findDueBooks(db: Db, now: Date): Promise<DueBooks[]> {
  const [businesses, proofs] = await Promise.all([
    db.business.findMany({ select: { id: true, timeZone: true, dayCutOff: true }, orderBy: { id: 'asc' } }),
    db.bookProof.groupBy({ by: ['businessId'], _max: { provedAt: true } }),
  ])
  const last = new Map(proofs.map(({ businessId, _max }) => [businessId, _max.provedAt]))
  const due = businesses.filter(({ id, ...clock }) => isDue(last.get(id) ?? null, now, clock))
  return due.map(({ id, ...clock }) => ({ businessId: id, clock }))
}
