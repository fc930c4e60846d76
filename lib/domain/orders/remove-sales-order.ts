import { inTransaction } from '@/lib/db/transaction'
import type { Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { deleteDraftOrder } from './draft-order'
import { getSalesOrder } from './get-sales-order'
import { lockOrder } from './lock-order'
import { moveOrder } from './move-order'

/** Takes a sales order back: a draft is gone as if it had never been, any other is cancelled and its stock returned. */
export async function removeSalesOrder(ctx: Context, orderId: number): Promise<'deleted' | 'cancelled'> {
  demand(ctx.actor, 'salesOrders.write')
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await lockOrder(inside, orderId)
    const { state } = await getSalesOrder(inside, orderId)
    if (state !== 'draft') await moveOrder(inside, { orderId, to: 'cancelled' })
    else await deleteDraftOrder(inside, orderId)
    return state === 'draft' ? 'deleted' : 'cancelled'
  })
}
