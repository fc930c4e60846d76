import type { OrderState } from '@/lib/db/enums'
import { type Approval, mayWith } from '../people'
import { type Actor, accountOf, type Context } from '../shared/context'
import { may } from '../shared/permissions'
import type { OrderView } from './view'

/** Whether this actor sees every order of the business, or only those they bought or made. */
export const seesAllOrders = (actor: Actor): boolean => may(actor, 'orders.readAll')

/** Whether an order is the actor's own: bought or made by them. */
export function isOwn(ctx: Context, order: Pick<OrderView, 'buyer' | 'seller'>): boolean {
  const account = accountOf(ctx)
  return account !== null && (order.buyer?.id === account || order.seller?.id === account)
}

/** Whether this actor may take this order to that state, given that the state table has the step; some with an approval. */
export function mayMove(
  ctx: Context,
  order: Pick<OrderView, 'buyer' | 'seller' | 'channel'>,
  to: OrderState,
  approval?: Approval,
): boolean {
  const { actor } = ctx
  if (actor.kind === 'shopper') return to === 'cancelled' && isOwn(ctx, order)
  if (order.channel === 'sales')
    return may(actor, 'salesOrders.write') && (may(actor, 'orders.readAll') || isOwn(ctx, order))
  if (order.channel === 'pos') return mayWith(ctx, 'till.refund', approval)
  return may(actor, 'orders.fulfil') || (to === 'cancelled' && isOwn(ctx, order))
}
