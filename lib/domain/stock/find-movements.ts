import { z } from 'zod'
import { StockReason } from '@/lib/db/enums'
import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { businessDaySql } from '../shared/days'
import { demand } from '../shared/permissions'
import { personName } from '../shared/person'
import { variantName } from '../shared/variant-name'

const Movement = z.object({
  id: z.coerce.bigint(),
  variantId: z.number(),
  variantName: z.string(),
  productId: z.number(),
  productName: z.string(),
  sku: z.string(),
  delta: z.number(),
  balance: z.number(),
  reason: z.enum(StockReason),
  orderId: z.number().nullable(),
  orderNumber: z.string().nullable(),
  by: z.string().nullable(),
  note: z.string(),
  createdAt: z.date(),
})
export type Movement = z.infer<typeof Movement>

export type MovementFilter = {
  variantId?: number
  productId?: number
  reason?: StockReason
  /** Business days, both included: `2026-11-20`. */
  from?: string
  to?: string
  after?: bigint
  limit?: number
}

/** The ledger, newest first; `next` is the cursor to hand back as `after`, null at the end. */
export async function findMovements(ctx: Context, filter: MovementFilter) {
  demand(ctx.actor, 'catalog.read')
  const limit = Math.min(filter.limit ?? 50, 100)
  const { variantId = null, productId = null, after = null, reason = null, from = null, to = null } = filter
  const which = [variantId, productId, after, reason, from, to] as const
  const found = await rows(ctx.db, Movement, SQL, businessOf(ctx), ...which, limit + 1)
  const movements = found.slice(0, limit)
  return { movements, next: found.length > limit ? (movements.at(-1)?.id ?? null) : null }
}

const DAY = businessDaySql('m.created_at', 'b')

const SQL = `
select m.id, m.variant_id as "variantId", ${variantName('v')} as "variantName",
  v.product_id as "productId", p.name as "productName", v.sku, m.delta, m.balance, m.reason::text as reason,
  m.order_id as "orderId", o.number as "orderNumber",
  ${personName('a')} as by,
  m.note, m.created_at as "createdAt"
from stock_movements m
join businesses b on b.id = m.business_id
join variants v on v.business_id = m.business_id and v.id = m.variant_id
join products p on p.business_id = v.business_id and p.id = v.product_id
left join orders o on o.business_id = m.business_id and o.id = m.order_id
left join accounts a on a.id = m.account_id
where m.business_id = $1::int
  and ($2::int is null or m.variant_id = $2::int)
  and ($3::int is null or v.product_id = $3::int)
  and ($4::bigint is null or m.id < $4::bigint)
  and ($5::text is null or m.reason = $5::stock_reason)
  and ($6::text is null or ${DAY} >= $6::date)
  and ($7::text is null or ${DAY} <= $7::date)
order by m.id desc limit $8::int`
