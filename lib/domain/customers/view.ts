import { z } from 'zod'
import { count, minor } from '@/lib/db/sql'

export const Customer = z.object({
  id: z.number(),
  /** The shopper's account, when they have one. */
  accountId: z.number().nullable(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  address: z.string(),
  active: z.boolean(),
  /** Orders that were placed and stand: neither drafts nor cancelled or returned. */
  orderCount: count,
  spentMinor: minor,
  lastOrderAt: z.date().nullable(),
  createdAt: z.date(),
  updatedAt: z.date(),
})

/** Whom a business sells to. */
export type Customer = z.infer<typeof Customer>

/** Customers `c` as `Customer`; `rest` holds conditions and order. $1 is the business. */
export const customerSql = (rest: string) => `
select c.id, c.account_id as "accountId", c.name, c.email::text as email, c.phone, c.address, c.active,
  o.count as "orderCount", o.spent as "spentMinor", o.last as "lastOrderAt",
  c.created_at as "createdAt", c.updated_at as "updatedAt"
from customers c cross join lateral (
  select count(*), coalesce(sum(o.total_minor), 0) as spent, max(o.created_at) as last
  from orders o where o.business_id = c.business_id and o.customer_id = c.id
    and o.state not in ('draft', 'cancelled', 'returned')
) o
where c.business_id = $1::int and ${rest}`
