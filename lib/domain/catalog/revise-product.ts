import { inTransaction } from '@/lib/db/transaction'
import type { Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { archiveProduct } from './archive-product'
import { getProduct } from './get-product'
import type { ProductPatch } from './product-input'
import { restoreProduct } from './restore-product'
import { updateProduct } from './update-product'
import type { ProductView } from './views'

export type ProductRevision = ProductPatch & {
  /** Whether it is to be on the shelves from now on. */
  active?: boolean
}

/** As `updateProduct`, for a product on the shelves or off, and puts it on or takes it off in the same step. */
export async function reviseProduct(
  ctx: Context,
  id: number,
  { active, ...patch }: ProductRevision,
): Promise<ProductView> {
  demand(ctx.actor, 'catalog.write')
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const { archivedAt } = await getProduct(inside, id, { archived: true })
    if (archivedAt !== null) await restoreProduct(inside, id)
    await updateProduct(inside, id, patch)
    if (!(active ?? archivedAt === null)) await archiveProduct(inside, id, { keep: true })
    return getProduct(inside, id, { archived: true })
  })
}
