import type { Role } from '@/lib/db/enums'
import { roleWords } from '../words'

const notes: Readonly<Record<Role, string>> = {
  cashier: 'Rings sales at the till, sees their own figures',
  sales_executive: 'Makes sales orders, sees their own',
  manager: 'Runs the shop: goods, orders, tills, reports',
  admin: 'All of it, and people and settings',
}

export const ROLES = ['cashier', 'sales_executive', 'manager', 'admin'] as const satisfies readonly Role[]

/** Roles to choose from, with what they are for. */
export const ROLE_OPTIONS = ROLES.map((value) => ({ value, label: roleWords[value], description: notes[value] }))
