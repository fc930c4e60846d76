import { z } from 'zod'
import { Channel, OrderState, PaymentMethod } from '@/lib/db/enums'
import { minor } from '@/lib/db/sql'
import { Person, personJson, personName } from '../shared/person'
import { ORDER_STEPS } from './steps'

const text = z.string().default('')

const Line = z.object({
  id: z.number(),
  productId: z.number(),
  variantId: z.number(),
  variantChosen: z.boolean(),
  name: z.string(),
  variantName: z.string(),
  sku: z.string(),
  slug: z.string(),
  image: z.string().nullable(),
  quantity: z.number(),
  listMinor: minor,
  unitMinor: minor,
  costMinor: minor,
  discountMinor: minor,
  taxMinor: minor,
  totalMinor: minor,
})

const Payment = z.object({
  id: z.number(),
  method: z.enum(PaymentMethod),
  amountMinor: minor,
  tenderedMinor: minor,
  changeMinor: minor,
  createdAt: z.coerce.date(),
})

const Event = z.object({
  from: z.enum(OrderState).nullable(),
  to: z.enum(OrderState),
  by: z.string().nullable(),
  /** Who agreed to what `by` may not do alone. */
  approvedBy: z.string().nullable(),
  note: z.string(),
  createdAt: z.coerce.date(),
})

/** An order as `orderJson` writes it, with the steps it can take next. */
export const OrderView = z
  .object({
    id: z.number(),
    businessId: z.number(),
    number: z.string(),
    channel: z.enum(Channel),
    state: z.enum(OrderState),
    currency: z.string(),
    taxPpm: z.number(),
    pricesIncludeTax: z.boolean(),
    subtotalMinor: minor,
    discountMinor: minor,
    shippingMinor: minor,
    taxMinor: minor,
    roundingMinor: minor,
    totalMinor: minor,
    paidMinor: minor,
    contact: z.object({ name: text, email: text, phone: text, address: text, payBy: text }),
    notes: z.string(),
    buyer: Person.nullable(),
    seller: Person.nullable(),
    customer: z.object({ id: z.number(), name: z.string() }).nullable(),
    shiftId: z.number().nullable(),
    businessDay: z.string().nullable(),
    lines: z.array(Line),
    payments: z.array(Payment),
    events: z.array(Event),
    createdAt: z.coerce.date(),
    updatedAt: z.coerce.date(),
  })
  .transform((order) => ({ ...order, nextStates: ORDER_STEPS[order.state] }))

export type OrderView = z.infer<typeof OrderView>
export type OrderLineView = OrderView['lines'][number]

type Sources = { orders: string; lines: string; payments: string; events: string }
const TABLES: Sources = { orders: 'orders', lines: 'order_lines', payments: 'payments', events: 'order_events' }

/**
 * SQL that answers one `json` column an order. Reads the tables, or the rows that a statement has just written
 * and cannot see in the tables yet. `rest` holds joins, conditions and order; orders are `o`.
 */
export const orderJson = (rest: string, from: Sources = TABLES) => `
select jsonb_build_object(
  'id', o.id, 'businessId', o.business_id, 'number', o.number, 'channel', o.channel, 'state', o.state,
  'currency', o.currency, 'taxPpm', o.tax_ppm, 'pricesIncludeTax', o.prices_include_tax,
  'subtotalMinor', o.subtotal_minor::text, 'discountMinor', o.discount_minor::text, 'shippingMinor', o.shipping_minor::text,
  'taxMinor', o.tax_minor::text, 'roundingMinor', o.rounding_minor::text, 'totalMinor', o.total_minor::text,
  'paidMinor', o.paid_minor::text, 'contact', o.contact, 'notes', o.notes, 'shiftId', o.shift_id,
  'businessDay', o.business_day, 'createdAt', o.created_at, 'updatedAt', o.updated_at,
  'buyer', ${personJson('buyer')}, 'seller', ${personJson('seller')},
  'customer', case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end,
  'lines', coalesce((select jsonb_agg(jsonb_build_object(
      'id', l.id, 'productId', l.product_id, 'variantId', l.variant_id, 'variantChosen', l.variant_chosen,
      'name', l.name, 'variantName', l.variant_name, 'sku', l.sku, 'slug', p.slug,
      'image', case when p.image is not null then '/media/' || p.image end,
      'quantity', l.quantity, 'listMinor', l.list_minor::text, 'unitMinor', l.unit_minor::text,
      'costMinor', l.cost_minor::text, 'discountMinor', l.discount_minor::text, 'taxMinor', l.tax_minor::text,
      'totalMinor', l.total_minor::text) order by l.position)
    from ${from.lines} l join products p on p.business_id = l.business_id and p.id = l.product_id
    where l.business_id = o.business_id and l.order_id = o.id), '[]'),
  'payments', coalesce((select jsonb_agg(jsonb_build_object(
      'id', y.id, 'method', y.method, 'amountMinor', y.amount_minor::text, 'tenderedMinor', y.tendered_minor::text,
      'changeMinor', y.change_minor::text, 'createdAt', y.created_at) order by y.id)
    from ${from.payments} y where y.business_id = o.business_id and y.order_id = o.id), '[]'),
  'events', coalesce((select jsonb_agg(jsonb_build_object(
      'from', e."from", 'to', e."to", 'note', e.note, 'createdAt', e.created_at,
      'by', ${personName('a')}, 'approvedBy', ${personName('approver')}) order by e.id)
    from ${from.events} e left join accounts a on a.id = e.account_id left join accounts approver on approver.id = e.approved_by_id
    where e.business_id = o.business_id and e.order_id = o.id), '[]')
) as json
from ${from.orders} o
left join accounts buyer on buyer.id = o.buyer_id
left join accounts seller on seller.id = o.seller_id
left join customers c on c.business_id = o.business_id and c.id = o.customer_id
${rest}`

/** A row of `orderJson`. */
export const OrderRowJson = z.object({ json: OrderView })
