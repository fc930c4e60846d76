import type { Proof } from './proof'

/** What is proved of orders. */
export const ORDER_PROOFS = {
  lines: {
    claim: 'The sums of an order are those of its lines.',
    sql: `
    select 'order ' || number, 'subtotal / discount / tax / goods', kept, counted, 'order:' || id from (
      select o.id, o.number,
        concat_ws(' / ', o.subtotal_minor, o.discount_minor, case when o.shipping_minor = 0 then o.tax_minor end,
          o.total_minor - o.rounding_minor - o.shipping_minor - case when o.prices_include_tax then 0 else o.tax_minor end) as kept,
        concat_ws(' / ', l.subtotal, l.discount, case when o.shipping_minor = 0 then l.tax end,
          l.total - case when o.prices_include_tax then 0 else l.tax end) as counted
      from orders o
      left join (select order_id, sum(unit_minor * quantity) as subtotal, sum(discount_minor) as discount, sum(total_minor) as total,
          sum(tax_minor) as tax from order_lines where business_id = $1::int group by 1) l on l.order_id = o.id
      where o.business_id = $1::int) sums
    where kept <> counted`,
  },
  paid: {
    claim: 'What an order counts as paid is the sum of its payments, less what was paid back.',
    sql: `
    select 'order ' || o.number, 'paid', o.paid_minor::text, coalesce(p.sum, 0)::text, 'order:' || o.id
    from orders o
    left join (select order_id, sum(amount_minor) from payments where business_id = $1::int group by 1) p on p.order_id = o.id
    where o.business_id = $1::int and o.paid_minor <> coalesce(p.sum, 0)`,
  },
  'sales order numbers': {
    claim: 'Sales orders are numbered without gaps.',
    sql: `
    select 'sales orders', 'highest number / how many', concat_ws(' / ', c.value, count(o.id) + coalesce(g.value, 0)),
      concat_ws(' / ', c.value, c.value), null
    from counters c
    left join counters g on g.business_id = $1::int and g.name = 'sales_order_gaps'
    left join orders o on o.business_id = $1::int and o.channel = 'sales' and o.number ~ '^SO-[0-9]+$'
    where c.business_id = $1::int and c.name = 'sales_order'
    group by c.value, g.value having count(o.id) + coalesce(g.value, 0) <> c.value`,
  },
} as const satisfies Record<string, Proof>
