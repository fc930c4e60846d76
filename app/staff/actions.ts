'use server'

import { redirect } from 'next/navigation'
import type { Answer } from '@/components/session/answer'
import { enter, Login, remember } from '@/lib/auth/enter'
import { homeOf } from '@/lib/auth/home'
import { safePath } from '@/lib/auth/safe-path'
import { action } from '@/lib/forms/action'
import { callbackField } from '@/lib/forms/fields'

const run = action(Login.extend({ callbackUrl: callbackField }), async (_ctx, { callbackUrl, ...login }) => {
  const signedIn = await enter('staff', login)
  await remember(signedIn)
  redirect(safePath(callbackUrl, homeOf(signedIn.account)))
})

export async function signInAsStaff(_before: Answer, form: FormData): Promise<Answer> {
  return run(form)
}
