import type { RightRow } from '@/components/admin/people/rights-table'
import { roleWords } from '@/components/words'
import { keysOf } from '@/lib/domain/shared/keys-of'
import { RIGHTS, type Right } from '@/lib/domain/shared/permissions'

/** The rights in words; a new right fails to compile until it has some. */
const words: Readonly<Record<Right, string>> = {
  'people.manage': 'Manage people and their roles, read the audit log',
  'settings.manage': 'Change the settings of the business',
  'catalog.read': 'See products, stock and what they cost',
  'catalog.write': 'Add, change and archive products and categories',
  'stock.write': 'Receive, correct and count stock',
  'till.sell': 'Sell at the till, open and close a shift',
  'till.refund': 'Take back till sales',
  'till.price': 'Set prices and discounts at the till',
  'orders.readAll': 'See everybody’s orders',
  'orders.readOwn': 'See their own orders',
  'orders.fulfil': 'Confirm, ship and cancel orders, take payments',
  'orders.buy': 'Buy in the web shop',
  'salesOrders.write': 'Make and move sales orders',
  'customers.read': 'Find customers',
  'customers.add': 'Add customers',
  'customers.write': 'Change and delete customers',
  'reports.read': 'Read all reports and shifts, prove the books',
  'reports.readOwn': 'Read reports of their own sales',
}

const isRight = (key: string): key is Right => key in RIGHTS

/** The table that grants the rights, for people to read. */
export const rightRows = (): RightRow[] =>
  Object.keys(RIGHTS)
    .filter(isRight)
    .map((right) => {
      const allowed: readonly string[] = RIGHTS[right]
      return { right, words: words[right], roles: keysOf(roleWords).filter((role) => allowed.includes(role)) }
    })
