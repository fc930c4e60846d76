'use server'

import { redirect } from 'next/navigation'
import type { Answer } from '@/components/session/answer'
import { Login } from '@/lib/auth/credentials'
import { homeOf } from '@/lib/auth/home'
import { safePath } from '@/lib/auth/safe-path'
import { signIn } from '@/lib/auth/sign-in'
import { callbackField } from '@/lib/domain/shared/text-fields'
import { action } from '@/lib/forms/action'

const run = action(Login.extend({ callbackUrl: callbackField }), async (_ctx, { callbackUrl, ...login }) => {
  const account = await signIn('staff', login)
  redirect(safePath(callbackUrl, homeOf(account)))
})

export async function signInAsStaff(_before: Answer, form: FormData): Promise<Answer> {
  return run(form)
}
