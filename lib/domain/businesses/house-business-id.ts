import type { Db } from '@/lib/db/transaction'
import { notFound } from '../shared/errors'

let known: number | undefined

/** The business that visitors and the single-shop APIs speak to; `not_found` before the shop is set up. Never changes. */
export async function houseBusinessId(db: Db): Promise<number> {
  if (known !== undefined) return known
  const install = await db.install.findUnique({ where: { id: 1 }, select: { houseId: true } })
  if (!install?.houseId) throw notFound('business', 'of this house')
  known = install.houseId
  return known
}
