import type { Proof } from './proof'

/** The tax within or on top of an amount of order `o`, rounded half up: in SQL what pricing says for no amount below zero. */
const taxOf = (amount: string): string => `div(2 * (${amount})::numeric * o.tax_ppm + ${WHOLE}, 2 * ${WHOLE})`
const WHOLE = '(1000000 + case when o.prices_include_tax then o.tax_ppm else 0 end)'

const onTop = (tax: string): string => `case when o.prices_include_tax then 0 else ${tax} end`

/** What is proved of the prices of orders and their lines. */
export const LINE_PROOFS = {
  lines: {
    claim: 'The sums of an order are those of its lines and of what sending it costs.',
    sql: `
    select 'order ' || number, 'subtotal / discount / tax / total before rounding', kept, counted, 'order:' || id from (
      select o.id, o.number,
        concat_ws(' / ', o.subtotal_minor, o.discount_minor, o.tax_minor, o.total_minor - o.rounding_minor) as kept,
        concat_ws(' / ', l.subtotal, l.discount, l.tax + s.tax, l.total + o.shipping_minor + ${onTop('s.tax')}) as counted
      from orders o
      cross join lateral (select ${taxOf('o.shipping_minor')} as tax) s
      left join (select order_id, sum(unit_minor * quantity) as subtotal, sum(discount_minor) as discount, sum(total_minor) as total,
          sum(tax_minor) as tax from order_lines where business_id = $1::int group by 1) l on l.order_id = o.id
      where o.business_id = $1::int) sums
    where kept <> counted`,
  },
  'line prices': {
    claim: 'A line comes to its price times its pieces, less its discount, with tax at the rate of its order.',
    sql: `
    select 'order ' || o.number, 'tax / total of ' || l.name, concat_ws(' / ', l.tax_minor, l.total_minor),
      concat_ws(' / ', t.tax, w.amount + ${onTop('t.tax')}), 'order:' || o.id
    from order_lines l
    join orders o on o.business_id = $1::int and o.id = l.order_id
    cross join lateral (select l.unit_minor * l.quantity - l.discount_minor as amount) w
    cross join lateral (select ${taxOf('w.amount')} as tax) t
    where l.business_id = $1::int and (l.tax_minor <> t.tax or l.total_minor <> w.amount + ${onTop('t.tax')})`,
  },
} as const satisfies Record<string, Proof>
