import type { Proof } from './proof'

/** What is proved of the money and the history of orders. */
export const ORDER_PROOFS = {
  paid: {
    claim: 'What an order counts as paid is the sum of its payments, less what was paid back.',
    sql: `
    select 'order ' || o.number, 'paid', o.paid_minor::text, coalesce(p.sum, 0)::text, 'order:' || o.id
    from orders o
    left join (select order_id, sum(amount_minor) from payments where business_id = $1::int group by 1) p on p.order_id = o.id
    where o.business_id = $1::int and o.paid_minor <> coalesce(p.sum, 0)`,
  },
  'paid in full': {
    claim: 'A till sale is paid in full, no order beyond its total, and all is paid back of one that is undone.',
    sql: `
    select 'order ' || o.number, 'paid, as its state has it', o.paid_minor::text, m.due::text, 'order:' || o.id
    from orders o
    cross join lateral (select case when o.state in ('draft', 'cancelled', 'returned') then 0
      when o.channel = 'pos' then o.total_minor else least(greatest(o.paid_minor, 0), o.total_minor) end as due) m
    where o.business_id = $1::int and o.paid_minor <> m.due`,
  },
  'paid back': {
    claim: 'What is paid back of an order that is undone goes the way it came.',
    sql: `
    select 'order ' || o.number, 'left of what was paid by ' || p.method, p.sum::text, '0', 'order:' || o.id
    from orders o
    join (select order_id, method, sum(amount_minor) from payments where business_id = $1::int group by 1, 2) p on p.order_id = o.id
    where o.business_id = $1::int and o.state in ('cancelled', 'returned') and p.sum <> 0`,
  },
  rounding: {
    claim: 'Only what is paid in nothing but cash at a till is rounded.',
    sql: `
    select 'order ' || o.number, 'rounding', o.rounding_minor::text, '0', 'order:' || o.id
    from orders o
    where o.business_id = $1::int and o.rounding_minor <> 0 and (o.channel <> 'pos'
      or exists (select from payments p where p.business_id = $1::int and p.order_id = o.id and p.method <> 'cash'))`,
  },
  'cash handed over': {
    claim: 'Cash handed over, less the change, is what it paid.',
    sql: `
    select 'order ' || o.number, 'paid in cash', p.amount_minor::text, (p.tendered_minor - p.change_minor)::text, 'order:' || o.id
    from payments p
    join orders o on o.business_id = $1::int and o.id = p.order_id
    where p.business_id = $1::int and (p.tendered_minor <> 0 or p.change_minor <> 0)
      and p.tendered_minor - p.change_minor <> p.amount_minor`,
  },
  history: {
    claim: 'The history of an order begins with its birth, goes on from step to step, and ends in its state.',
    sql: `
    select 'order ' || o.number, what, kept, counted, 'order:' || o.id
    from orders o
    left join (
      select order_id, "from" as begins, "to" as ends, lag("to") over w as before, lead(id) over w is null as last
      from order_events where business_id = $1::int window w as (partition by order_id order by id)
    ) e on e.order_id = o.id
    cross join lateral (values
      ('state that a step began in', coalesce(e.begins::text, 'none'), coalesce(e.before::text, 'none')),
      ('state', o.state::text, case when coalesce(e.last, true) then coalesce(e.ends::text, 'none') else o.state::text end)
    ) f(what, kept, counted)
    where o.business_id = $1::int and f.kept <> f.counted`,
  },
} as const satisfies Record<string, Proof>
