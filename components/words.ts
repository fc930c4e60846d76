import type { PaymentMethod, Role } from '@/lib/db/enums'

/** What shop, till and back office call things alike. A new word in the database fails to compile here. */
export const roleWords: Readonly<Record<Role, string>> = {
  cashier: 'Cashier',
  sales_executive: 'Sales executive',
  manager: 'Manager',
  admin: 'Admin',
}

export const methodWords: Readonly<Record<PaymentMethod, string>> = {
  cash: 'Cash',
  card: 'Card',
  invoice: 'Invoice',
  other: 'Other',
}
