import type { Role } from '@/lib/db/enums'
import type { Actor } from './context'
import { DomainError, forbidden } from './errors'

type Who = Role | 'shopper' | 'visitor'

/** Who may do what. The endpoints, the pages and the tests all read this one table. */
export const RIGHTS = {
  'people.manage': ['admin'],
  'settings.manage': ['admin'],
  'catalog.read': ['admin', 'manager', 'cashier', 'sales_executive'],
  'catalog.write': ['admin', 'manager'],
  'stock.write': ['admin', 'manager'],
  'till.sell': ['admin', 'manager', 'cashier'],
  'till.refund': ['admin', 'manager'],
  'till.price': ['admin', 'manager'],
  'orders.readAll': ['admin', 'manager'],
  'orders.readOwn': ['admin', 'manager', 'cashier', 'sales_executive', 'shopper'],
  'orders.fulfil': ['admin', 'manager'],
  'orders.buy': ['admin', 'manager', 'cashier', 'sales_executive', 'shopper', 'visitor'],
  'salesOrders.write': ['admin', 'sales_executive'],
  'customers.read': ['admin', 'manager', 'cashier', 'sales_executive'],
  'customers.add': ['admin', 'manager', 'cashier', 'sales_executive'],
  'customers.write': ['admin', 'manager'],
  'reports.read': ['admin', 'manager'],
  'reports.readOwn': ['admin', 'manager', 'cashier', 'sales_executive'],
} as const satisfies Record<string, readonly Who[]>

export type Right = keyof typeof RIGHTS

/** Whether this actor may. The system itself (seeds, repairs) may everything. */
export function may(actor: Actor, right: Right): boolean {
  if (actor.kind === 'system') return true
  const allowed: readonly Who[] = RIGHTS[right]
  return allowed.includes(actor.kind === 'staff' ? actor.role : actor.kind)
}

/** Throws `unauthenticated` for a visitor, `forbidden` for anybody else who may not. */
export function demand(actor: Actor, right: Right): void {
  if (may(actor, right)) return
  if (actor.kind === 'visitor') throw new DomainError('unauthenticated', 'Please sign in.')
  throw forbidden()
}
