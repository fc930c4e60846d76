import { inTransaction } from '@/lib/db/transaction'
import { recordAudit } from '../businesses'
import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { lockNames } from './codes'
import { getProduct } from './get-product'
import { RETIRE_CODES_SQL, retiredCode } from './retired-codes'

/**
 * Takes a product off the shelves and gives its address and codes free. Answers `deleted` when it was never ordered and is
 * gone for everybody, else `archived`: its orders keep it. With `keep` it is archived in any case, with `archived` it may be
 * off the shelves already.
 */
export async function archiveProduct(
  ctx: Context,
  id: number,
  { keep = false, archived = false } = {},
): Promise<'deleted' | 'archived'> {
  demand(ctx.actor, 'catalog.write')
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await lockNames(inside)
    const product = await getProduct(inside, id, { archived })
    await lock(inside, id)
    const outcome = keep || (await wasOrdered(inside, id)) ? 'archived' : 'deleted'
    if (product.archivedAt !== null && outcome === 'archived') return outcome
    if (product.archivedAt === null) await archive(inside, id, product.slug)
    if (outcome === 'deleted') await remove(inside, id)
    await recordAudit(inside, {
      action: `product.${outcome}`,
      subject: `product:${id}`,
      details: { name: product.name },
    })
    return outcome
  })
}

/** Keeps orders and drafts from being placed meanwhile; what was placed before can be seen afterwards. */
const lock = (ctx: Context, id: number) => ctx.db.$executeRawUnsafe(LOCK_SQL, businessOf(ctx), id)

const LOCK_SQL = 'select id from variants where business_id = $1::int and product_id = $2::int order by id for update'

async function wasOrdered(ctx: Context, productId: number): Promise<boolean> {
  const where = { businessId: businessOf(ctx), productId }
  return (await ctx.db.orderLine.findFirst({ where, select: { id: true } })) !== null
}

async function archive(ctx: Context, id: number, slug: string): Promise<void> {
  const businessId = businessOf(ctx)
  await ctx.db.cartItem.deleteMany({ where: { businessId, variant: { productId: id } } })
  await ctx.db.$executeRawUnsafe(ARCHIVE_VARIANTS_SQL, businessId, id, ctx.now)
  await ctx.db.product.update({
    where: { businessId_id: { businessId, id } },
    data: { archivedAt: ctx.now, slug: retiredCode(slug, id), updatedAt: ctx.now },
  })
}

const ARCHIVE_VARIANTS_SQL = `
update variants set archived_at = $3::timestamptz, ${RETIRE_CODES_SQL}
where business_id = $1::int and product_id = $2::int and archived_at is null`

const remove = (ctx: Context, id: number) =>
  ctx.db.product.update({
    where: { businessId_id: { businessId: businessOf(ctx), id } },
    data: { removedAt: ctx.now },
    select: { id: true },
  })
