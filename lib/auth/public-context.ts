import { db } from '@/lib/db/client'
import type { Context } from '@/lib/domain/shared/context'
import { DomainError } from '@/lib/domain/shared/errors'
import { actorOf } from './actor'

/** For what everybody sees alike, whoever is signed in: a visitor of the shop. Null before the shop is set up. */
export async function publicContext(): Promise<Context | null> {
  try {
    return { actor: await actorOf(db, null), db, now: new Date() }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') return null
    throw error
  }
}
