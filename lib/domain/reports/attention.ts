import { z } from 'zod'
import { count, oneRow } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { LowVariant, SHORT, shortRows } from './low-stock'

const Attention = z.object({
  lowStock: z.array(LowVariant),
  lowCount: count,
  outCount: count,
  toConfirm: count,
  toShip: count,
  drafts: count,
  awaitingApproval: count,
  /** Places where the books did not balance when they were proved last. */
  unbalanced: count,
})
export type Attention = z.infer<typeof Attention>

/**
 * What somebody should look at: short stock (scarcest first), orders to move on, people waiting to be let in,
 * books that do not balance.
 */
export async function attention(ctx: Context, { limit = 8 }: { limit?: number } = {}): Promise<Attention> {
  demand(ctx.actor, 'reports.read')
  const { attention } = await oneRow(ctx.db, z.object({ attention: Attention }), SQL, businessOf(ctx), ctx.now, limit)
  return attention
}

const SQL = `
with ${SHORT}
select jsonb_build_object(
  'lowStock', coalesce((select jsonb_agg(to_jsonb(x)) from (${shortRows('limit $3::int')}) x), '[]'),
  'lowCount', (select count(*) from low where stock > 0),
  'outCount', (select count(*) from low where stock = 0),
  'toConfirm', (select count(*) from orders where business_id = $1::int and state = 'placed'),
  'toShip', (select count(*) from orders where business_id = $1::int and state = 'confirmed'),
  'drafts', (select count(*) from orders where business_id = $1::int and state = 'draft'),
  'awaitingApproval', (select count(*) from accounts where business_id = $1::int and status = 'awaiting_approval'),
  'unbalanced', coalesce((select jsonb_array_length(findings) from book_proofs where business_id = $1::int
    order by day desc limit 1), 0)
) as attention`
