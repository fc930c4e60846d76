'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import type { Answer } from '@/components/session/answer'
import { guardSecret } from '@/lib/auth/throttle'
import { setOwnPin } from '@/lib/domain/people'
import { accountOf } from '@/lib/domain/shared/context'
import { ownPasswordField } from '@/lib/domain/shared/text-fields'
import { action } from '@/lib/forms/action'

const PinForm = z.object({
  password: ownPasswordField,
  pin: z.string().trim().min(1, 'Please choose a PIN.').max(20, 'A PIN has 4 to 8 digits.'),
})

const run = action(PinForm, async (ctx, input) => {
  await guardSecret('password', String(accountOf(ctx)), () => setOwnPin(ctx, input))
  refresh()
})

export async function setPin(_before: Answer, form: FormData): Promise<Answer> {
  const result = await run(form)
  return result.ok ? { ok: true } : result
}
