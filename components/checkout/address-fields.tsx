import type { FieldErrors } from '@/components/ui/field-errors'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { Buyer } from './checkout-types'

type AddressFieldsProps = {
  buyer: Buyer
  countries: readonly { value: string; label: string }[]
  errors: FieldErrors
}

export function AddressFields({ buyer, countries, errors }: AddressFieldsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-[8rem_1fr]">
      <TextField
        className="sm:col-span-2"
        label="Street and number"
        name="street"
        autoComplete="street-address"
        defaultValue={buyer.street}
        maxLength={300}
        required
        errors={errors}
      />
      <TextField
        label="Postcode"
        name="postcode"
        autoComplete="postal-code"
        defaultValue={buyer.postcode}
        maxLength={20}
        required
        errors={errors}
      />
      <TextField
        label="Town"
        name="city"
        autoComplete="address-level2"
        defaultValue={buyer.city}
        maxLength={100}
        required
        errors={errors}
      />
      <SelectField
        className="sm:col-span-2"
        label="Country"
        name="country"
        autoComplete="country-name"
        options={countries}
        defaultValue={buyer.country}
        errors={errors}
      />
    </div>
  )
}
