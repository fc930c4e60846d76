'use server'

import { z } from 'zod'
import type { Answer } from '@/components/session/answer'
import { currentSession } from '@/lib/auth/session'
import { changePassword } from '@/lib/domain/people'
import { ownPasswordField, passwordField } from '@/lib/domain/shared/text-fields'
import { action } from '@/lib/forms/action'

const Passwords = z.object({
  oldPassword: ownPasswordField,
  newPassword: passwordField,
})

const run = action(Passwords, async (ctx, passwords) => {
  const current = await currentSession()
  await changePassword(ctx, { ...passwords, keepSession: current?.id })
})

export async function changeOwnPassword(_before: Answer, form: FormData): Promise<Answer> {
  const result = await run(form)
  return result.ok ? { ok: true } : result
}
