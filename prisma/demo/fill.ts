import type { Temporal } from 'temporal-polyfill'
import type { Db } from '@/lib/db/transaction'
import { findIndustries, installState, nameHouse } from '@/lib/domain/businesses'
import { createCustomer, customerOfAccount } from '@/lib/domain/customers'
import { type AccountView, addPerson, createDemoAccounts, DEMO_PASSWORD } from '@/lib/domain/people'
import type { Context } from '@/lib/domain/shared/context'
import { moveStock } from '@/lib/domain/stock'
import { fjord, kontor } from './assortment'
import { planHistory } from './history/plan'
import { type Cast, recordHistory } from './history/record'
import { planDeliveries } from './history/restock'
import { type OpenedBusiness, openBusiness } from './open-business'
import { cashiers, customers } from './people'
import type { DemoBusiness } from './types'

const DAYS = 548
const ORDERS = 8000
const SEED = 1356

/** Makes the demo, once: the house business with its history, and a second business in another trade. */
export async function fillDemo(db: Db, now: Temporal.Instant): Promise<void> {
  const { demo, needsSetup } = await installState(db)
  if (!demo || !needsSetup) return
  const dates = { opened: daysBefore(now, DAYS + 1), newArrivals: daysBefore(now, 3) }
  const industries = new Map((await findIndustries(db)).map((industry) => [industry.name, industry.id]))
  const house = await openBusiness(db, kontor, industries.get(kontor.industry), dates)
  await nameHouse(db, house.ctx.actor.businessId)
  await openBusiness(db, fjord, industries.get(fjord.industry), dates)
  const cast = await castOf(house, now)
  await db.$executeRaw`analyze`
  const history = historyOf(kontor, now)
  await recordHistory(cast, history)
  await countShelves(house, kontor, now)
}

function historyOf(demo: DemoBusiness, now: Temporal.Instant) {
  const { products, timeZone } = demo
  const until = now.toZonedDateTimeISO(timeZone).toPlainDate()
  const orders = planHistory({ products, until, timeZone, days: DAYS, orders: ORDERS, seed: SEED })
  const variants = products.flatMap((product) => product.variants)
  return { orders, deliveries: planDeliveries(orders, variants, timeZone), timeZone, now }
}

async function castOf({ ctx, variants }: OpenedBusiness, now: Temporal.Instant): Promise<Cast> {
  const accounts = await createDemoAccounts(ctx)
  const colleagues: AccountView[] = []
  for (const person of cashiers) colleagues.push(await addPerson(ctx, { ...person, password: DEMO_PASSWORD }))
  const books: { id: number; details: (typeof customers)[number]; signedIn?: Context }[] = []
  for (const details of customers) books.push({ id: (await createCustomer(ctx, details)).id, details })
  const { id } = await customerOfAccount(ctx, accounts.shopper.id)
  const { firstName, lastName, email, phone, address } = accounts.shopper
  const shopper = {
    kind: 'shopper',
    businessId: ctx.actor.businessId,
    accountId: accounts.shopper.id,
    name: firstName,
  } as const
  books.unshift({
    id,
    details: { name: `${firstName} ${lastName}`, email, phone, address },
    signedIn: { ...ctx, actor: shopper },
  })
  return {
    system: { ...ctx, now: new Date(now.epochMilliseconds) },
    cashiers: [accounts.cashier, ...colleagues].map((account) => asStaff(ctx, account, 'cashier')),
    salesExecutives: [asStaff(ctx, accounts.sales, 'sales_executive')],
    customers: books,
    variants,
  }
}

const asStaff = (ctx: Context, { id, firstName }: AccountView, role: 'cashier' | 'sales_executive'): Context => ({
  ...ctx,
  actor: { kind: 'staff', businessId: ctx.actor.businessId, accountId: id, name: firstName, role },
})

/** The stocktake on the last evening: some things are out, some low, as the assortment says. */
async function countShelves(
  { ctx, variants }: OpenedBusiness,
  demo: DemoBusiness,
  now: Temporal.Instant,
): Promise<void> {
  const held = await ctx.db.variant.findMany({
    where: { businessId: ctx.actor.businessId },
    select: { id: true, stock: true },
  })
  const stockOf = new Map(held.map(({ id, stock }) => [id, stock]))
  const moves = demo.products.flatMap((product) =>
    product.variants.flatMap(({ sku, stockToday }) => {
      const variantId = variants.get(sku)
      if (variantId === undefined) return []
      const delta = stockToday - (stockOf.get(variantId) ?? 0)
      return delta === 0 ? [] : [{ variantId, delta, reason: 'count' as const, note: 'Stocktake' }]
    }),
  )
  await moveStock({ ...ctx, now: daysBefore(now, 1) }, moves)
}

const daysBefore = (now: Temporal.Instant, days: number) =>
  new Date(now.subtract({ hours: days * 24 }).epochMilliseconds)
