'use client'

import type { ReactNode } from 'react'
import { PasswordField } from '@/components/session/password-field'
import type { Failure } from '@/components/ui/answered'
import { FormMessage } from '@/components/ui/form-message'
import { TextField } from '@/components/ui/text-field'
import { DialogButtons } from '../shared/dialog-buttons'

type SignInFieldsProps = {
  login: string
  password: string
  onLogin: (text: string) => void
  onPassword: (text: string) => void
  pending: boolean
  failure: Failure | undefined
  submit: () => void
  confirmLabel: string
  children?: ReactNode
}

export function SignInFields({ login, password, failure, pending, confirmLabel, children, ...on }: SignInFieldsProps) {
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        on.submit()
      }}
    >
      <TextField
        label="Username or e-mail"
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        errors={failure?.fields}
        value={login}
        onChange={(event) => on.onLogin(event.target.value)}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        errors={failure?.fields}
        value={password}
        onChange={(event) => on.onPassword(event.target.value)}
      />
      {children}
      <FormMessage>{failure?.fields ? null : failure?.message}</FormMessage>
      <DialogButtons cancel="Not now" confirm={confirmLabel} pending={pending} />
    </form>
  )
}
