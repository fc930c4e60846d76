import { type Db, inTransaction } from '@/lib/db/transaction'
import { type Business, createBusiness, type NewBusiness } from '../businesses'
import type { AccountView } from './account-view'
import { insertAccount, orTaken, type PersonDetails, type PreparedAccount, prepareAccount } from './new-account'

export type Owner = { account: AccountView; business: Business }

/** Opens a business with starter categories, and makes its first admin; both or neither. */
export async function registerOwner(
  db: Db,
  { company, ...details }: PersonDetails & { company: NewBusiness },
): Promise<Owner> {
  const prepared = await prepareAccount(db, 'staff', details)
  return orTaken(db, 'staff', prepared, () => inTransaction(db, (tx) => openBusiness(tx, company, prepared)))
}

/** The same for who has prepared the account already; runs in the caller's transaction. */
export async function openBusiness(tx: Db, company: NewBusiness, prepared: PreparedAccount): Promise<Owner> {
  const business = await createBusiness(tx, company)
  const place = { kind: 'staff', role: 'admin', status: 'active', businessId: business.id } as const
  return { business, account: await insertAccount(tx, place, prepared) }
}
