import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor, Context } from '@/lib/domain/shared/context'
import { may, type Right } from '@/lib/domain/shared/permissions'
import { contextIfSetUp } from './context-of'
import { safePath, withCallback } from './safe-path'
import { currentSession } from './session'

type ContextOf<K extends Actor['kind']> = Context & { actor: Extract<Actor, { kind: K }> }
export type StaffContext = ContextOf<'staff'>
export type ShopperContext = ContextOf<'shopper'>

/** For any page or action: whoever is signed in, else a visitor of the shop. Made once per request. */
export const sessionContext = cache(async (): Promise<Context> => {
  const session = await currentSession()
  return (await contextIfSetUp(session?.user ?? null)) ?? redirect('/setup')
})

/** For pages of the till and the back office: sends others to sign in, and staff who may not to a page that says so. */
export async function staffContext(right?: Right): Promise<StaffContext> {
  const { actor, ...rest } = await sessionContext()
  if (actor.kind !== 'staff') redirect(await signInAt('/staff', '/admin'))
  if (right && !may(actor, right)) redirect('/staff/not-allowed')
  return { actor, ...rest }
}

/** For pages about a shopper's own things: sends others to sign in. */
export async function shopperContext(): Promise<ShopperContext> {
  const { actor, ...rest } = await sessionContext()
  if (actor.kind !== 'shopper') redirect(await signInAt('/login', '/account'))
  return { actor, ...rest }
}

async function signInAt(door: string, fallback: string): Promise<string> {
  const here = safePath((await headers()).get('x-kontor-path'), fallback)
  return withCallback(door, here)
}
