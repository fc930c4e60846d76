'use client'

import { type ReactElement, useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { FormMessage } from '@/components/ui/form-message'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { useRun } from '@/components/ui/use-run'
import type { Customer } from '@/lib/domain/customers'
import type { ActionResult } from '@/lib/forms/action'

export type SaveCustomer = (form: FormData) => Promise<ActionResult<Customer>>

type CustomerDialogProps = {
  trigger: ReactElement
  /** Without one, a new customer is added. */
  customer?: Customer
  /** What was typed elsewhere, e.g. in a search that found nobody. */
  name?: string
  save: SaveCustomer
  onSaved: (customer: Customer) => void
}

/** Adds a customer to the books or changes one. */
export function CustomerDialog({ trigger, customer, name, save, onSaved }: CustomerDialogProps) {
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={trigger}
      title={customer ? `Edit ${customer.name}` : 'New customer'}
      description={customer ? undefined : 'Only the name is needed; the rest helps to deliver and to call back.'}
    >
      <CustomerForm
        customer={customer}
        name={name}
        save={save}
        onSaved={(saved) => {
          setOpen(false)
          onSaved(saved)
        }}
      />
    </Dialog>
  )
}

function CustomerForm({ customer, name, save, onSaved }: Omit<CustomerDialogProps, 'trigger'>) {
  const { pending, failure, run } = useRun({ inPlace: true })
  const errors = failure?.fields
  return (
    <form
      className="grid gap-4 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        run(() => save(form), { done: onSaved })
      }}
    >
      {customer ? <input type="hidden" name="id" value={customer.id} /> : null}
      <TextField
        className="sm:col-span-2"
        label="Name"
        name="name"
        required
        maxLength={200}
        defaultValue={customer?.name ?? name}
        errors={errors}
      />
      <TextField label="E-mail" name="email" type="email" optional defaultValue={customer?.email} errors={errors} />
      <TextField label="Phone" name="phone" type="tel" optional defaultValue={customer?.phone} errors={errors} />
      <TextareaField
        className="sm:col-span-2"
        label="Address"
        name="address"
        optional
        rows={3}
        defaultValue={customer?.address}
        errors={errors}
      />
      {customer ? (
        <Checkbox
          className="sm:col-span-2"
          name="active"
          defaultChecked={customer.active}
          label="Active"
          description="Customers who are not active stay in the books, out of the way."
        />
      ) : null}
      <div className="sm:col-span-2">
        <FormMessage className="mb-3">{failure && !errors ? failure.message : null}</FormMessage>
        <SubmitButton full loading={pending}>
          {customer ? 'Save' : 'Add the customer'}
        </SubmitButton>
      </div>
    </form>
  )
}
