import { type Db, inTransaction } from '@/lib/db/transaction'
import { type Business, createBusiness, type NewBusiness } from '../businesses'
import { forbidden } from '../shared/errors'
import type { AccountView } from './account-view'
import { insertAccount, orTaken, type PersonDetails, type PreparedAccount, prepareAccount } from './new-account'

/** Whether anybody may open a business of their own. */
export type OwnerPolicy = 'open' | 'closed'

export type Owner = { account: AccountView; business: Business }

/** Opens a business with starter categories, and makes its first admin; both or neither. */
export async function registerOwner(
  db: Db,
  { company, ...details }: PersonDetails & { company: NewBusiness },
  policy: OwnerPolicy = 'open',
): Promise<Owner> {
  if (policy === 'closed') throw forbidden('New businesses cannot register here.')
  const prepared = await prepareAccount(db, 'staff', details)
  return orTaken(db, 'staff', prepared, () => inTransaction(db, (tx) => openBusiness(tx, company, prepared)))
}

/** The same for who has prepared the account already; runs in the caller's transaction. */
export async function openBusiness(tx: Db, company: NewBusiness, prepared: PreparedAccount): Promise<Owner> {
  const business = await createBusiness(tx, company)
  const place = { kind: 'staff', role: 'admin', status: 'active', businessId: business.id } as const
  return { business, account: await insertAccount(tx, place, prepared) }
}
