import { type Db, inTransaction } from '@/lib/db/transaction'
import { type NewBusiness, nameHouse, redeemSetupToken } from '../businesses'
import { forbidden } from '../shared/errors'
import { orTaken, type PersonDetails, prepareAccount } from './new-account'
import { type Owner, openBusiness } from './register-owner'

/** Who holds the one-time set-up link names the shop and becomes its first admin. The link works once. */
export async function setUpShop(
  db: Db,
  { token, business, admin }: { token: string; business: NewBusiness; admin: PersonDetails },
): Promise<Owner> {
  const prepared = await prepareAccount(db, 'staff', admin)
  return orTaken(db, 'staff', prepared, () =>
    inTransaction(db, async (tx) => {
      if (!(await redeemSetupToken(tx, token))) throw forbidden('This link has been used or is not the newest one.')
      const owner = await openBusiness(tx, business, prepared)
      await nameHouse(tx, owner.business.id)
      return owner
    }),
  )
}
