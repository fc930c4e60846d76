import type { AccountKind } from '@/lib/db/enums'
import { DEMO_PASSWORD } from '@/lib/domain/people'
import { env } from '@/lib/env'

const STAFF = [
  { username: 'admin', role: 'Admin', may: 'Everything' },
  { username: 'manager', role: 'Manager', may: 'Stock, reports' },
  { username: 'cashier', role: 'Cashier', may: 'The till' },
  { username: 'sales', role: 'Sales', may: 'Sales orders' },
]

const SHOPPERS = [{ username: 'shopper', role: 'Shopper', may: 'Buys in the web shop' }]

/** What the sign-in pages of a demo offer; nothing in a real shop. */
export function demoAccounts(kind: AccountKind) {
  if (!env.demo) return undefined
  return (kind === 'staff' ? STAFF : SHOPPERS).map((account) => ({ ...account, password: DEMO_PASSWORD }))
}
