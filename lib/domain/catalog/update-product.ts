import { inTransaction } from '@/lib/db/transaction'
import type { Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { archiveProduct } from './archive-product'
import { getProduct } from './get-product'
import type { ProductPatch } from './product-input'
import { restoreProduct } from './restore-product'
import { updateLiveProduct } from './update-live-product'
import type { ProductView } from './views'

/**
 * Changes a product; what the patch leaves out stays. With `archived` also one that is off the shelves, which stays off
 * them. `active` puts it on the shelves or takes it off in the same step.
 */
export async function updateProduct(
  ctx: Context,
  id: number,
  { active, ...patch }: ProductPatch & { active?: boolean },
  { archived = false } = {},
): Promise<ProductView> {
  demand(ctx.actor, 'catalog.write')
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const wasLive = !archived || (await getProduct(inside, id, { archived })).archivedAt === null
    if (!wasLive) await restoreProduct(inside, id)
    const updated = await updateLiveProduct(inside, id, patch)
    if (active ?? wasLive) return updated
    await archiveProduct(inside, id, { keep: true })
    return getProduct(inside, id, { archived: true })
  })
}
