import { businessOf, type Context } from '../shared/context'
import { notFound } from '../shared/errors'

/** Two steps of one order happen one after the other: holds it until the transaction of `ctx` ends. */
export async function lockOrder(ctx: Context, id: number): Promise<void> {
  const found = await ctx.db.$queryRaw<unknown[]>`
    select from orders where business_id = ${businessOf(ctx)}::int and id = ${id}::int for no key update`
  if (found.length === 0) throw notFound('order', id)
}
