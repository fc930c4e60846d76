import { FLOW_DAYS, FLOWS, type Flow, SALE_FIGURES } from '../ledger'
import { SUMS } from './figures'

/** When each happened, among the events of an order. */
const HAPPENED: Record<Flow, string> = {
  sold: `"to" <> 'draft' order by e.id`,
  returned: `"to" = 'returned' order by e.id desc`,
  cancelled: `"to" = 'cancelled' order by e.id desc`,
}

/** SQL for rows as those of `daily_sales`, of one day up to a moment: $1 is the business, `day` and `until` parameters. */
export const partOfDay = (day: string, until: string): string =>
  FLOWS.map(
    (flow) => `
  select ${FLOW_DAYS[flow]} as day, o.channel, coalesce(o.seller_id, 0) as seller_id,
    ${SUMS.map((column) => `${SALE_FIGURES[flow][column] ?? '0'} as ${column}`).join(', ')}
  from orders o
  cross join lateral (select sum(l.quantity) as units, sum(l.quantity * l.cost_minor) as cost_minor
    from order_lines l where l.business_id = $1::int and l.order_id = o.id) x
  where o.business_id = $1::int and ${FLOW_DAYS[flow]} = ${day}::date
    and (select e.created_at from order_events e where e.business_id = $1::int and e.order_id = o.id
      and e.${HAPPENED[flow]} limit 1) <= ${until}::timestamptz`,
  ).join('\n  union all')
