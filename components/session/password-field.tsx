'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { Field, type FieldFrame } from '@/components/ui/field'
import { Input, type InputProps } from '@/components/ui/input'

type PasswordFieldProps = FieldFrame &
  Pick<InputProps, 'value' | 'onChange'> & { autoComplete: 'current-password' | 'new-password' }

/** A password that can be looked at while it is typed. */
export function PasswordField({ autoComplete, value, onChange, ...frame }: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  const toggle = (
    <button
      type="button"
      aria-pressed={shown}
      aria-label="Show the password"
      onClick={() => setShown(!shown)}
      className="-me-2 grid size-8 place-items-center rounded-md hover:bg-hover hover:text-ink"
    >
      {shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
    </button>
  )
  return (
    <Field {...frame}>
      {(control) => (
        <Input
          {...control}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          value={value}
          onChange={onChange}
          after={toggle}
        />
      )}
    </Field>
  )
}
