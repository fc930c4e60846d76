import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import type { Context } from '../shared/context'
import { personName } from '../shared/person'
import { FIGURES, Figures, type Totals, totals } from './figures'
import { type CashierRow, parameters, type SalesFilter, WHERE } from './sales'

export type SalesSummary = {
  totals: Totals
  /** By day, or by the first day of the week or month; those without a sale are absent. */
  steps: (Figures & { day: string })[]
  /** Whoever rang or made a sale, best first. */
  sellers: CashierRow[]
}

/** Figures of a period in all, step by step and by seller, in one statement. */
export async function salesSummary(ctx: Context, filter: SalesFilter): Promise<SalesSummary> {
  const found = await rows(ctx.db, Row, SQL, ...parameters(ctx, filter), filter.grain ?? 'day')
  const steps = found.flatMap(({ day, sellerId, username, name, ...figures }) => (day ? [{ day, ...figures }] : []))
  return { totals: totals(steps), steps, sellers: found.flatMap((row) => sellerOf(row) ?? []) }
}

const Row = Figures.extend({
  day: z.string().nullable(),
  sellerId: z.number().nullable(),
  username: z.string().nullable(),
  name: z.string().nullable(),
})

function sellerOf({ day: _, sellerId, username, name, ...figures }: z.infer<typeof Row>): CashierRow | null {
  return sellerId && username && name ? { ...figures, sellerId, username, name } : null
}

const SQL = `
select f.*, a.username::text as username,
  ${personName('a')} as name
from (
  select to_char(d.step, 'YYYY-MM-DD') as day, d.seller_id as "sellerId", ${FIGURES}
  from (select d.*, date_trunc($6::text, d.day) as step from daily_sales d where ${WHERE}) d
  group by grouping sets ((d.step), (d.seller_id))
) f
left join accounts a on a.id = f."sellerId"
order by f.day, f."revenueMinor" - f."returnedMinor" - f."cancelledMinor" desc, f."sellerId"`
