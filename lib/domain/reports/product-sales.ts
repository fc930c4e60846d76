import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { FLOW_DAYS, FLOWS, SALE_FIGURES } from '../ledger'
import type { Context } from '../shared/context'
import { FIGURES, Figures, SUMS, type Totals, totals } from './figures'
import { parameters, type SalesFilter } from './sales'

/**
 * Figures of one product by day, or by the first day of the week or month. Counts the sales it was in, which no daily
 * figure knows, so it reads the product's own order lines; money is what its lines came to.
 */
export async function productSales(
  ctx: Context,
  { productId, ...filter }: SalesFilter & { productId: number },
): Promise<{ totals: Totals; steps: (Figures & { day: string })[] }> {
  const grain = filter.grain ?? 'day'
  const steps = await rows(ctx.db, Step, SQL, ...parameters(ctx, filter), grain, productId)
  return { totals: totals(steps), steps }
}

const Step = Figures.extend({ day: z.string() })

// $1 business, $2 from, $3 to, $4 channels, $5 seller, $6 grain, $7 product
const SQL = `
with sold as (
  select o.id, o.business_day, o.returned_day, o.cancelled_day, sum(l.quantity) as units, sum(l.total_minor) as total_minor,
    sum(l.tax_minor) as tax_minor, sum(l.discount_minor) as discount_minor, sum(l.quantity * l.cost_minor) as cost_minor
  from order_lines l join orders o on o.business_id = l.business_id and o.id = l.order_id
  where l.business_id = $1::int
    and l.variant_id = any (array(select id from variants where business_id = $1::int and product_id = $7::int))
    and (o.business_day between $2::date and $3::date or o.returned_day between $2::date and $3::date
      or o.cancelled_day between $2::date and $3::date)
    and ($4::text is null or o.channel = any ($4::channel[])) and ($5::int is null or o.seller_id = $5::int)
  group by o.business_id, o.id
), d as (
  ${FLOWS.map(
    (
      flow,
    ) => `select ${FLOW_DAYS[flow]} as day, ${SUMS.map((column) => `${SALE_FIGURES[flow][column] ?? '0'} as ${column}`).join(', ')}
  from sold o cross join lateral (select o.units, o.cost_minor) x where ${FLOW_DAYS[flow]} is not null`,
  ).join('\n  union all ')}
)
select to_char(date_trunc($6::text, d.day), 'YYYY-MM-DD') as day, ${FIGURES}
from d where d.day between $2::date and $3::date group by 1 order by 1`
