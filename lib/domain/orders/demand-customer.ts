import { businessOf, type Context } from '../shared/context'
import { notFound } from '../shared/errors'

/** Refuses a customer that the business does not have. */
export async function demandCustomer(ctx: Context, id: number): Promise<void> {
  const found = await ctx.db.customer.count({ where: { businessId: businessOf(ctx), id } })
  if (found > 0) return
  const error = notFound('customer', id)
  error.details.field = 'customer'
  throw error
}
