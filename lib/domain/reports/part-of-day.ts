import { SUMS } from './figures'

const MONEY = { revenue_minor: 'o.total_minor', tax_minor: 'o.tax_minor', cost_minor: 'x.cost_minor', units: 'x.units' }

/** Where the figures of what was sold and what came back are read from, when, and on which day they count. */
const FLOWS = [
  {
    day: 'o.business_day',
    happened: `"to" <> 'draft' order by e.id`,
    counts: "o.state <> 'cancelled'",
    columns: { ...MONEY, orders: '1', discount_minor: 'o.discount_minor' },
  },
  {
    day: 'o.returned_day',
    happened: `"to" = 'returned' order by e.id desc`,
    counts: 'true',
    columns: {
      returned_orders: '1',
      returned_units: MONEY.units,
      returned_minor: MONEY.revenue_minor,
      returned_tax_minor: MONEY.tax_minor,
      returned_cost_minor: MONEY.cost_minor,
    },
  },
] as const

/** SQL for rows as those of `daily_sales`, of one day up to a moment: $1 is the business, `day` and `until` parameters. */
export const partOfDay = (day: string, until: string): string =>
  FLOWS.map((flow) => {
    const columns: Readonly<Record<string, string>> = flow.columns
    return `
  select ${flow.day} as day, o.channel, coalesce(o.seller_id, 0) as seller_id,
    ${SUMS.map((column) => `${columns[column] ?? '0'} as ${column}`).join(', ')}
  from orders o
  cross join lateral (select sum(l.quantity) as units, sum(l.quantity * l.cost_minor) as cost_minor
    from order_lines l where l.business_id = o.business_id and l.order_id = o.id) x
  where o.business_id = $1::int and ${flow.day} = ${day}::date and ${flow.counts}
    and (select e.created_at from order_events e where e.business_id = o.business_id and e.order_id = o.id
      and e.${flow.happened} limit 1) <= ${until}::timestamptz`
  }).join('\n  union all')
