import { roleWords } from '@/components/words'
import type { Role } from '@/lib/db/enums'
import { keysOf } from '@/lib/domain/shared/keys-of'

const notes: Readonly<Record<Role, string>> = {
  cashier: 'Rings sales at the till, sees their own figures',
  sales_executive: 'Makes sales orders, sees their own',
  manager: 'Runs the shop: goods, orders, tills, reports',
  admin: 'All of it, and people and settings',
}

/** Roles to choose from, with what they are for. */
export const ROLE_OPTIONS = keysOf(roleWords).map((value) => ({
  value,
  label: roleWords[value],
  description: notes[value],
}))
