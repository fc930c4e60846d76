import type { Context } from '../shared/context'
import { notFound } from '../shared/errors'
import { getOrder } from './get-order'
import type { OrderView } from './view'

/** As `getOrder`, for those who deal in sales orders alone: any other order is `not_found`. */
export async function getSalesOrder(ctx: Context, id: number): Promise<OrderView> {
  const order = await getOrder(ctx, id)
  if (order.channel !== 'sales') throw notFound('order', id)
  return order
}
