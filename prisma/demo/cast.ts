import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { customerOfAccount } from '@/lib/domain/customers'
import { importCustomers } from '@/lib/domain/imports'
import { type AccountView, createDemoAccounts, createPerson, DEMO_PASSWORD } from '@/lib/domain/people'
import { businessOf, type Context } from '@/lib/domain/shared/context'
import type { OpenedBusiness } from './open-business'
import { readData, readTable, refuseMistakes } from './read-data'

type Contact = { name: string; email: string; phone: string; address: string }

/** Who buys and sells in the history, and what. */
export type Cast = {
  system: Context
  cashiers: readonly Context[]
  salesExecutives: readonly Context[]
  /** Customers by their place in the plan; the one with a context buys signed in. */
  customers: readonly { id: number; details: Contact; signedIn?: Context }[]
  variants: ReadonlyMap<string, number>
}

/** Engages the staff of the house business and enters its customers, the demo shopper before the others. */
export async function engageCast({ ctx, variants }: OpenedBusiness, now: Temporal.Instant): Promise<Cast> {
  const accounts = await createDemoAccounts(ctx)
  const colleagues: AccountView[] = []
  for (const person of readTable('kontor', 'cashiers.csv', Cashier)) {
    colleagues.push(await createPerson(ctx, { ...person, role: 'cashier', password: DEMO_PASSWORD }))
  }
  const known = await enterCustomers(ctx)
  return {
    system: { ...ctx, now: new Date(now.epochMilliseconds) },
    cashiers: [accounts.cashier, ...colleagues].map((account) => asStaff(ctx, account, 'cashier')),
    salesExecutives: [asStaff(ctx, accounts.sales, 'sales_executive')],
    customers: [await shopperOf(ctx, accounts.shopper), ...known],
    variants,
  }
}

export const Cashier = z.object({
  username: z.string(),
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string(),
})

async function enterCustomers(ctx: Context): Promise<{ id: number; details: Contact }[]> {
  const { mistakes } = await importCustomers(ctx, readData('kontor', 'customers.csv'))
  refuseMistakes('customers.csv', mistakes)
  const known = await ctx.db.customer.findMany({ where: { businessId: businessOf(ctx) }, orderBy: { id: 'asc' } })
  return known.map(({ id, name, email, phone, address }) => ({ id, details: { name, email, phone, address } }))
}

async function shopperOf(ctx: Context, account: AccountView): Promise<Cast['customers'][number]> {
  const { id, firstName, lastName, email, phone, address } = account
  const actor = { kind: 'shopper', businessId: businessOf(ctx), accountId: id, name: firstName } as const
  const customer = await customerOfAccount(ctx, id)
  const details = { name: `${firstName} ${lastName}`, email, phone, address }
  return { id: customer.id, details, signedIn: { ...ctx, actor } }
}

const asStaff = (ctx: Context, { id, firstName }: AccountView, role: 'cashier' | 'sales_executive'): Context => ({
  ...ctx,
  actor: { kind: 'staff', businessId: businessOf(ctx), accountId: id, name: firstName, role },
})
