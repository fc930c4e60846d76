'use server'

import { redirect } from 'next/navigation'
import type { Role } from '@/lib/db/types'
import { endAllSessions, nameOf } from '@/lib/domain/people'
import type { Actor } from '@/lib/domain/shared/context'
import { type ActionResult, withForm } from '@/lib/forms/action'
import { sessionContext } from './context'
import { enter, Login, leave, remember } from './enter'

/** Signs this browser out and shows the door it came in by. */
export async function signOut(): Promise<void> {
  const { actor } = await sessionContext()
  await leave()
  redirect(doorOf(actor))
}

/** Signs the caller out in every browser and of every API token. */
export async function signOutEverywhere(): Promise<void> {
  const ctx = await sessionContext()
  await endAllSessions(ctx)
  await leave()
  redirect(doorOf(ctx.actor))
}

/** Lets staff in again where they are, such as over a till whose session ended, so that nothing on the page is lost. */
export async function signInHere(
  _before: unknown,
  form: FormData,
): Promise<ActionResult<{ name: string; role: Role | null }>> {
  return runSignInHere(form)
}

const runSignInHere = withForm(Login, async (login) => {
  const signedIn = await enter('staff', login)
  await remember(signedIn)
  return { name: nameOf(signedIn.account), role: signedIn.account.role }
})

const doorOf = ({ kind }: Actor): string => (kind === 'staff' ? '/staff' : '/')
