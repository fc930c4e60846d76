import type { OrderState } from '@/lib/db/enums'
import { inTransaction } from '@/lib/db/transaction'
import type { Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { type DraftPatch, updateDraftOrder } from './draft-order'
import { getSalesOrder } from './get-sales-order'
import { moveOrder } from './move-order'
import type { OrderView } from './view'

export type SalesOrderChange = DraftPatch & {
  /** Its next state. With other changes it may also be the one it is in. */
  to?: OrderState
}

/** Changes what a draft says, or takes a sales order a step further, or both in that order: all of it or nothing. */
export async function updateSalesOrder(
  ctx: Context,
  orderId: number,
  { to, ...patch }: SalesOrderChange,
): Promise<OrderView> {
  demand(ctx.actor, 'salesOrders.write')
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const order = await getSalesOrder(inside, orderId)
    const edits = Object.values(patch).some((value) => value !== undefined)
    const changed = edits ? await updateDraftOrder(inside, orderId, patch) : order
    if (to === undefined || (edits && to === changed.state)) return changed
    return moveOrder(inside, { orderId, to, strict: true })
  })
}
