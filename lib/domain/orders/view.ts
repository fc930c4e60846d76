import { z } from 'zod'
import { Channel, OrderState, PaymentMethod } from '@/lib/db/enums'
import { jsonFields, minor } from '@/lib/db/sql'
import { Person, personJson, personName } from '../shared/person'
import { holdsStock, ORDER_STEPS } from './steps'

const text = z.string().default('')

/** What is kept of a line. The names are those of its columns, from which the statements below are made. */
const KeptLine = z.object({
  id: z.number(),
  productId: z.number(),
  variantId: z.number(),
  variantChosen: z.boolean(),
  name: z.string(),
  variantName: z.string(),
  sku: z.string(),
  quantity: z.number(),
  listMinor: minor,
  unitMinor: minor,
  costMinor: minor,
  discountMinor: minor,
  taxMinor: minor,
  totalMinor: minor,
})

const Line = KeptLine.extend({ slug: z.string(), image: z.string().nullable() })

const Payment = z.object({
  id: z.number(),
  method: z.enum(PaymentMethod),
  amountMinor: minor,
  tenderedMinor: minor,
  changeMinor: minor,
  /** The shift that took it; cash without one lay in no drawer. */
  shiftId: z.number().nullable(),
  createdAt: z.coerce.date(),
})

const KeptEvent = z.object({
  from: z.enum(OrderState).nullable(),
  to: z.enum(OrderState),
  note: z.string(),
  createdAt: z.coerce.date(),
})

const Event = KeptEvent.extend({
  by: z.string().nullable(),
  /** Who agreed to what `by` may not do alone. */
  approvedBy: z.string().nullable(),
})

const Head = z.object({
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
  shiftId: z.number().nullable(),
  businessDay: z.string().nullable(),
  createdAt: z.coerce.date(),
  updatedAt: z.coerce.date(),
})

/** Whom an order is for, as orders show them. */
export const OrderCustomer = z.object({ id: z.number(), name: z.string() })
export type OrderCustomer = z.infer<typeof OrderCustomer>

type Due = { state: OrderState; totalMinor: bigint; paidMinor: bigint }

/** What is still to be paid: nothing of a draft, nor of an order that was cancelled or returned. */
const openMinorOf = ({ state, totalMinor, paidMinor }: Due): bigint => (holdsStock(state) ? totalMinor - paidMinor : 0n)

/** An order as `orderJson` writes it, with the steps it can take next and what is still to be paid. */
export const OrderView = Head.extend({
  buyer: Person.nullable(),
  seller: Person.nullable(),
  customer: OrderCustomer.nullable(),
  lines: z.array(Line),
  payments: z.array(Payment),
  events: z.array(Event),
}).transform((order) => ({ ...order, nextStates: ORDER_STEPS[order.state], openMinor: openMinorOf(order) }))

export type OrderView = z.infer<typeof OrderView>
export type OrderLineView = OrderView['lines'][number]

/** SQL for the address of a product's picture. */
export const imageSql = (product: string) =>
  `case when ${product}.image is not null then '/media/' || ${product}.image end`

/** SQL that answers one `json` column an order. `rest` holds joins, conditions and order; orders are `o`. */
export const orderJson = (rest: string) => `
select jsonb_build_object(
  ${jsonFields('o', Head)},
  'buyer', ${personJson('buyer')}, 'seller', ${personJson('seller')},
  'customer', case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end,
  'lines', coalesce((select jsonb_agg(jsonb_build_object(${jsonFields('l', KeptLine)}, 'slug', p.slug, 'image', ${imageSql('p')})
      order by l.position)
    from order_lines l join products p on p.business_id = l.business_id and p.id = l.product_id
    where l.business_id = o.business_id and l.order_id = o.id), '[]'),
  'payments', coalesce((select jsonb_agg(jsonb_build_object(${jsonFields('y', Payment)}) order by y.id)
    from payments y where y.business_id = o.business_id and y.order_id = o.id), '[]'),
  'events', coalesce((select jsonb_agg(jsonb_build_object(${jsonFields('e', KeptEvent)},
      'by', ${personName('a')}, 'approvedBy', ${personName('approver')}) order by e.id)
    from order_events e left join accounts a on a.id = e.account_id left join accounts approver on approver.id = e.approved_by_id
    where e.business_id = o.business_id and e.order_id = o.id), '[]')
) as json
from orders o
left join accounts buyer on buyer.id = o.buyer_id
left join accounts seller on seller.id = o.seller_id
left join customers c on c.business_id = o.business_id and c.id = o.customer_id
${rest}`

/** A row of `orderJson`. */
export const OrderRowJson = z.object({ json: OrderView })
