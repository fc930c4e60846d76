import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { notFound } from '../shared/errors'
import { personName } from '../shared/person'
import { readCustomer } from './find-customers'
import type { Customer } from './view'

/** The business's record of a shopper's account, made when they first buy here. */
export async function customerOfAccount(ctx: Context, accountId: number): Promise<Customer> {
  const [customer] = await rows(ctx.db, z.object({ id: z.number() }), SQL, businessOf(ctx), accountId, ctx.now)
  if (!customer) throw notFound('account', accountId)
  return readCustomer(ctx, customer.id)
}

const SQL = `
insert into customers (business_id, account_id, name, email, phone, address, created_at, updated_at)
select $1::int, a.id, ${personName('a')},
  a.email, a.phone, a.address, $3::timestamptz, $3::timestamptz
from accounts a where a.id = $2::int
on conflict (business_id, account_id) do update set account_id = excluded.account_id
returning id`
