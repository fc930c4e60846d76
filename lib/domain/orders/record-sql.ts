import { rollUp } from '../reports'
import { businessDaySql } from '../shared/days'
import { orderJson } from './view'

/**
 * Writes orders, one or many. Stock goes first, variants in id order, so that a hot product stays fast and no two
 * orders can deadlock. The arrays beside the joins keep PostgreSQL on the index however large the catalogue is.
 *
 * $1 business, $2 the orders, $3 their lines, $4 payments, $5 notes for the audit log; `n` says which order is meant.
 */
export const RECORD_SQL = `
with head as (
  select h.*, ${businessDaySql('h.at', 'b')} as day
  from jsonb_to_recordset($2::jsonb) as h(
    n int, channel channel, state order_state, number text, prefix text, "clientId" text, "customerId" int, "buyerId" int,
    "sellerId" int, "shiftId" int, "cartId" uuid, "cartVersion" int, currency text, "taxPpm" int, "pricesIncludeTax" boolean,
    "subtotalMinor" bigint, "discountMinor" bigint, "shippingMinor" bigint, "taxMinor" bigint, "roundingMinor" bigint,
    "totalMinor" bigint, "paidMinor" bigint, contact jsonb, notes text, "approvedBy" jsonb, reason stock_reason, "accountId" int, at timestamptz)
  join businesses b on b.id = $1::int
), shift as (
  select s.id from shifts s
  where s.business_id = $1::int and s.id = any (array(select "shiftId" from head)) and s.closed_at is null for key share of s
), want as (
  select * from jsonb_to_recordset($3::jsonb) as l(
    n int, position int, "productId" int, "variantId" int, "variantChosen" boolean, name text, "variantName" text, sku text,
    quantity int, "listMinor" bigint, "unitMinor" bigint, "costMinor" bigint, "discountMinor" bigint, "taxMinor" bigint,
    "totalMinor" bigint)
), need as (
  select "variantId" as id, sum(quantity) as quantity, min(name) as name from want group by 1
), locked as (
  select v.id, v.stock, n.quantity, n.name
  from variants v join need n on n.id = v.id
  where v.business_id = $1::int and v.id = any (array(select id from need))
  order by v.id for no key update of v
), enough as (
  select from locked having count(*) = (select count(*) from need) and bool_and(stock >= quantity)
), cart as (
  delete from carts c using enough, head h
  where c.business_id = $1::int and c.id = any (array(select "cartId" from head))
    and c.id = h."cartId" and c.version = h."cartVersion" returning c.id
), go as (
  select h.n, nextval('orders_id_seq')::int as id
  from (select n from head order by n) h, enough
  where (select count(*) from cart) = (select count("cartId") from head)
), taken as (
  update variants v set stock = v.stock - l.quantity::int from locked l
  where v.business_id = $1::int and v.id = any (array(select id from locked)) and v.id = l.id
    and (select count(*) from go) > 0
  returning v.id, v.stock, l.quantity::int as quantity
), placed as (
  insert into orders (business_id, id, number, channel, state, client_id, customer_id, buyer_id, seller_id, shift_id,
    currency, tax_ppm, prices_include_tax, subtotal_minor, discount_minor, shipping_minor, tax_minor, rounding_minor,
    total_minor, paid_minor, contact, notes, business_day, created_at, updated_at)
  select $1::int, go.id, coalesce(h.number, h.prefix || go.id), h.channel, h.state, h."clientId", h."customerId", h."buyerId",
    h."sellerId", (select id from shift where id = h."shiftId"), h.currency, h."taxPpm", h."pricesIncludeTax",
    h."subtotalMinor", h."discountMinor", h."shippingMinor", h."taxMinor", h."roundingMinor", h."totalMinor",
    h."paidMinor", h.contact, h.notes, h.day, h.at, h.at
  from head h join go on go.n = h.n, (select count(*) from taken) stock_first
  returning *
), moved as (
  insert into stock_movements (business_id, variant_id, delta, balance, reason, order_id, account_id, created_at)
  select $1::int, t.id, -w.quantity, t.stock + t.quantity - w.so_far, h.reason, go.id, h."accountId", h.at
  from (
    select n, "variantId", sum(quantity)::int as quantity,
      sum(sum(quantity)) over (partition by "variantId" order by n)::int as so_far
    from want group by 1, 2
  ) w
  join taken t on t.id = w."variantId" join go on go.n = w.n join head h on h.n = w.n
  order by w.n, t.id
), lined as (
  insert into order_lines (business_id, order_id, position, product_id, variant_id, variant_chosen, name, variant_name, sku,
    quantity, list_minor, unit_minor, cost_minor, discount_minor, tax_minor, total_minor)
  select $1::int, go.id, w.position, w."productId", w."variantId", w."variantChosen", w.name, w."variantName", w.sku, w.quantity,
    w."listMinor", w."unitMinor", w."costMinor", w."discountMinor", w."taxMinor", w."totalMinor"
  from want w join go on go.n = w.n order by w.n, w.position
  returning *
), paid as (
  insert into payments (business_id, order_id, method, amount_minor, tendered_minor, change_minor, account_id, shift_id, created_at)
  select $1::int, o.id, p.method, p."amountMinor", p."tenderedMinor", p."changeMinor", h."accountId", o.shift_id, h.at
  from jsonb_to_recordset($4::jsonb)
    as p(n int, position int, method payment_method, "amountMinor" bigint, "tenderedMinor" bigint, "changeMinor" bigint)
  join go on go.n = p.n join placed o on o.id = go.id join head h on h.n = p.n
  order by p.n, p.position
  returning *
), told as (
  insert into order_events (business_id, order_id, "to", account_id, approved_by_id, created_at)
  select $1::int, go.id, h.state, h."accountId", (h."approvedBy" ->> 'id')::int, h.at
  from head h join go on go.n = h.n order by h.n
  returning *
), audited as (
  insert into audit_log (business_id, account_id, action, subject, details, created_at)
  select $1::int, h."accountId", a.action, coalesce(a.subject, 'order:' || o.id),
    a.details || jsonb_build_object('order', o.number), h.at
  from jsonb_to_recordset($5::jsonb) as a(n int, action text, subject text, details jsonb)
  join go on go.n = a.n join placed o on o.id = go.id join head h on h.n = a.n
), ${rollUp({ orders: 'placed', lines: 'lined', what: 'sold' })}
select jsonb_build_object(
  'orders', coalesce((select jsonb_agg(json order by id) from (
    select x.json, (x.json ->> 'id')::int as id
    from (${orderJson('', { orders: 'placed', lines: 'lined', payments: 'paid', events: 'told' })}) x) y), '[]'),
  'short', coalesce((select jsonb_agg(jsonb_build_object(
      'variantId', n.id, 'name', n.name, 'requested', n.quantity, 'available', coalesce(l.stock, 0)))
    from need n left join locked l on l.id = n.id where coalesce(l.stock, 0) < n.quantity), '[]')
) as outcome`
