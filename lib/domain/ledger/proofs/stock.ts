import type { Proof } from './proof'

/** What is proved of goods. */
export const STOCK_PROOFS = {
  stock: {
    claim: 'The stock of a variant is the sum of its movements.',
    sql: `
    select 'variant ' || v.sku, 'stock', v.stock::text, coalesce(m.sum, 0)::text, 'product:' || v.product_id
    from variants v
    left join (select variant_id, sum(delta) from stock_movements where business_id = $1::int group by 1) m on m.variant_id = v.id
    where v.business_id = $1::int and v.stock <> coalesce(m.sum, 0)`,
  },
  // Ids are drawn before variants are locked, so they do not tell which movement came first; but every balance that one
  // leaves is where the next begins, and what is left over is the first one's zero and the stock of now.
  balances: {
    claim: 'Each movement begins at the balance that the one before it left.',
    sql: `
    select 'variant ' || max(v.sku), 'balance where the ledger breaks', value::text, '', 'product:' || max(v.product_id)
    from (
      select variant_id, balance - delta as value, 1 as n from stock_movements where business_id = $1::int
      union all select variant_id, balance, -1 from stock_movements where business_id = $1::int
      union all select id, stock, 1 from variants where business_id = $1::int
      union all select id, 0, -1 from variants where business_id = $1::int
    ) steps
    join variants v on v.business_id = $1::int and v.id = steps.variant_id
    group by v.id, value having sum(n) <> 0`,
  },
  goods: {
    claim: 'An order took as many pieces from stock as its lines say, and one undone has given them all back.',
    sql: `
    select 'order ' || o.number, 'pieces taken', coalesce(-m.sum, 0)::text,
      (case when o.state in ('draft', 'cancelled', 'returned') then 0 else l.pieces end)::text, 'order:' || o.id
    from orders o
    join (select order_id, sum(quantity) as pieces from order_lines where business_id = $1::int group by 1) l on l.order_id = o.id
    left join (select order_id, sum(delta) from stock_movements where business_id = $1::int and order_id is not null group by 1) m
      on m.order_id = o.id
    where o.business_id = $1::int
      and coalesce(-m.sum, 0) <> case when o.state in ('draft', 'cancelled', 'returned') then 0 else l.pieces end`,
  },
} as const satisfies Record<string, Proof>
