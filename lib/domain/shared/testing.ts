import { randomUUID } from 'node:crypto'
import type { Role } from '@/lib/db/enums'
import type { Db } from '@/lib/db/transaction'
import type { Actor, Context } from './context'

type Terms = {
  currency?: string
  timeZone?: string
  dayCutOff?: number
  taxPpm?: number
  pricesIncludeTax?: boolean
  cashRoundingMinor?: bigint
  shippingMinor?: bigint
  freeShippingMinor?: bigint | null
  cashiersSetPrices?: boolean
}

/** A shop for one test, that shares nothing with any other, with somebody of every kind in it. */
export type TestShop = {
  businessId: number
  now: Date
  system: Context
  visitor: Context
  admin: Context
  manager: Context
  cashier: Context
  salesExecutive: Context
  shopper: Context
}

/** Opens a shop: euros, Berlin, 19 % within the prices, unless `terms` say otherwise. */
export async function openTestShop(db: Db, terms: Terms = {}, now = new Date()): Promise<TestShop> {
  const key = randomUUID().slice(0, 8)
  const defaults = { currency: 'EUR', timeZone: 'Europe/Berlin', taxPpm: 190_000, pricesIncludeTax: true }
  const data = { slug: `shop-${key}`, name: `Shop ${key}`, ...defaults, ...terms }
  const { id: businessId } = await db.business.create({ data, select: { id: true } })
  const as = (actor: Actor): Context => ({ actor, db, now })
  const staff = async (role: Role) => {
    const accountId = await openTestAccount(db, `${role}-${key}`, { role, businessId })
    return as({ kind: 'staff', businessId, accountId, name: role, role })
  }
  return {
    businessId,
    now,
    system: as({ kind: 'system', businessId }),
    visitor: as({ kind: 'visitor', businessId }),
    admin: await staff('admin'),
    manager: await staff('manager'),
    cashier: await staff('cashier'),
    salesExecutive: await staff('sales_executive'),
    shopper: await openTestShopper(db, businessId, `shopper-${key}`, now),
  }
}

/** A further shopper, seen in a business. */
export async function openTestShopper(
  db: Db,
  businessId: number,
  name: string = randomUUID(),
  now = new Date(),
): Promise<Context> {
  const accountId = await openTestAccount(db, name, null)
  return { actor: { kind: 'shopper', businessId, accountId, name }, db, now }
}

async function openTestAccount(db: Db, name: string, staff: { role: Role; businessId: number } | null) {
  const who = staff ? { kind: 'staff' as const, ...staff } : { kind: 'shopper' as const }
  const data = { ...who, username: name, email: `${name}@kontor.test`, passwordHash: 'none' }
  const { id } = await db.account.create({ data, select: { id: true } })
  return id
}
