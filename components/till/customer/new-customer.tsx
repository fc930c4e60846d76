'use client'

import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import type { FieldErrors } from '@/components/ui/field-errors'
import { FormMessage } from '@/components/ui/form-message'
import { TextField } from '@/components/ui/text-field'
import type { BasketCustomer } from '../sale/basket'
import { useTill } from '../shell/context'

type NewCustomerProps = { suggested: string; onAdded: (customer: BasketCustomer) => void; onBack: () => void }

/** As little as a counter needs: a name, and how to reach them. */
export function NewCustomer({ suggested, onAdded, onBack }: NewCustomerProps) {
  const { actions } = useTill()
  const [pending, startTransition] = useTransition()
  const [problem, setProblem] = useState<{ message?: string; fields?: FieldErrors }>({})

  function add(form: FormData) {
    const text = (name: string) => String(form.get(name) ?? '')
    startTransition(async () => {
      try {
        const input = { name: text('name'), phone: text('phone'), email: text('email') }
        const answer = await actions.addCustomer(input)
        if (answer.ok) onAdded(answer.value)
        else setProblem(answer)
      } catch {
        setProblem({ message: 'No answer came back. Look whether the customer is there before adding again.' })
      }
    })
  }

  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        add(new FormData(event.currentTarget))
      }}
    >
      <TextField
        label="Name"
        name="name"
        required
        autoComplete="off"
        defaultValue={suggested}
        errors={problem.fields}
      />
      <TextField label="Phone" name="phone" type="tel" optional autoComplete="off" errors={problem.fields} />
      <TextField label="E-mail" name="email" type="email" optional autoComplete="off" errors={problem.fields} />
      <FormMessage>{problem.fields ? undefined : problem.message}</FormMessage>
      <div className="flex justify-end gap-2">
        <Button onClick={onBack}>Back</Button>
        <Button type="submit" variant="primary" loading={pending}>
          Add customer
        </Button>
      </div>
    </form>
  )
}
