'use client'

import { useState } from 'react'
import { FormMessage } from '@/components/ui/form-message'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from './answer'
import { type DemoAccount, DemoAccounts } from './demo-accounts'
import { PasswordField } from './password-field'
import { useForm } from './use-form'

type SignInFormProps = {
  action: FormAction
  /** Where to go afterwards. */
  callbackUrl?: string
  /** Why signing in did not work just now, somewhere else. */
  refusal?: string
  /** Filled in by a press, in a demo. */
  demoAccounts?: readonly DemoAccount[]
}

export function SignInForm({ action, callbackUrl, refusal, demoAccounts }: SignInFormProps) {
  const { form, errors, message, typed, pending } = useForm(action)
  const [login, setLogin] = useState(typed.login ?? '')
  const [password, setPassword] = useState('')

  function fill(account: DemoAccount) {
    setLogin(account.username)
    setPassword(account.password)
  }

  return (
    <form {...form} className="space-y-4">
      <input type="hidden" name="callbackUrl" value={callbackUrl ?? ''} />
      <TextField
        label="Username or e-mail"
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        errors={errors}
        value={login}
        onChange={(event) => setLogin(event.target.value)}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        errors={errors}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <FormMessage>{message ?? refusal}</FormMessage>
      <SubmitButton full loading={pending} pendingText="Signing in">
        Sign in
      </SubmitButton>
      {demoAccounts ? <DemoAccounts accounts={demoAccounts} current={login} onChoose={fill} /> : null}
    </form>
  )
}
