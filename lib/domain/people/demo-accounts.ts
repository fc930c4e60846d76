import type { Role } from '@/lib/db/enums'
import { installState } from '../businesses'
import type { Context } from '../shared/context'
import { forbidden } from '../shared/errors'
import type { AccountView } from './account-view'
import { registerShopper } from './register-shopper'
import { createPerson } from './register-staff'

export const DEMO_PASSWORD = 'kontor-demo'

const STAFF = {
  admin: { role: 'admin', firstName: 'Ada', lastName: 'Petersen' },
  manager: { role: 'manager', firstName: 'Mats', lastName: 'Lorenzen' },
  cashier: { role: 'cashier', firstName: 'Clara', lastName: 'Voss' },
  sales: { role: 'sales_executive', firstName: 'Simon', lastName: 'Hagen' },
} as const satisfies Record<string, { role: Role; firstName: string; lastName: string }>

const SHOPPER = {
  firstName: 'Sophie',
  lastName: 'Brandt',
  phone: '+49 40 5550 137',
  address: 'Deichstraße 27, 20459 Hamburg',
  country: 'Germany',
}

export type DemoAccounts = Record<keyof typeof STAFF | 'shopper', AccountView>

/** The accounts everybody may try a demo with. Call as the system, once; refuses in a real shop. */
export async function createDemoAccounts(ctx: Context): Promise<DemoAccounts> {
  const { demo } = await installState(ctx.db)
  if (!demo) throw forbidden('This is not a demo.')
  const staff = (name: keyof typeof STAFF) => createPerson(ctx, { ...STAFF[name], ...signInOf(name) })
  const [admin, manager, cashier, sales, shopper] = [
    await staff('admin'),
    await staff('manager'),
    await staff('cashier'),
    await staff('sales'),
    await registerShopper(ctx, { ...SHOPPER, ...signInOf('shopper') }),
  ]
  return { admin, manager, cashier, sales, shopper }
}

const signInOf = (username: string) => ({ username, email: `${username}@kontor.test`, password: DEMO_PASSWORD })
