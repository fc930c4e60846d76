import { z } from 'zod'
import { Channel, OrderState } from '@/lib/db/enums'
import { count, minor, rows } from '@/lib/db/sql'
import { accountOf, businessOf, type Context } from '../shared/context'
import { businessDaySql } from '../shared/days'
import { demand } from '../shared/permissions'
import { personName } from '../shared/person'
import { OrderRowJson, type OrderView, orderJson } from './view'
import { seesAllOrders } from './visibility'

export type OrderFilter = {
  channel?: Channel
  channels?: readonly Channel[]
  state?: OrderState
  states?: readonly OrderState[]
  /** Part of a number, or of the name or e-mail of a customer, a contact or whoever bought it. */
  search?: string
  number?: string
  /** Business days, both included: `2026-11-20`. */
  from?: string
  to?: string
  minTotalMinor?: bigint
  maxTotalMinor?: bigint
  sellerId?: number
  shiftId?: number
  sellerName?: string
  customerId?: number
  buyerId?: number
  /** Only what the caller bought or made, even for those who see all. */
  mine?: boolean
  sort?: 'newest' | 'oldest' | 'total' | '-total'
  /** Keyset: the id of the last order of the page before. Goes with `newest` and `oldest`. */
  after?: number
  /** Pages by number, where a document asks for them. */
  offset?: number
  /** Null answers all of them. */
  limit?: number | null
}

const Row = z.object({
  id: z.number(),
  number: z.string(),
  channel: z.enum(Channel),
  state: z.enum(OrderState),
  currency: z.string(),
  totalMinor: minor,
  paidMinor: minor,
  lines: count,
  units: count,
  customerId: z.number().nullable(),
  customerName: z.string(),
  sellerId: z.number().nullable(),
  sellerUsername: z.string().nullable(),
  sellerName: z.string().nullable(),
  createdAt: z.date(),
})
export type OrderRow = z.infer<typeof Row>

const Sum = z.object({ state: Row.shape.state, orders: count, totalMinor: minor })
export type OrderSum = z.infer<typeof Sum>

const SORTS = {
  newest: 'o.id desc',
  oldest: 'o.id',
  total: 'o.total_minor, o.id',
  '-total': 'o.total_minor desc, o.id desc',
}

/** Orders as list rows, newest first; `next` is the cursor to hand back as `after`, null at the end. */
export async function findOrders(ctx: Context, filter: OrderFilter) {
  const { where, params, bind } = select(ctx, filter)
  const sql = `${ROWS} where ${where} ${tail(filter, bind)}`
  const found = await rows(ctx.db, Row, sql, ...params)
  return pageOf(found, filter)
}

/** As `findOrders`, with everything `getOrder` answers. */
export async function findFullOrders(ctx: Context, filter: OrderFilter) {
  const { where, params, bind } = select(ctx, filter)
  const sql = orderJson(`where ${where} ${tail(filter, bind)}`)
  const found = await rows(ctx.db, OrderRowJson, sql, ...params)
  return pageOf<OrderView>(
    found.map((row) => row.json),
    filter,
  )
}

/** How many orders a filter finds. */
export async function countOrders(ctx: Context, filter: OrderFilter): Promise<number> {
  const { where, params } = select(ctx, filter)
  const sql = `select count(*) as total from orders o ${JOINS} where ${where}`
  const [found] = await rows(ctx.db, z.object({ total: count }), sql, ...params)
  return found?.total ?? 0
}

/** How many orders a filter finds in each state that there are any in, and what they come to. */
export async function sumOrders(ctx: Context, filter: OrderFilter): Promise<OrderSum[]> {
  const { where, params } = select(ctx, filter)
  const sql = `select o.state::text as state, count(*) as orders, coalesce(sum(o.total_minor), 0)::bigint as "totalMinor"
    from orders o ${JOINS} where ${where} group by o.state`
  return rows(ctx.db, Sum, sql, ...params)
}

function pageOf<T extends { id: number }>(found: T[], { limit = 50 }: OrderFilter) {
  const orders = limit === null ? found : found.slice(0, limit)
  return { orders, next: found.length > orders.length ? (orders.at(-1)?.id ?? null) : null }
}

function select(ctx: Context, filter: OrderFilter) {
  demand(ctx.actor, 'orders.readOwn')
  const params: unknown[] = [businessOf(ctx)]
  const bind = (value: unknown) => `$${params.push(value)}`
  const where = ['o.business_id = $1::int', ...ownership(ctx, filter, bind), ...conditions(filter, bind)].join(' and ')
  return { where, params, bind }
}

function tail(filter: OrderFilter, bind: Bind): string {
  const limit = filter.limit === undefined ? 50 : filter.limit
  const page = limit === null ? '' : `limit ${bind(limit + 1)}::int offset ${bind(filter.offset ?? 0)}::int`
  return `order by ${SORTS[filter.sort ?? 'newest']} ${page}`
}

type Bind = (value: unknown) => string

function ownership(ctx: Context, filter: OrderFilter, bind: Bind): string[] {
  if (seesAllOrders(ctx.actor) && !filter.mine) return []
  const me = bind(accountOf(ctx))
  return [`(o.seller_id = ${me}::int or o.buyer_id = ${me}::int)`]
}

function conditions(filter: OrderFilter, bind: Bind): string[] {
  const found: string[] = []
  const add = <T>(value: T | undefined, condition: (bound: string) => string) => {
    if (value !== undefined) found.push(condition(bind(value)))
  }
  add(filter.channel, (v) => `o.channel = ${v}::channel`)
  add(anyOf(filter.channels), (v) => `o.channel = any (${v}::channel[])`)
  add(filter.state, (v) => `o.state = ${v}::order_state`)
  add(anyOf(filter.states), (v) => `o.state = any (${v}::order_state[])`)
  add(filter.number, (v) => `o.number = ${v}::text`)
  if (filter.from !== undefined || filter.to !== undefined) found.push(inPeriod(filter, bind))
  add(filter.minTotalMinor, (v) => `o.total_minor >= ${v}::bigint`)
  add(filter.maxTotalMinor, (v) => `o.total_minor <= ${v}::bigint`)
  add(filter.sellerId, (v) => `o.seller_id = ${v}::int`)
  add(filter.shiftId, (v) => `o.shift_id = ${v}::int`)
  add(filter.sellerName, (v) => `seller.username = ${v}::citext`)
  add(filter.customerId, (v) => `o.customer_id = ${v}::int`)
  add(filter.buyerId, (v) => `o.buyer_id = ${v}::int`)
  add(filter.after, (v) => (filter.sort === 'oldest' ? `o.id > ${v}::int` : `o.id < ${v}::int`))
  add(filter.search?.trim() || undefined, contains)
  return found
}

/** An order whose goods are not taken yet has no business day; it counts on the day it was made. */
function inPeriod({ from, to }: OrderFilter, bind: Bind): string {
  const first = from === undefined ? "'-infinity'::date" : `${bind(from)}::date`
  const last = to === undefined ? "'infinity'::date" : `${bind(to)}::date`
  return `(o.business_day between ${first} and ${last}
    or (o.business_day is null and ${MADE_ON} between ${first} and ${last}))`
}

const MADE_ON = `(select ${businessDaySql('o.created_at', 'b')} from businesses b where b.id = o.business_id)`

/** A PostgreSQL array of enum words. */
const anyOf = (words: readonly string[] | undefined) => words && `{${words.join(',')}}`

const contains = (bound: string) =>
  `(${SEARCHED.map((column) => `position(lower(${bound}::text) in lower(${column})) > 0`).join(' or ')})`

const SEARCHED = [
  'o.number',
  "coalesce(c.name, '')",
  "coalesce(c.email::text, '')",
  "coalesce(o.contact ->> 'name', '')",
  "coalesce(o.contact ->> 'email', '')",
  "coalesce(buyer.email::text, '')",
]

const JOINS = `
left join customers c on c.business_id = o.business_id and c.id = o.customer_id
left join accounts seller on seller.id = o.seller_id
left join accounts buyer on buyer.id = o.buyer_id`

const ROWS = `
select o.id, o.number, o.channel::text as channel, o.state::text as state, o.currency,
  o.total_minor as "totalMinor", o.paid_minor as "paidMinor", l.lines, l.units,
  c.id as "customerId", coalesce(nullif(o.contact ->> 'name', ''), c.name, '') as "customerName",
  seller.id as "sellerId", seller.username::text as "sellerUsername",
  ${personName('seller')} as "sellerName",
  o.created_at as "createdAt"
from orders o ${JOINS}
cross join lateral (select count(*) as lines, coalesce(sum(quantity), 0) as units
  from order_lines where business_id = o.business_id and order_id = o.id) l`
