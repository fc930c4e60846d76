import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { RETIRE_CODES_SQL } from './retired-codes'

/**
 * Takes variants out of the shop and every cart. Those that never held stock and were never ordered vanish; the others are
 * archived, for the orders and the ledger that name them, and give their codes free.
 */
export async function retireVariants(ctx: Context, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  const businessId = businessOf(ctx)
  const found = await rows(ctx.db, Held, LOCK_SQL, businessId, [...ids])
  const recorded = new Set((await rows(ctx.db, Held, RECORDED_SQL, businessId, [...ids])).map(({ id }) => id))
  const unused = found.map(({ id }) => id).filter((id) => !recorded.has(id))
  await ctx.db.cartItem.deleteMany({ where: { businessId, variantId: { in: found.map(({ id }) => id) } } })
  await ctx.db.variant.deleteMany({ where: { businessId, id: { in: unused } } })
  await ctx.db.$executeRawUnsafe(ARCHIVE_SQL, businessId, [...recorded], ctx.now)
}

const Held = z.object({ id: z.number() })

// An order that is being placed holds its variants; whoever comes second waits here or there.
const LOCK_SQL = `
select id from variants where business_id = $1::int and id = any($2::int[]) and archived_at is null
order by id for update`

const RECORDED_SQL = `
select v.id from variants v where v.business_id = $1::int and v.id = any($2::int[]) and (
  exists (select from order_lines where business_id = $1::int and variant_id = v.id)
  or exists (select from stock_movements where business_id = $1::int and variant_id = v.id))`

const ARCHIVE_SQL = `
update variants set archived_at = $3::timestamptz, ${RETIRE_CODES_SQL}
where business_id = $1::int and id = any($2::int[]) and archived_at is null`
