import type { Db } from '@/lib/db/transaction'
import { houseBusinessId } from '@/lib/domain/businesses'
import type { AccountView } from '@/lib/domain/people'
import type { Actor } from '@/lib/domain/shared/context'
import { nameOf } from '@/lib/domain/shared/person'

/** What a session tells of its account. */
export type SessionUser = Pick<
  AccountView,
  'id' | 'kind' | 'role' | 'businessId' | 'username' | 'email' | 'firstName' | 'lastName'
>

/** Staff act for their own business, everybody else in the house. */
export async function actorOf(db: Db, account: SessionUser | null): Promise<Actor> {
  if (!account) return { kind: 'visitor', businessId: await houseBusinessId(db) }
  const who = { accountId: account.id, name: nameOf(account) }
  if (account.kind === 'staff' && account.role !== null && account.businessId !== null) {
    return { kind: 'staff', businessId: account.businessId, role: account.role, ...who }
  }
  return { kind: 'shopper', businessId: await houseBusinessId(db), ...who }
}
