import { isUniqueViolation } from '@/lib/db/sql'
import type { Actor, Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { demand } from '../shared/permissions'
import { newSale, type SaleRequest } from './complete-sale'
import { newOrder, type OrderRequest } from './place-order'
import { quote } from './quote'
import { recordOrders } from './record'
import type { OrderView } from './view'

/** An order or a till sale as it happened: when, and by whom. */
export type PastOrder = { at: Date; by: Actor; clientId: string } & ({ order: OrderRequest } | { sale: SaleRequest })

/**
 * Takes over what was sold before or elsewhere, oldest first, in two round trips however many they are: at the prices and
 * from the stock of now, counted on the days when it happened. All or none; at most a few hundred
 * at once. Refuses with `conflict` when one of them is in already.
 */
export async function importOrders(ctx: Context, past: readonly PastOrder[]): Promise<OrderView[]> {
  demand(ctx.actor, 'settings.manage')
  if (past.length === 0) return []
  const lines = past.flatMap((one) => ('sale' in one ? one.sale.lines : one.order.lines))
  const { business, offers } = await quote(ctx, lines, null)
  const quoted = { business, offers, openShiftId: null, customerId: null }
  const orders = past.map((one) => {
    const then = { ...ctx, actor: one.by, now: one.at }
    const clientId = `imported:${one.clientId}`
    return 'sale' in one ? newSale(then, one.sale, quoted, clientId) : newOrder(then, one.order, quoted, clientId)
  })
  try {
    return await recordOrders(ctx, orders)
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new DomainError('conflict', 'Some of these orders are in already.')
  }
}
