'use server'

import { redirect } from 'next/navigation'
import type { Answer } from '@/components/session/answer'
import { bringCart } from '@/lib/auth/bring-cart'
import { enter, Login, remember } from '@/lib/auth/enter'
import { safePath } from '@/lib/auth/safe-path'
import { action } from '@/lib/forms/action'
import { callbackField } from '@/lib/forms/fields'

const run = action(Login.extend({ callbackUrl: callbackField }), async (_ctx, { callbackUrl, ...login }) => {
  const signedIn = await enter('shopper', login)
  await remember(signedIn)
  await bringCart(signedIn.account)
  redirect(safePath(callbackUrl, '/'))
})

export async function signInAsShopper(_before: Answer, form: FormData): Promise<Answer> {
  return run(form)
}
