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
    claim: 'An order took of each variant what its lines say, once, and one undone has given it back, once.',
    sql: `
    select 'order ' || coalesce(o.number, 'that is gone'), 'pieces taken / cancelled / returned of ' || coalesce(v.sku, '?'), kept, counted,
      'order:' || g.order_id
    from (
      select order_id, variant_id, sum(pieces) as pieces, -sum(taken) as taken, sum(cancelled) as cancelled, sum(returned) as returned
      from (
        select order_id, variant_id, quantity as pieces, 0 as taken, 0 as cancelled, 0 as returned
        from order_lines where business_id = $1::int
        union all
        select order_id, variant_id, 0, case when reason not in ('cancel', 'return') then delta else 0 end,
          case reason when 'cancel' then delta else 0 end, case reason when 'return' then delta else 0 end
        from stock_movements where business_id = $1::int and order_id is not null
      ) both_sides group by 1, 2
    ) g
    left join orders o on o.business_id = $1::int and o.id = g.order_id
    left join variants v on v.business_id = $1::int and v.id = g.variant_id
    cross join lateral (select concat_ws(' / ', g.taken, g.cancelled, g.returned) as kept,
      concat_ws(' / ', case when o.business_day is null then 0 else g.pieces end,
        case when o.business_day is not null and o.state = 'cancelled' then g.pieces else 0 end,
        case when o.state = 'returned' then g.pieces else 0 end) as counted) f
    where kept <> counted`,
  },
} as const satisfies Record<string, Proof>
