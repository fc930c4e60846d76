import { businessOf, type Context } from '../shared/context'

/**
 * Holds all variants of products until the transaction of `ctx` ends. In id order, as whoever takes stock does, and before
 * anything else of a product is written: so an order and a change never wait for each other in a circle.
 */
export async function lockVariants(ctx: Context, productIds: readonly number[]): Promise<void> {
  await ctx.db.$executeRawUnsafe(LOCK_SQL, businessOf(ctx), [...productIds])
}

const LOCK_SQL = `
select id from variants where business_id = $1::int and product_id = any($2::int[]) order by id for no key update`
