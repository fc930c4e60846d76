import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { inTransaction } from '@/lib/db/transaction'
import { businessOf, type Context } from '../shared/context'
import { rollUp } from './roll-up'

const COUNTED = "select * from orders where business_id = $1::int and business_day is not null and state <> 'cancelled'"
const RETURNED = 'select * from orders where business_id = $1::int and returned_day is not null'
const LINES = '(select * from order_lines where business_id = $1::int)'
const fill = (what: 'sold' | 'returned', orders: string) =>
  `with chosen as (${orders}), ${rollUp({ orders: 'chosen', lines: LINES, what })} select 1`

/** Throws the daily figures away and makes them again from the orders. */
export async function rebuildRollups(ctx: Context): Promise<void> {
  const businessId = businessOf(ctx)
  await inTransaction(ctx.db, async (tx) => {
    await tx.$executeRawUnsafe('lock table daily_products, daily_sales in exclusive mode')
    await tx.dailyProduct.deleteMany({ where: { businessId } })
    await tx.dailySales.deleteMany({ where: { businessId } })
    await tx.$executeRawUnsafe(fill('sold', COUNTED), businessId)
    await tx.$executeRawUnsafe(fill('returned', RETURNED), businessId)
  })
}

const Difference = z.object({ day: z.string(), what: z.string(), kept: z.string(), counted: z.string() })

/** Days whose kept figures are not what their orders add up to; an empty list means they agree. */
export const proveRollups = (ctx: Context) => rows(ctx.db, Difference, PROOF, businessOf(ctx))

const sums = (columns: string) => `concat_ws('/', ${columns})`

const PROOF = `
with kept as (
  select day, ${sums('sum(orders), sum(units), sum(revenue_minor), sum(tax_minor), sum(cost_minor), sum(returned_orders), sum(returned_minor)')} as figures
  from daily_sales where business_id = $1::int group by day
  having sum(abs(orders) + abs(units) + abs(revenue_minor) + abs(returned_orders)) > 0
), units as (
  select order_id, sum(quantity) as units, sum(quantity * cost_minor) as cost from order_lines where business_id = $1::int group by 1
), flows as (
  select o.business_day as day, 1 as orders, u.units, o.total_minor as revenue, o.tax_minor as tax, u.cost, 0 as returned_orders, 0 as returned
  from orders o join units u on u.order_id = o.id
  where o.business_id = $1::int and o.business_day is not null and o.state <> 'cancelled'
  union all
  select o.returned_day, 0, 0, 0, 0, 0, 1, o.total_minor
  from orders o where o.business_id = $1::int and o.returned_day is not null
), counted as (
  select day, ${sums('sum(orders), sum(units), sum(revenue), sum(tax), sum(cost), sum(returned_orders), sum(returned)')} as figures
  from flows group by day
), kept_products as (
  select day, ${sums('sum(units), sum(revenue_minor)')} as figures from daily_products where business_id = $1::int
  group by day having sum(abs(units) + abs(revenue_minor)) > 0
), counted_products as (
  select o.business_day as day, ${sums('sum(l.quantity), sum(l.total_minor)')} as figures
  from orders o join order_lines l on l.business_id = o.business_id and l.order_id = o.id
  where o.business_id = $1::int and o.business_day is not null and o.state <> 'cancelled' group by 1
)
select to_char(coalesce(k.day, c.day), 'YYYY-MM-DD') as day, 'sales' as what, coalesce(k.figures, '') as kept, coalesce(c.figures, '') as counted
from kept k full join counted c on c.day = k.day where k.figures is distinct from c.figures
union all
select to_char(coalesce(k.day, c.day), 'YYYY-MM-DD'), 'products', coalesce(k.figures, ''), coalesce(c.figures, '')
from kept_products k full join counted_products c on c.day = k.day where k.figures is distinct from c.figures`
