import type { Context } from '../shared/context'
import type { AccountView } from './account-view'
import { insertAccount, orTaken, type PersonDetails, prepareAccount } from './new-account'

/** Anybody may become a shopper. Refuses `taken` names, and passwords that will not do. */
export async function registerShopper(ctx: Pick<Context, 'db'>, details: PersonDetails): Promise<AccountView> {
  const prepared = await prepareAccount(ctx.db, 'shopper', details)
  const place = { kind: 'shopper', role: null, status: 'active', businessId: null } as const
  return orTaken(ctx.db, 'shopper', prepared, () => insertAccount(ctx.db, place, prepared))
}
