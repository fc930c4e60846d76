'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import type { Answer } from '@/components/session/answer'
import { updateProfile } from '@/lib/domain/people'
import { emailField, line, optionalLine } from '@/lib/domain/shared/text-fields'
import { action } from '@/lib/forms/action'

const Profile = z.object({
  firstName: line('Please give your first name.'),
  lastName: line('Please give your last name.'),
  email: emailField,
  phone: optionalLine(50),
  address: z.string().trim().max(1000, 'Please use at most 1000 letters.').default(''),
})

const run = action(Profile, async (ctx, profile) => {
  await updateProfile(ctx, { ...profile, address: profile.address.replaceAll('\r\n', '\n') })
  refresh()
})

export async function saveProfile(_before: Answer, form: FormData): Promise<Answer> {
  const result = await run(form)
  return result.ok ? { ok: true } : result
}
