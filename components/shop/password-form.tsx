'use client'

import type { FormAction } from '@/components/session/answer'
import { PasswordField } from '@/components/session/password-field'
import { useForm } from '@/components/session/use-form'
import { FormMessage } from '@/components/ui/form-message'
import { SubmitButton } from '@/components/ui/submit-button'

export function PasswordForm({ action }: { action: FormAction }) {
  const { form, answer, errors, message, pending } = useForm(action)
  const done = answer?.ok && !pending
  return (
    <form {...form} key={done ? 'done' : 'open'} className="max-w-md space-y-4">
      <PasswordField
        label="Your password now"
        name="oldPassword"
        autoComplete="current-password"
        required
        errors={errors}
      />
      <PasswordField
        label="New password"
        name="newPassword"
        autoComplete="new-password"
        hint="At least eight letters. A few words are easier to remember than signs."
        required
        errors={errors}
      />
      <FormMessage>{message}</FormMessage>
      <FormMessage tone="positive">
        {done ? 'Your password is changed. Every other browser was signed out.' : undefined}
      </FormMessage>
      <SubmitButton loading={pending}>Change the password</SubmitButton>
    </form>
  )
}
