import { Role } from '@/lib/db/enums'
import type { Actor } from '@/lib/domain/shared/context'
import { DomainError, forbidden } from '@/lib/domain/shared/errors'
import { RIGHTS, type Right } from '@/lib/domain/shared/permissions'

export type Who = (typeof RIGHTS)[Right][number]

const STAFF = Object.values(Role)

/** Whom a document names, where that is not a right of the domain's table. */
const AUDIENCES = {
  public: ['visitor', 'shopper', ...STAFF],
  signedIn: ['shopper', ...STAFF],
  staff: STAFF,
  shopper: ['shopper'],
  admin: ['admin'],
  adminOrManager: ['admin', 'manager'],
} as const satisfies Record<string, readonly Who[]>

/** Who may call an endpoint: an audience, or whoever has a right. The verb behind it checks its own rights as well. */
export type Access = keyof typeof AUDIENCES | Right

const TABLE: Record<Access, readonly Who[]> = { ...RIGHTS, ...AUDIENCES }

/** Everybody who may. The permission matrix and the OpenAPI documents are made from this. */
export const whoMay = (access: Access): readonly Who[] => TABLE[access]

/** Throws `unauthenticated` for a visitor, `forbidden` for anybody else who may not. */
export function demandAccess(actor: Actor, access: Access): void {
  const who = actor.kind === 'staff' ? actor.role : actor.kind
  if (who === 'system' || whoMay(access).includes(who)) return
  if (who === 'visitor') throw new DomainError('unauthenticated', 'Please sign in.')
  throw forbidden()
}
