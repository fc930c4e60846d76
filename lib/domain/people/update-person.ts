import type { AccountStatus, Role } from '@/lib/db/enums'
import { inTransaction } from '@/lib/db/transaction'
import { recordAudit } from '../businesses'
import { businessOf, type Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { demand } from '../shared/permissions'
import { type AccountView, accountView, SECRETS } from './account-view'
import { endSessionsOf } from './end-sessions'
import { getPerson } from './get-person'
import { orTaken } from './new-account'
import { namesAfter, type ProfilePatch, writeDetails } from './update-profile'

/** A disabled person can be let in again; for good there is `removePerson`. */
export type PersonPatch = { role?: Role; status?: Exclude<AccountStatus, 'removed'> } & Omit<ProfilePatch, 'industryId'>

/**
 * An admin changes somebody of their business. A new role or status ends that person's sessions at once.
 * The last active admin stays one.
 */
export async function updatePerson(ctx: Context, id: number, patch: PersonPatch): Promise<AccountView> {
  demand(ctx.actor, 'people.manage')
  const names = namesAfter(await getPerson(ctx, id), patch)
  return orTaken(ctx.db, 'staff', names, () => inTransaction(ctx.db, (tx) => change({ ...ctx, db: tx }, id, patch)))
}

async function change(ctx: Context, id: number, patch: PersonPatch): Promise<AccountView> {
  await lockAdmins(ctx)
  const person = await getPerson(ctx, id)
  const { role = person.role, status = person.status, ...details } = patch
  if (role !== 'admin' || status !== 'active') await demandAnotherAdmin(ctx, person)
  const changed = await writeDetails(ctx, person, details)
  return role === person.role && status === person.status ? changed : changeRights(ctx, person, { role, status })
}

/** Lets somebody who registered start to work. */
export const approvePerson = (ctx: Context, id: number): Promise<AccountView> =>
  updatePerson(ctx, id, { status: 'active' })

/** Refuses when nobody but this person could run the business. Call after `lockAdmins`. */
export async function demandAnotherAdmin(ctx: Context, person: AccountView): Promise<void> {
  if (person.role !== 'admin' || person.status !== 'active') return
  const others = await ctx.db.account.count({ where: { ...activeAdmins(ctx), id: { not: person.id } } })
  if (others === 0) throw new DomainError('conflict', 'The last admin stays an admin.')
}

/** Two admins demoting one another at once: the second waits and then sees what the first did. */
export async function lockAdmins(ctx: Context): Promise<void> {
  await ctx.db.$executeRaw`SELECT 1 FROM businesses WHERE id = ${businessOf(ctx)} FOR NO KEY UPDATE`
}

const activeAdmins = (ctx: Context) =>
  ({ businessId: businessOf(ctx), kind: 'staff', role: 'admin', status: 'active' }) as const

async function changeRights(
  ctx: Context,
  person: AccountView,
  data: { role: Role | null; status: AccountStatus },
): Promise<AccountView> {
  const changed = await ctx.db.account.update({ where: { id: person.id }, data, omit: SECRETS })
  await endSessionsOf(ctx, person.id)
  const from = { role: person.role, status: person.status }
  const approved = person.status === 'awaiting_approval' && data.status === 'active'
  const action = approved ? 'person.approved' : 'person.rights_changed'
  await recordAudit(ctx, { action, subject: `account:${person.id}`, details: { from, to: data } })
  return accountView(changed)
}
