import type { OrderState } from '@/lib/db/enums'
import { inTransaction } from '@/lib/db/transaction'
import type { Context } from '../shared/context'
import { getOrder } from './get-order'
import { moveOrder, type OrderMove } from './move-order'
import { ORDER_STEPS } from './steps'
import type { OrderView } from './view'

/**
 * Takes an order to a state that lies ahead, by as few steps of the state table as there are, all or none: who says that
 * it was delivered says that it was shipped. Refuses as `moveOrder` does.
 */
export async function advanceOrder(ctx: Context, { orderId, to, note }: OrderMove): Promise<OrderView> {
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const { state } = await getOrder(inside, orderId)
    for (const step of stepsBetween(state, to)) await moveOrder(inside, { orderId, to: step, note })
    return moveOrder(inside, { orderId, to, note })
  })
}

/** The states on the shortest way from one to another, both left out; none when there is no way. */
function stepsBetween(from: OrderState, to: OrderState): OrderState[] {
  let ways: OrderState[][] = [[from]]
  for (let length = 0; ways.length > 0 && length < 5; length++) {
    const found = ways.find((way) => way.at(-1) === to)
    if (found) return found.slice(1, -1)
    ways = ways.flatMap((way) => ORDER_STEPS[way.at(-1) ?? from].map((next) => [...way, next]))
  }
  return []
}
