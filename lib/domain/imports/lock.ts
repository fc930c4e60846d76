import { businessOf, type Context } from '../shared/context'

const LOCK = 7_250_002

/** One import in a shop at a time, so that two cannot make the same thing. Ends with the transaction. */
export async function lockImports(ctx: Context): Promise<void> {
  await ctx.db.$executeRaw`select pg_advisory_xact_lock(${LOCK}::int, ${businessOf(ctx)}::int)`
}
