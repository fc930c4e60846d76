import { inTransaction } from '@/lib/db/transaction'
import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { lockNames } from './codes'
import { createCategory } from './write-category'

/** The id of the category with this name, in any letter case; the shop gets one when it has none. */
export async function findOrCreateCategory(ctx: Context, name: string): Promise<number> {
  demand(ctx.actor, 'catalog.write')
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await lockNames(inside)
    const categories = await tx.category.findMany({
      where: { businessId: businessOf(ctx) },
      select: { id: true, name: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    })
    const wanted = name.trim().toLowerCase()
    const found = categories.find((category) => category.name.toLowerCase() === wanted)
    return found?.id ?? (await createCategory(inside, { name })).id
  })
}
