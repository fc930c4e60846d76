'use client'

import { Alert } from '@/components/ui/alert'
import { FormMessage } from '@/components/ui/form-message'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from './answer'
import { PersonFields } from './person-fields'
import { useForm } from './use-form'

type SignUpFormProps = {
  action: FormAction
  callbackUrl?: string
  passwordHint?: string
  /** Staff only: what they may become, and a username to sign in with. */
  roles?: readonly { value: string; label: string }[]
  submitLabel: string
  /** Shown in place of the form when the action answered that all is well but somebody must look at it first. */
  done?: string
}

export function SignUpForm({ action, callbackUrl, passwordHint, roles, submitLabel, done }: SignUpFormProps) {
  const { form, answer, errors, message, typed, pending } = useForm(action)
  if (answer?.ok)
    return (
      <Alert tone="positive" live="polite" title="Thank you.">
        {done}
      </Alert>
    )
  return (
    <form {...form} className="space-y-4">
      <input type="hidden" name="callbackUrl" value={callbackUrl ?? ''} />
      <PersonFields errors={errors} typed={typed} withUsername={roles !== undefined} passwordHint={passwordHint} />
      {roles ? (
        <SelectField label="Role" name="role" options={roles} defaultValue={typed.role} errors={errors} />
      ) : null}
      <FormMessage>{message}</FormMessage>
      <SubmitButton full loading={pending} pendingText="Making your account">
        {submitLabel}
      </SubmitButton>
    </form>
  )
}
