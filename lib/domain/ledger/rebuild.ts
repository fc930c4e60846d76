import { inTransaction } from '@/lib/db/transaction'
import { businessOf, type Context } from '../shared/context'
import { DAILY_PRODUCTS, DAILY_SALES, sumsOf } from './figures-sql'

/** Throws the daily figures away and makes them again from the orders. */
export async function rebuildFigures(ctx: Context): Promise<void> {
  const businessId = businessOf(ctx)
  await inTransaction(ctx.db, async (tx) => {
    await tx.$executeRawUnsafe('lock table daily_products, daily_sales in exclusive mode')
    await tx.dailyProduct.deleteMany({ where: { businessId } })
    await tx.dailySales.deleteMany({ where: { businessId } })
    for (const table of [DAILY_PRODUCTS, DAILY_SALES]) {
      const keys = table.keys.join(', ')
      await tx.$executeRawUnsafe(
        `insert into ${table.name} (business_id, ${keys}, ${table.columns.join(', ')})
         select $1::int, ${keys}, ${sumsOf(table)} from (${table.counted}) counted group by ${keys} order by ${keys}`,
        businessId,
      )
    }
  })
}
