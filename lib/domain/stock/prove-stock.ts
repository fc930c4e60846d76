import { z } from 'zod'
import { count, rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'

const Disagreement = z.object({ variantId: z.number(), sku: z.string(), stock: z.number(), ledger: count })

/** Every variant whose stock is not the sum of its movements; an empty list means the books balance. */
export const proveStock = (ctx: Context) => rows(ctx.db, Disagreement, SQL, businessOf(ctx))

const SQL = `
select v.id as "variantId", v.sku, v.stock, coalesce(m.sum, 0) as ledger
from variants v
left join (select variant_id, sum(delta) from stock_movements where business_id = $1::int group by variant_id) m
  on m.variant_id = v.id
where v.business_id = $1::int and v.stock <> coalesce(m.sum, 0)`
