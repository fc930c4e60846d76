import { unknownIndustry } from '../businesses'
import type { Context } from '../shared/context'
import { type AccountView, accountView, SECRETS } from './account-view'
import { demandFreeNames } from './free-names'
import { getAccount } from './get-account'
import { orTaken, type PersonDetails } from './new-account'
import { checkUsername } from './username'

export type ProfilePatch = Partial<Omit<PersonDetails, 'password'>> & {
  /** The industry a shopper would rather see. */
  industryId?: number | null
}

/** Changes what the caller says about themselves; never role, status or password. */
export async function updateProfile(ctx: Context, patch: ProfilePatch): Promise<AccountView> {
  const account = await getAccount(ctx)
  if (patch.industryId != null && !(await ctx.db.industry.findUnique({ where: { id: patch.industryId } }))) {
    throw unknownIndustry(patch.industryId)
  }
  return orTaken(ctx.db, account.kind, namesAfter(account, patch), () => writeDetails(ctx, account, patch))
}

/** The writing part, for whoever may; wrap it, or the transaction around it, in `orTaken`. */
export async function writeDetails(ctx: Context, account: AccountView, patch: ProfilePatch): Promise<AccountView> {
  const { firstName, lastName, phone, address, country, industryId } = patch
  const { username, email } = namesAfter(account, patch)
  if (username !== account.username && username !== email) checkUsername(username)
  await demandFreeNames(ctx.db, account.kind, { username, email }, account.id)
  const data = { username, email, firstName, lastName, phone, address, country, industryId }
  return accountView(await ctx.db.account.update({ where: { id: account.id }, data, omit: SECRETS }))
}

/** What signs this person in after the change; who had no username of their own keeps the e-mail address as it. */
export function namesAfter(account: AccountView, patch: ProfilePatch): { username: string; email: string } {
  const email = patch.email?.trim() ?? account.email
  return { email, username: patch.username?.trim() ?? (account.username === account.email ? email : account.username) }
}
