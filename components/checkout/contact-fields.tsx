import type { FieldErrors } from '@/components/ui/field-errors'
import { TextField } from '@/components/ui/text-field'
import type { Buyer } from './checkout-types'

export function ContactFields({ buyer, errors }: { buyer: Buyer; errors: FieldErrors }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        className="sm:col-span-2"
        label="Name"
        name="name"
        autoComplete="name"
        defaultValue={buyer.name}
        maxLength={150}
        required
        errors={errors}
      />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="email"
        defaultValue={buyer.email}
        maxLength={254}
        required
        errors={errors}
      />
      <TextField
        label="Phone"
        name="phone"
        type="tel"
        autoComplete="tel"
        defaultValue={buyer.phone}
        maxLength={50}
        optional
        errors={errors}
      />
    </div>
  )
}
