import type { Role } from '@/lib/db/enums'
import type { Db } from '@/lib/db/transaction'

/** Who asks. The business is the one they act in: the staff's own, the shop a shopper or visitor is in. */
export type Actor =
  | { kind: 'visitor'; businessId: number }
  | { kind: 'shopper'; businessId: number; accountId: number; name: string }
  | { kind: 'staff'; businessId: number; accountId: number; name: string; role: Role }
  | { kind: 'system'; businessId: number }

/** What every verb is handed: who asks, the client or transaction to use, and the time it is. */
export type Context = { actor: Actor; db: Db; now: Date }

export const businessOf = (ctx: Context): number => ctx.actor.businessId

/** The account that acts, if anybody signed in. */
export const accountOf = (ctx: Context): number | null => ('accountId' in ctx.actor ? ctx.actor.accountId : null)

/** The account of a signed-in member of staff, for what is signed by whoever did it. */
export const staffOf = (ctx: Context): number | null => (ctx.actor.kind === 'staff' ? ctx.actor.accountId : null)
