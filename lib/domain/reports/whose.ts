import { type Context, staffOf } from '../shared/context'
import { demand, may } from '../shared/permissions'

export type Whose = { sellerId?: number }

/**
 * Whose figures may be read: everybody's or the asked-for person's with `reports.read`, else only the caller's own.
 * Answers the seller to restrict to, null for all.
 */
export function whose(ctx: Context, asked: Whose & { all?: boolean }): number | null {
  demand(ctx.actor, asked.all ? 'reports.read' : 'reports.readOwn')
  return may(ctx.actor, 'reports.read') ? (asked.sellerId ?? null) : staffOf(ctx)
}
