import { businessOf, type Context } from '../shared/context'
import { invalid } from '../shared/errors'
import { demand } from '../shared/permissions'
import { nameOf } from '../shared/person'
import { Approval, type ApprovedRight, type Approver, approvingRoles } from './approval'
import { verifyPassword } from './password-hash'

/** Whom somebody at the till asked, and what that person typed. */
export type GivenPin = { approverId: number; pin: string }

/**
 * Proves that an approver agrees: active staff of the same business who have the right, and know their PIN.
 * Refuses `invalid` `pin`, whichever part was wrong. Call it through `lib/auth/approval`, which counts the wrong ones.
 */
export async function approve(ctx: Context, right: ApprovedRight, { approverId, pin }: GivenPin): Promise<Approval> {
  demand(ctx.actor, 'till.sell')
  const found = await ctx.db.account.findFirst({ where: { id: approverId, ...approving(ctx, right) }, select: SHOWN })
  const isRight = await verifyPassword(pin, found?.pinHash ?? null)
  if (!found || !isRight) throw invalid('pin', 'This PIN is not right.')
  return new Approval(ctx, right, { id: found.id, name: nameOf(found) })
}

/** Whom a cashier can ask: those with the right who have set a PIN, by name. */
export async function findApprovers(ctx: Context, right: ApprovedRight): Promise<Approver[]> {
  demand(ctx.actor, 'till.sell')
  const found = await ctx.db.account.findMany({
    where: { pinHash: { not: null }, ...approving(ctx, right) },
    select: { ...SHOWN, pinHash: false },
  })
  const approvers = found.map((account) => ({ id: account.id, name: nameOf(account) }))
  return approvers.sort((a, b) => a.name.localeCompare(b.name) || a.id - b.id)
}

const SHOWN = { id: true, firstName: true, lastName: true, username: true, pinHash: true } as const

const approving = (ctx: Context, right: ApprovedRight) => ({
  kind: 'staff' as const,
  status: 'active' as const,
  businessId: businessOf(ctx),
  role: { in: approvingRoles(right) },
})
