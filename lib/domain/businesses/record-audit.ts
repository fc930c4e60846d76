import { json } from '@/lib/db/sql'
import { accountOf, businessOf, type Context } from '../shared/context'

export type AuditNote = {
  /** What happened, as `noun.verb`: `person.role_changed`. */
  action: string
  /** What it happened to, as `kind:id`: `account:7`. */
  subject: string
  details?: Record<string, unknown>
}

/** Writes into the business's audit log who did this and when. Call it in the transaction that does it. */
export async function recordAudit(ctx: Context, { action, subject, details = {} }: AuditNote): Promise<void> {
  await ctx.db.$executeRaw`
    INSERT INTO audit_log (business_id, account_id, action, subject, details, created_at)
    VALUES (${businessOf(ctx)}, ${accountOf(ctx)}, ${action}, ${subject}, ${json(details)}::jsonb, ${ctx.now})`
}
