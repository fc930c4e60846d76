import { z } from 'zod'
import { count, oneRow } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'

/**
 * How many accounts the caller's business has to do with: its staff, and the shoppers who bought there. Whoever signs up
 * as a shopper does so with the house.
 */
export async function countAccounts(ctx: Context): Promise<number> {
  demand(ctx.actor, 'people.manage')
  const { total } = await oneRow(ctx.db, z.object({ total: count }), SQL, businessOf(ctx))
  return total
}

const SQL = `
select count(*) as total from accounts a
where a.status not in ('disabled', 'removed') and (a.business_id = $1::int or a.kind = 'shopper' and (
  exists (select from installs where house_id = $1::int)
  or exists (select from customers c where c.business_id = $1::int and c.account_id = a.id)))`
