'use server'

import { redirect } from 'next/navigation'
import type { Answer } from '@/components/session/answer'
import { Login } from '@/lib/auth/credentials'
import { safePath } from '@/lib/auth/safe-path'
import { signIn } from '@/lib/auth/sign-in'
import { callbackField } from '@/lib/domain/shared/text-fields'
import { action } from '@/lib/forms/action'

const run = action(Login.extend({ callbackUrl: callbackField }), async (_ctx, { callbackUrl, ...login }) => {
  await signIn('shopper', login)
  redirect(safePath(callbackUrl, '/'))
})

export async function signInAsShopper(_before: Answer, form: FormData): Promise<Answer> {
  return run(form)
}
