import { inTransaction } from '@/lib/db/transaction'
import { recordAudit } from '../businesses'
import { accountOf, type Context } from '../shared/context'
import { DomainError, forbidden, invalid } from '../shared/errors'
import { demand, may } from '../shared/permissions'
import { getPerson } from './get-person'
import { hashPassword, verifyPassword } from './password-hash'
import { checkPin } from './pin-rules'

/** The PIN with which the caller approves at the till; takes their password. For those who have something to approve. */
export async function setOwnPin(ctx: Context, { password, pin }: { password: string; pin: string }): Promise<void> {
  const account = await ownAccount(ctx)
  if (!(await verifyPassword(password, account.passwordHash))) throw invalid('password', 'The password is not right.')
  checkPin(pin)
  await writePin(ctx, account.id, await hashPassword(pin))
}

/** Whether the caller can approve yet. */
export const hasOwnPin = async (ctx: Context): Promise<boolean> => (await ownAccount(ctx)).pinHash !== null

/** An admin takes somebody's PIN away: they approve nothing until they set a new one. */
export async function clearPin(ctx: Context, id: number): Promise<void> {
  demand(ctx.actor, 'people.manage')
  await writePin(ctx, (await getPerson(ctx, id)).id, null)
}

async function ownAccount(ctx: Context) {
  const id = accountOf(ctx)
  if (!may(ctx.actor, 'till.refund') && !may(ctx.actor, 'till.price')) throw forbidden()
  const account = id === null ? null : await ctx.db.account.findUnique({ where: { id } })
  if (!account) throw new DomainError('unauthenticated', 'Please sign in.')
  return account
}

async function writePin(ctx: Context, id: number, pinHash: string | null): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    await tx.account.update({ where: { id }, data: { pinHash }, select: { id: true } })
    const action = pinHash === null ? 'person.pin_cleared' : 'person.pin_set'
    await recordAudit({ ...ctx, db: tx }, { action, subject: `account:${id}` })
  })
}
