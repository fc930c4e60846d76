import { inTransaction } from '@/lib/db/transaction'
import { installState, recordAudit } from '../businesses'
import { accountOf, type Context } from '../shared/context'
import { DomainError, invalid } from '../shared/errors'
import { demand } from '../shared/permissions'
import type { AccountView } from './account-view'
import { endSessionsOf } from './end-sessions'
import { getPerson } from './get-person'
import { hashPassword, verifyPassword } from './password-hash'
import { checkPassword } from './password-rules'

/** The caller's own password. Every session of theirs ends but the one they keep. */
export async function changePassword(
  ctx: Context,
  input: { oldPassword: string; newPassword: string; keepSession?: string; strictPassword?: boolean },
): Promise<void> {
  const id = accountOf(ctx)
  const account = id === null ? null : await ctx.db.account.findUnique({ where: { id } })
  if (!account) throw new DomainError('unauthenticated', 'Please sign in.')
  if (!(await verifyPassword(input.oldPassword, account.passwordHash))) {
    throw invalid('oldPassword', 'The old password is not right.')
  }
  const { newPassword: password, keepSession: keep, strictPassword } = input
  await setPassword(ctx, account, { field: 'newPassword', password, keep, strictPassword })
}

/** An admin gives somebody of their business a new password; that person is signed out everywhere. */
export async function resetPassword(ctx: Context, id: number, password: string): Promise<void> {
  demand(ctx.actor, 'people.manage')
  await setPassword(ctx, await getPerson(ctx, id), { field: 'password', password })
}

async function setPassword(
  ctx: Context,
  { id, username, email, kind }: Pick<AccountView, 'id' | 'username' | 'email' | 'kind'>,
  {
    field,
    password,
    keep,
    strictPassword,
  }: { field: string; password: string; keep?: string; strictPassword?: boolean },
): Promise<void> {
  const { demo } = await installState(ctx.db)
  checkPassword(field, password, { username, email, lenient: demo && !strictPassword })
  const passwordHash = await hashPassword(password)
  await inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await tx.account.update({ where: { id }, data: { passwordHash } })
    await endSessionsOf(inside, id, keep)
    if (kind === 'staff') await recordAudit(inside, { action: 'person.password_changed', subject: `account:${id}` })
  })
}
