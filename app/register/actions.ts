'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Answer } from '@/components/session/answer'
import { addressOf } from '@/lib/auth/address'
import { safePath } from '@/lib/auth/safe-path'
import { signInNew } from '@/lib/auth/sign-in'
import { guardSignUp } from '@/lib/auth/throttle'
import { registerShopper } from '@/lib/domain/people'
import { action } from '@/lib/forms/action'
import { ShopperForm } from '@/lib/forms/person'

const run = action(ShopperForm, async (ctx, { callbackUrl, ...person }) => {
  const account = await guardSignUp(addressOf(await headers()), () => registerShopper(ctx, person))
  await signInNew(account)
  redirect(safePath(callbackUrl, '/account'))
})

export async function signUpAsShopper(_before: Answer, form: FormData): Promise<Answer> {
  return run(form)
}
