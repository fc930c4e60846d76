import { z } from 'zod'
import { count, oneRow, rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { decodeCursor, encodeCursor } from '../shared/cursor'
import { notFound } from '../shared/errors'
import { demand } from '../shared/permissions'
import { Customer, customerSql } from './view'

export type CustomerFilter = {
  /** Fragments of name, e-mail or phone. */
  search?: string
  active?: boolean
  sort?: 'name' | 'newest'
  after?: string
  offset?: number
  /** At most 100, 50 without one; null answers everybody. */
  limit?: number | null
  count?: boolean
}

export type CustomerPage = { customers: Customer[]; next: string | null; total?: number }

const MAX_LIMIT = 100

/** The business's customers, by name unless asked otherwise. */
export async function findCustomers(ctx: Context, filter: CustomerFilter = {}): Promise<CustomerPage> {
  demand(ctx.actor, 'customers.read')
  const limit = filter.limit === null ? null : Math.min(filter.limit ?? 50, MAX_LIMIT)
  const newest = filter.sort === 'newest'
  const cursor = filter.after === undefined ? null : decodeCursor(filter.after)
  const conditions = [businessOf(ctx), patternOf(filter.search), filter.active ?? null] as const
  const found = await rows(
    ctx.db,
    Customer,
    newest ? NEWEST_SQL : BY_NAME_SQL,
    ...conditions,
    cursor?.key ?? null,
    cursor?.id ?? null,
    limit === null ? null : limit + 1,
    filter.offset ?? 0,
  )
  const customers = limit === null ? found : found.slice(0, limit)
  const last = customers.at(-1)
  const next = last && found.length > customers.length ? encodeCursor(last.name.toLowerCase(), last.id) : null
  if (!filter.count) return { customers, next }
  return { customers, next, total: await countCustomers(ctx, filter) }
}

/** How many customers a filter finds. */
export async function countCustomers(ctx: Context, { search, active }: CustomerFilter = {}): Promise<number> {
  demand(ctx.actor, 'customers.read')
  const conditions = [businessOf(ctx), patternOf(search), active ?? null] as const
  const { total } = await oneRow(ctx.db, z.object({ total: count }), COUNT_SQL, ...conditions)
  return total
}

export async function getCustomer(ctx: Context, id: number): Promise<Customer> {
  demand(ctx.actor, 'customers.read')
  return readCustomer(ctx, id)
}

/** For verbs that already know that the caller may. */
export async function readCustomer(ctx: Context, id: number): Promise<Customer> {
  const [customer] = await rows(ctx.db, Customer, customerSql('c.id = $2::int'), businessOf(ctx), id)
  if (!customer) throw notFound('customer', id)
  return customer
}

const patternOf = (search = '') => {
  const words = search.trim().replace(/[\\%_]/g, '\\$&')
  return words === '' ? null : `%${words}%`
}

const MATCHES = `($2::text is null or c.name ilike $2::text or c.email::text ilike $2::text or c.phone ilike $2::text)
  and ($3::bool is null or c.active = $3::bool)`

const PAGE = 'limit $6::int offset $7::int'

const BY_NAME_SQL = customerSql(`${MATCHES}
  and ($5::int is null or (lower(c.name), c.id) > ($4::text, $5::int)) order by lower(c.name), c.id ${PAGE}`)

const NEWEST_SQL = customerSql(`${MATCHES}
  and ($4::text is null or $5::int is null or c.id < $5::int) order by c.id desc ${PAGE}`)

const COUNT_SQL = `select count(*) as total from customers c where c.business_id = $1::int and ${MATCHES}`
