'use client'

import type { FormAction } from '@/components/session/answer'
import { PasswordField } from '@/components/session/password-field'
import { useForm } from '@/components/session/use-form'
import { FormMessage } from '@/components/ui/form-message'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'

/** An approver's own PIN. */
export function PinForm({ action, hasPin }: { action: FormAction; hasPin: boolean }) {
  const { form, answer, errors, message, pending } = useForm(action)
  const done = answer?.ok && !pending
  return (
    <form {...form} key={done ? 'done' : 'open'} className="max-w-md space-y-4">
      <PasswordField label="Your password" name="password" autoComplete="current-password" required errors={errors} />
      <TextField
        label={hasPin ? 'New PIN' : 'PIN'}
        name="pin"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        hint={`4 to 8 digits, no row such as 1234.${hasPin ? ' It takes the place of the one you have.' : ''}`}
        required
        errors={errors}
      />
      <FormMessage>{message}</FormMessage>
      <FormMessage tone="positive">
        {done ? 'Your PIN is set. It works at the till from now on.' : undefined}
      </FormMessage>
      <SubmitButton loading={pending}>{hasPin ? 'Change the PIN' : 'Set the PIN'}</SubmitButton>
    </form>
  )
}
