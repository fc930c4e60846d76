import type { Prisma } from '@/lib/generated/prisma/client'
import { accountOf, businessOf, type Context } from './context'

/** Notes who did what that money, prices or rights depend on. `subject` names the thing: `product 12`. */
export async function recordAudit(
  ctx: Context,
  action: string,
  subject: string,
  details: Prisma.InputJsonObject,
): Promise<void> {
  const data = { businessId: businessOf(ctx), accountId: accountOf(ctx), action, subject, details, createdAt: ctx.now }
  await ctx.db.auditEntry.create({ data })
}
