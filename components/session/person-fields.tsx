import type { FieldErrors } from '@/components/ui/field-errors'
import { TextField } from '@/components/ui/text-field'
import type { Typed } from './answer'
import { PasswordField } from './password-field'

type PersonFieldsProps = {
  errors: FieldErrors | undefined
  typed: Typed
  withUsername?: boolean
  passwordHint?: string
}

/** Who somebody is and how they will sign in. */
export function PersonFields({ errors, typed, withUsername, passwordHint }: PersonFieldsProps) {
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="First name"
          name="firstName"
          defaultValue={typed.firstName}
          autoComplete="given-name"
          required
          errors={errors}
        />
        <TextField
          label="Last name"
          name="lastName"
          defaultValue={typed.lastName}
          autoComplete="family-name"
          required
          errors={errors}
        />
      </div>
      <TextField
        label="E-mail"
        name="email"
        defaultValue={typed.email}
        type="email"
        autoComplete="email"
        required
        errors={errors}
      />
      {withUsername ? (
        <TextField
          label="Username"
          name="username"
          defaultValue={typed.username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          hint="To sign in with at the till."
          required
          errors={errors}
        />
      ) : null}
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        hint={passwordHint}
        required
        errors={errors}
      />
    </>
  )
}
