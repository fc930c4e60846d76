import { businessOf, type Context } from '../shared/context'

/** What is numbered without gaps in each business. */
export type Numbered = 'sales_order' | 'z_report'

/** The next number, from a row that is locked until the transaction ends: call it last, in the one that uses the number. */
export async function drawNumber(ctx: Context, name: Numbered): Promise<number> {
  const businessId = businessOf(ctx)
  const counter = await ctx.db.counter.upsert({
    where: { businessId_name: { businessId, name } },
    create: { businessId, name, value: 1 },
    update: { value: { increment: 1 } },
  })
  return counter.value
}
