'use client'

import { useState } from 'react'
import type { FieldErrors } from '@/components/ui/field-errors'
import { TextField } from '@/components/ui/text-field'
import { PasswordField } from './password-field'

type PersonFieldsProps = { errors: FieldErrors | undefined; withUsername?: boolean; passwordHint?: string }

/** Who somebody is and how they will sign in. What was typed stays when the form comes back. */
export function PersonFields({ errors, withUsername, passwordHint }: PersonFieldsProps) {
  const [typed, setTyped] = useState({ firstName: '', lastName: '', username: '', email: '', password: '' })
  const bind = (name: 'firstName' | 'lastName' | 'username' | 'email') => ({
    name,
    errors,
    value: typed[name],
    onChange: ({ target }: { target: { value: string } }) =>
      setTyped((before) => ({ ...before, [name]: target.value })),
  })
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="First name" autoComplete="given-name" required {...bind('firstName')} />
        <TextField label="Last name" autoComplete="family-name" required {...bind('lastName')} />
      </div>
      <TextField label="E-mail" type="email" autoComplete="email" required {...bind('email')} />
      {withUsername ? (
        <TextField
          label="Username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          hint="To sign in with at the till."
          required
          {...bind('username')}
        />
      ) : null}
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        hint={passwordHint}
        required
        errors={errors}
        value={typed.password}
        onValueChange={(password) => setTyped((before) => ({ ...before, password }))}
      />
    </>
  )
}
