'use server'

import { redirect } from 'next/navigation'
import { endAllSessions } from '@/lib/domain/people'
import type { Actor } from '@/lib/domain/shared/context'
import { sessionContext } from './context'
import { signOutHere } from './sign-in'

/** Signs this browser out and shows the door it came in by. */
export async function signOut(): Promise<void> {
  const { actor } = await sessionContext()
  await signOutHere()
  redirect(doorOf(actor))
}

/** Signs the caller out in every browser and of every API token. */
export async function signOutEverywhere(): Promise<void> {
  const ctx = await sessionContext()
  await endAllSessions(ctx)
  await signOutHere()
  redirect(doorOf(ctx.actor))
}

const doorOf = ({ kind }: Actor): string => (kind === 'staff' ? '/staff' : '/')
