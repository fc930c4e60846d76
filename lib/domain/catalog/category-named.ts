import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { inTransaction } from '@/lib/db/transaction'
import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { lockNames } from './codes'
import { createCategory } from './write-category'

/** The id of the category with this name, in any letter case; the shop gets one when it has none. */
export async function categoryNamed(ctx: Context, name: string): Promise<number> {
  demand(ctx.actor, 'catalog.write')
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await lockNames(inside)
    const [found] = await rows(tx, z.object({ id: z.number() }), SQL, businessOf(ctx), name.trim())
    return found?.id ?? (await createCategory(inside, { name })).id
  })
}

const SQL = `
select id from categories where business_id = $1::int and lower(name) = lower($2::text) order by position, id limit 1`
