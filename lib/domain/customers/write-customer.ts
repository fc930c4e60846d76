import { inTransaction } from '@/lib/db/transaction'
import { businessOf, type Context } from '../shared/context'
import { invalid } from '../shared/errors'
import { keysOf } from '../shared/keys-of'
import { CUSTOMER_TEXT } from '../shared/limits'
import { demand } from '../shared/permissions'
import { getCustomer, readCustomer } from './find-customers'
import type { Customer } from './view'

export type CustomerInput = { name: string; email?: string; phone?: string; address?: string; active?: boolean }

/** Adds a customer to the books, with or without an account of their own. */
export async function createCustomer(ctx: Context, input: CustomerInput): Promise<Customer> {
  demand(ctx.actor, 'customers.add')
  const { id } = await ctx.db.customer.create({ data: newCustomer(ctx, input), select: { id: true } })
  return readCustomer(ctx, id)
}

/** As `createCustomer`, for any number in one statement, all or none. */
export async function createCustomers(ctx: Context, inputs: readonly CustomerInput[]): Promise<void> {
  demand(ctx.actor, 'customers.add')
  await ctx.db.customer.createMany({ data: inputs.map((input) => newCustomer(ctx, input)) })
}

function newCustomer(ctx: Context, input: CustomerInput) {
  checkCustomer(input)
  const name = input.name.trim()
  return { ...fields(input), name, businessId: businessOf(ctx), createdAt: ctx.now, updatedAt: ctx.now }
}

/** Changes a customer; what the patch leaves out stays. */
export async function updateCustomer(ctx: Context, id: number, patch: Partial<CustomerInput>): Promise<Customer> {
  demand(ctx.actor, 'customers.write')
  checkCustomer(patch)
  await getCustomer(ctx, id)
  await ctx.db.customer.update({ where: key(ctx, id), data: { ...fields(patch), updatedAt: ctx.now } })
  return readCustomer(ctx, id)
}

/** Takes a customer off the books. Their orders stay, with the name and address written into them. */
export async function deleteCustomer(ctx: Context, id: number): Promise<void> {
  demand(ctx.actor, 'customers.write')
  await inTransaction(ctx.db, async (tx) => {
    await getCustomer({ ...ctx, db: tx }, id)
    await tx.$executeRawUnsafe(KEEP_CONTACT_SQL, businessOf(ctx), id)
    await tx.customer.delete({ where: key(ctx, id) })
  })
}

const key = (ctx: Context, id: number) => ({ businessId_id: { businessId: businessOf(ctx), id } })

const KEEP_CONTACT_SQL = `
update orders o set customer_id = null,
  contact = jsonb_build_object('name', c.name, 'email', c.email, 'phone', c.phone, 'address', c.address) || o.contact
from customers c
where o.business_id = $1::int and o.customer_id = $2::int and c.business_id = o.business_id and c.id = o.customer_id`

const fields = ({ name, email, phone, address, active }: Partial<CustomerInput>) => ({
  name: name?.trim(),
  email: email?.trim(),
  phone: phone?.trim(),
  address: address?.trim(),
  active,
})

function checkCustomer(customer: Partial<CustomerInput>): void {
  if (customer.name?.trim() === '') throw invalid('name', 'Give the customer a name.')
  for (const field of keysOf(CUSTOMER_TEXT)) {
    const most = CUSTOMER_TEXT[field]
    if ((customer[field]?.length ?? 0) > most) throw invalid(field, `Use at most ${most} characters.`)
  }
}
