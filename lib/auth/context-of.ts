import { db } from '@/lib/db/client'
import { houseBusinessId } from '@/lib/domain/businesses'
import type { AccountView } from '@/lib/domain/people'
import type { Actor, Context } from '@/lib/domain/shared/context'
import { DomainError } from '@/lib/domain/shared/errors'
import { nameOf } from '@/lib/domain/shared/person'

/** What a session tells of its account. */
export type SessionUser = Pick<
  AccountView,
  'id' | 'kind' | 'role' | 'businessId' | 'username' | 'email' | 'firstName' | 'lastName'
>

/** The context of somebody's request, a visitor's for null. Throws `not_found` before the shop is set up. */
export async function contextOf(account: SessionUser | null): Promise<Context> {
  return { actor: await actorOf(account), db, now: new Date() }
}

/** As `contextOf`; null before the shop is set up. */
export async function contextIfSetUp(account: SessionUser | null): Promise<Context | null> {
  try {
    return await contextOf(account)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') return null
    throw error
  }
}

/** Staff act for their own business, everybody else in the house. */
async function actorOf(account: SessionUser | null): Promise<Actor> {
  if (!account) return { kind: 'visitor', businessId: await houseBusinessId(db) }
  const who = { accountId: account.id, name: nameOf(account) }
  if (account.kind === 'staff' && account.role !== null && account.businessId !== null) {
    return { kind: 'staff', businessId: account.businessId, role: account.role, ...who }
  }
  return { kind: 'shopper', businessId: await houseBusinessId(db), ...who }
}
