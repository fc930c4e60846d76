import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { RETIRE_CODES_SQL } from './retired-codes'

/**
 * Takes variants out of the shop and every cart. Those that were never ordered vanish with their ledger;
 * the others are archived, for the orders that name them, and give their codes free.
 */
export async function retireVariants(ctx: Context, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  const found = await rows(ctx.db, Held, LOCK_SQL, businessOf(ctx), [...ids])
  const ordered = await ctx.db.orderLine.groupBy({
    by: 'variantId',
    where: { businessId: businessOf(ctx), variantId: { in: [...ids] } },
  })
  const sold = new Set(ordered.map(({ variantId }) => variantId))
  const unsold = found.map(({ id }) => id).filter((id) => !sold.has(id))
  const where = { businessId: businessOf(ctx), variantId: { in: found.map(({ id }) => id) } }
  await ctx.db.cartItem.deleteMany({ where })
  await ctx.db.stockMovement.deleteMany({ where: { ...where, variantId: { in: unsold } } })
  await ctx.db.variant.deleteMany({ where: { businessId: businessOf(ctx), id: { in: unsold } } })
  await ctx.db.$executeRawUnsafe(ARCHIVE_SQL, businessOf(ctx), [...sold], ctx.now)
}

const Held = z.object({ id: z.number() })

// An order that is being placed holds its variants; whoever comes second waits here or there.
const LOCK_SQL = `
select id from variants where business_id = $1::int and id = any($2::int[]) and archived_at is null
order by id for update`

const ARCHIVE_SQL = `
update variants set archived_at = $3::timestamptz, ${RETIRE_CODES_SQL}
where business_id = $1::int and id = any($2::int[]) and archived_at is null`
