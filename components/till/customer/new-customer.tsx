'use client'

import { Button } from '@/components/ui/button'
import { FormMessage } from '@/components/ui/form-message'
import { TextField } from '@/components/ui/text-field'
import { useRun } from '@/components/ui/use-run'
import type { BasketCustomer } from '../sale/basket'
import { useActions } from '../shared/actions'

type NewCustomerProps = { suggested: string; onAdded: (customer: BasketCustomer) => void; onBack: () => void }

const LOST = 'No answer came back. Look whether the customer is there before adding again.'

/** As little as a counter needs: a name, and how to reach them. */
export function NewCustomer({ suggested, onAdded, onBack }: NewCustomerProps) {
  const actions = useActions()
  const { pending, failure, run } = useRun({ inPlace: true })

  function add(form: FormData) {
    const text = (name: string) => String(form.get(name) ?? '')
    const input = { name: text('name'), phone: text('phone'), email: text('email') }
    run(() => actions.addCustomer(input), { done: onAdded, lost: LOST })
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
        errors={failure?.fields}
      />
      <TextField label="Phone" name="phone" type="tel" optional autoComplete="off" errors={failure?.fields} />
      <TextField label="E-mail" name="email" type="email" optional autoComplete="off" errors={failure?.fields} />
      <FormMessage>{failure?.fields ? undefined : failure?.message}</FormMessage>
      <div className="flex justify-end gap-2">
        <Button onClick={onBack}>Back</Button>
        <Button type="submit" variant="primary" loading={pending}>
          Add customer
        </Button>
      </div>
    </form>
  )
}
