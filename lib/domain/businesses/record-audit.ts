import { json } from '@/lib/db/sql'
import { accountOf, businessOf, type Context } from '../shared/context'

/** What the audit log keeps, as `noun.verb`. */
export type AuditAction =
  | `person.${'added' | 'approved' | 'rights_changed' | 'password_changed' | 'pin_set' | 'pin_cleared' | 'removed'}`
  | `product.${'created' | 'price_changed' | 'archived' | 'restored' | 'deleted'}`
  | 'price.set'
  | 'sale.approved'
  | 'return.approved'
  | 'draft.deleted'
  | 'settings.changed'

export type AuditNote = {
  action: AuditAction
  /** What it happened to, as `kind:id`: `account:7`. */
  subject: string
  details?: Record<string, unknown>
}

/** Writes into the business's audit log who did this and when. Call it in the transaction that does it. */
export const recordAudit = (ctx: Context, note: AuditNote): Promise<void> => recordAudits(ctx, [note])

/** As `recordAudit`, for many at once. */
export async function recordAudits(ctx: Context, notes: readonly AuditNote[]): Promise<void> {
  await ctx.db.$executeRaw`
    INSERT INTO audit_log (business_id, account_id, action, subject, details, created_at)
    SELECT ${businessOf(ctx)}, ${accountOf(ctx)}, n.action, n.subject, coalesce(n.details, '{}'), ${ctx.now}
    FROM jsonb_to_recordset(${json(notes)}::jsonb) AS n(action text, subject text, details jsonb)`
}
