import type { Db } from '@/lib/db/transaction'
import { DomainError } from '../shared/errors'

let known: number | undefined

/** The business that visitors and the single-shop APIs speak to; `not_found` before the shop is set up. Never changes. */
export async function houseBusinessId(db: Db): Promise<number> {
  if (known !== undefined) return known
  const install = await db.install.findUnique({ where: { id: 1 }, select: { houseId: true } })
  if (!install?.houseId) throw new DomainError('not_found', 'This shop is not set up yet.', { entity: 'business' })
  known = install.houseId
  return known
}

/** Writes down which business is the house's, when none is yet; answers whether it did. */
export async function nameHouse(db: Db, businessId: number): Promise<boolean> {
  const { count } = await db.install.updateMany({
    where: { id: 1, houseId: null },
    data: { houseId: businessId, setupTokenHash: null },
  })
  return count === 1
}
