import type { Proof } from './proof'

/** Since when Z reports are kept: shifts from before an upgrade have none. */
const KEPT_SINCE = '(select min(closed_at) from shifts where business_id = $1::int and report is not null)'

/** What is proved of shifts and their drawers. */
export const SHIFT_PROOFS = {
  drawer: {
    claim: 'The cash expected at the close is the float, the cash of orders, and what was put in and taken out.',
    sql: `
    select 'shift ' || s.id || ' at ' || s.till, 'cash expected', coalesce(s.expected_minor::text, ''),
      (s.float_minor + coalesce(p.sum, 0) + coalesce(d.sum, 0))::text, 'shift:' || s.id
    from shifts s
    left join (select shift_id, sum(amount_minor) from payments where business_id = $1::int and method = 'cash' group by 1) p
      on p.shift_id = s.id
    left join (select shift_id, sum(amount_minor) from drawer_events where business_id = $1::int group by 1) d on d.shift_id = s.id
    where s.business_id = $1::int and s.report is not null
      and s.expected_minor is distinct from s.float_minor + coalesce(p.sum, 0) + coalesce(d.sum, 0)`,
  },
  'shift payments': {
    claim: 'The money of a till sale is in the shift that rang it, and what is paid back in the one that took it back.',
    sql: `
    select 'order ' || o.number, case when p.amount_minor > 0 then 'shift of a payment' else 'shift of a refund' end,
      coalesce(p.shift_id::text, 'none'), coalesce(m.shift_id::text, 'none'), 'order:' || o.id
    from payments p
    join orders o on o.business_id = $1::int and o.id = p.order_id
    left join shifts s on s.business_id = $1::int and s.id = p.shift_id
    cross join lateral (select case when p.amount_minor > 0 then o.shift_id else o.returned_shift_id end as shift_id) m
    where p.business_id = $1::int and p.shift_id is distinct from m.shift_id
      and case when p.amount_minor > 0 then o.channel = 'pos'
        when o.returned_shift_id is null then o.state = 'returned' and s.opened_at >= ${KEPT_SINCE}
        else p.method <> 'cash' or p.shift_id is not null or o.shift_id is not null end`,
  },
  'Z reports': {
    claim: 'Every shift that was closed has its Z report.',
    sql: `
    select 'shift ' || id || ' at ' || till, 'Z report', 'none', 'one', 'shift:' || id
    from shifts
    where business_id = $1::int and closed_at is not null and report is null and (report_hash is not null or closed_at >= ${KEPT_SINCE})`,
  },
} as const satisfies Record<string, Proof>
