import { accountOf, businessOf, type Context } from '../shared/context'
import { notFound } from '../shared/errors'
import { demand } from '../shared/permissions'
import { type AccountView, accountView, SECRETS } from './account-view'

/** Somebody of the caller's business, for its admins; anybody may see themselves. Who was removed is `not_found`. */
export async function getPerson(ctx: Context, id: number): Promise<AccountView> {
  if (id !== accountOf(ctx)) demand(ctx.actor, 'people.manage')
  const account = await ctx.db.account.findFirst({
    where: { id, kind: 'staff', businessId: businessOf(ctx), status: { not: 'removed' } },
    omit: SECRETS,
  })
  if (!account) throw notFound('person', id)
  return accountView(account)
}
