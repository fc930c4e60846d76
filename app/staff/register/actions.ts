'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Answer } from '@/components/session/answer'
import { addressOf } from '@/lib/auth/address'
import { homeOf } from '@/lib/auth/home'
import { signInNew } from '@/lib/auth/sign-in'
import { guardSignUp } from '@/lib/auth/throttle'
import { houseBusinessId } from '@/lib/domain/businesses'
import { registerStaff } from '@/lib/domain/people'
import { env } from '@/lib/env'
import { action } from '@/lib/forms/action'
import { StaffForm } from '@/lib/forms/person'

const run = action(StaffForm, async ({ db, now }, person) => {
  const asNobody = { actor: { kind: 'visitor', businessId: await houseBusinessId(db) }, db, now } as const
  const register = () => registerStaff(asNobody, person, env.staffSignup)
  const account = await guardSignUp(addressOf(await headers()), register)
  if (account.status !== 'active') return
  await signInNew(account)
  redirect(homeOf(account))
})

export async function signUpAsStaff(_before: Answer, form: FormData): Promise<Answer> {
  return run(form)
}
