import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'

export type AuditEntryView = {
  id: bigint
  action: string
  subject: string
  details: unknown
  by: { id: number; username: string } | null
  createdAt: Date
}

/** The audit log, newest first; `after` is the last id of the page before. */
export async function findAuditEntries(
  ctx: Context,
  { subject, action, after, limit = 50 }: { subject?: string; action?: string; after?: bigint; limit?: number } = {},
): Promise<{ entries: AuditEntryView[]; next: bigint | null }> {
  demand(ctx.actor, 'people.manage')
  const found = await ctx.db.auditEntry.findMany({
    where: { businessId: businessOf(ctx), subject, action, ...(after !== undefined && { id: { lt: after } }) },
    include: { account: { select: { id: true, username: true } } },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const entries = found.slice(0, limit).map((entry) => ({
    id: entry.id,
    action: entry.action,
    subject: entry.subject,
    details: entry.details,
    by: entry.account,
    createdAt: entry.createdAt,
  }))
  return { entries, next: found.length > limit ? (entries.at(-1)?.id ?? null) : null }
}
