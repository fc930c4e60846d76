'use client'

import { useState } from 'react'
import type { FieldErrors } from '@/components/ui/field-errors'
import type { SelectOption } from '@/components/ui/select'
import { SelectField } from '@/components/ui/select-field'
import { Switch } from '@/components/ui/switch'
import { TextField } from '@/components/ui/text-field'

export type ShopFieldsProps = {
  errors: FieldErrors | undefined
  countries: readonly { code: string; name: string; currency: string; timeZone: string | null }[]
  industries: readonly SelectOption[]
  currencies: readonly SelectOption[]
  timeZones: readonly SelectOption[]
}

const NOTHING = { name: '', country: '', industryId: '', currency: '', timeZone: '', taxPpm: '' }

/** What the shop is called and how it trades. Choosing the country fills in its money and its time. */
export function ShopFields({ errors, countries, industries, currencies, timeZones }: ShopFieldsProps) {
  const [typed, setTyped] = useState(NOTHING)
  const [withTax, setWithTax] = useState(true)
  const bind = (name: keyof typeof NOTHING) => ({
    name,
    errors,
    required: true,
    value: typed[name],
    onChange: ({ target }: { target: { value: string } }) =>
      setTyped((before) => ({ ...before, [name]: target.value })),
  })

  function chooseCountry({ target }: { target: { value: string } }) {
    const chosen = countries.find(({ name }) => name === target.value)
    const money = chosen ? { currency: chosen.currency, timeZone: chosen.timeZone ?? '' } : {}
    setTyped((before) => ({ ...before, country: target.value, ...money }))
  }

  const names = countries.map(({ name }) => ({ value: name, label: name }))
  return (
    <>
      <TextField label="Name" autoComplete="organization" className="sm:col-span-2" {...bind('name')} />
      <SelectField
        label="Country"
        autoComplete="country-name"
        placeholder="Choose"
        options={names}
        {...bind('country')}
        onChange={chooseCountry}
      />
      <SelectField label="Industry" placeholder="Choose" options={industries} {...bind('industryId')} />
      <SelectField
        label="Currency"
        hint="Stays as it is once there are products."
        placeholder="Choose"
        options={currencies}
        {...bind('currency')}
      />
      <SelectField
        label="Time zone"
        hint="Days in reports begin and end by it."
        placeholder="Choose"
        options={timeZones}
        {...bind('timeZone')}
      />
      <TextField label="Sales tax" inputMode="decimal" autoComplete="off" after="%" {...bind('taxPpm')} />
      <Switch
        label="Prices include tax"
        description="As shown to customers and on the shelf."
        name="pricesIncludeTax"
        checked={withTax}
        onChange={(event) => setWithTax(event.target.checked)}
        className="sm:mt-7"
      />
    </>
  )
}
