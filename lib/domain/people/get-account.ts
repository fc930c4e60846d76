import { accountOf, type Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { type AccountView, accountView, SECRETS } from './account-view'

/** The caller's own account. */
export async function getAccount(ctx: Context): Promise<AccountView> {
  const id = accountOf(ctx)
  const account = id === null ? null : await ctx.db.account.findUnique({ where: { id }, omit: SECRETS })
  if (!account) throw new DomainError('unauthenticated', 'Please sign in.')
  return accountView(account)
}
