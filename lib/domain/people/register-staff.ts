import type { AccountStatus, Role } from '@/lib/db/enums'
import { inTransaction } from '@/lib/db/transaction'
import { type AuditNote, recordAudit } from '../businesses'
import { businessOf, type Context } from '../shared/context'
import { forbidden } from '../shared/errors'
import { demand, may } from '../shared/permissions'
import type { AccountView } from './account-view'
import { insertAccount, orTaken, type PersonDetails, prepareAccount } from './new-account'

export type StaffDetails = PersonDetails & { role: Role }

/** Whether people may make themselves staff, only with an admin's approval, or not at all. */
export type SignupPolicy = 'open' | 'approval' | 'closed'

/**
 * Somebody becomes staff of the business they stand in, as the policy says; under `approval` the account exists but
 * opens no door yet. An admin who registers somebody needs nobody's approval.
 */
export async function registerStaff(ctx: Context, details: StaffDetails, policy: SignupPolicy): Promise<AccountView> {
  if (may(ctx.actor, 'people.manage')) return createPerson(ctx, details)
  if (policy === 'closed') throw forbidden('Staff accounts are made by an admin of the shop.')
  return makeStaff(ctx, details, policy === 'open' ? 'active' : 'awaiting_approval')
}

/** An admin makes an account for somebody of their business; it works at once. */
export async function createPerson(ctx: Context, details: StaffDetails): Promise<AccountView> {
  demand(ctx.actor, 'people.manage')
  return makeStaff(ctx, details, 'active')
}

async function makeStaff(
  ctx: Context,
  { role, ...details }: StaffDetails,
  status: AccountStatus,
): Promise<AccountView> {
  const prepared = await prepareAccount(ctx.db, 'staff', details)
  const place = { kind: 'staff', role, status, businessId: businessOf(ctx) } as const
  return orTaken(ctx.db, 'staff', prepared, () =>
    inTransaction(ctx.db, async (tx) => {
      const account = await insertAccount(tx, place, prepared)
      const note: AuditNote = { action: 'person.added', subject: `account:${account.id}`, details: { role, status } }
      await recordAudit({ ...ctx, db: tx }, note)
      return account
    }),
  )
}
