import { orderJson } from './view'

const LINE_COLUMNS = `business_id, order_id, position, product_id, variant_id, variant_chosen, name, variant_name, sku,
  quantity, list_minor, unit_minor, cost_minor, discount_minor, tax_minor, total_minor`
const LINE_VALUES = `l.position, l."productId", l."variantId", l."variantChosen", l.name, l."variantName", l.sku,
  l.quantity, l."listMinor", l."unitMinor", l."costMinor", l."discountMinor", l."taxMinor", l."totalMinor"`
const LINES = (parameter: string) => `jsonb_to_recordset(${parameter}::jsonb) as l(
  position int, "productId" int, "variantId" int, "variantChosen" boolean, name text, "variantName" text, sku text,
  quantity int, "listMinor" bigint, "unitMinor" bigint, "costMinor" bigint, "discountMinor" bigint, "taxMinor" bigint,
  "totalMinor" bigint)`
const HEAD = (parameter: string) => `jsonb_to_record(${parameter}::jsonb) as h(
  "clientId" text, "customerId" int, "sellerId" int, currency text, "taxPpm" int, "pricesIncludeTax" boolean,
  "subtotalMinor" bigint, "discountMinor" bigint, "taxMinor" bigint, "totalMinor" bigint, notes text)`

// $1 business, $2 the order, $3 its lines, $4 account, $5 time
export const CREATE = `
with numbered as (
  insert into counters (business_id, name, value) values ($1::int, 'sales_order', 1)
  on conflict (business_id, name) do update set value = counters.value + 1 returning value
), drafted as (
  insert into orders (business_id, number, channel, state, client_id, customer_id, seller_id, currency, tax_ppm,
    prices_include_tax, subtotal_minor, discount_minor, tax_minor, total_minor, notes, created_at, updated_at)
  select $1::int, 'SO-' || lpad(n.value::text, greatest(5, length(n.value::text)), '0'), 'sales', 'draft', h."clientId",
    h."customerId", h."sellerId", h.currency, h."taxPpm", h."pricesIncludeTax", h."subtotalMinor", h."discountMinor",
    h."taxMinor", h."totalMinor", h.notes, $5::timestamptz, $5::timestamptz
  from ${HEAD('$2')}, numbered n
  returning *
), lined as (
  insert into order_lines (${LINE_COLUMNS}) select $1::int, o.id, ${LINE_VALUES} from drafted o, ${LINES('$3')} order by l.position
  returning *
), told as (
  insert into order_events (business_id, order_id, "to", account_id, created_at)
  select $1::int, o.id, o.state, $4::int, $5::timestamptz from drafted o
  returning *
)
${orderJson('', { orders: 'drafted', lines: 'lined', payments: '(select * from payments where false)', events: 'told' })}`

// $1 business, $2 order, $3 the order, $4 its lines, $5 time
export const UPDATE = `
with head as (
  update orders o set customer_id = h."customerId", tax_ppm = h."taxPpm", prices_include_tax = h."pricesIncludeTax",
    subtotal_minor = h."subtotalMinor", discount_minor = h."discountMinor", tax_minor = h."taxMinor",
    total_minor = h."totalMinor", notes = h.notes, updated_at = $5::timestamptz
  from ${HEAD('$3')} where o.business_id = $1::int and o.id = $2::int
), emptied as (
  delete from order_lines where business_id = $1::int and order_id = $2::int
)
insert into order_lines (${LINE_COLUMNS}) select $1::int, $2::int, ${LINE_VALUES} from ${LINES('$4')} order by l.position`
