'use client'

import { type ChangeEvent, useState } from 'react'
import type { FieldErrors } from '@/components/ui/field-errors'
import type { SelectOption } from '@/components/ui/select'
import { SelectField } from '@/components/ui/select-field'
import { Switch } from '@/components/ui/switch'
import { TextField } from '@/components/ui/text-field'
import type { Typed } from './answer'

export type ShopFieldsProps = {
  errors: FieldErrors | undefined
  typed: Typed
  countries: readonly { code: string; name: string; currency: string; timeZone: string | null }[]
  industries: readonly SelectOption[]
  currencies: readonly SelectOption[]
  timeZones: readonly SelectOption[]
}

/** What the shop is called and how it trades. Choosing the country fills in its money and its time. */
export function ShopFields({ errors, typed, countries, industries, currencies, timeZones }: ShopFieldsProps) {
  const [place, setPlace] = useState({ currency: typed.currency ?? '', timeZone: typed.timeZone ?? '' })

  function chooseCountry(event: ChangeEvent<HTMLSelectElement>) {
    const chosen = countries.find(({ name }) => name === event.target.value)
    if (chosen) setPlace({ currency: chosen.currency, timeZone: chosen.timeZone ?? '' })
  }

  const names = countries.map(({ name }) => ({ value: name, label: name }))
  return (
    <>
      <TextField
        label="Name"
        name="name"
        defaultValue={typed.name}
        autoComplete="organization"
        required
        errors={errors}
        className="sm:col-span-2"
      />
      <SelectField
        label="Country"
        name="country"
        defaultValue={typed.country}
        autoComplete="country-name"
        placeholder="Choose"
        options={names}
        required
        errors={errors}
        onChange={chooseCountry}
      />
      <SelectField
        label="Industry"
        name="industryId"
        defaultValue={typed.industryId}
        placeholder="Choose"
        options={industries}
        required
        errors={errors}
      />
      <SelectField
        label="Currency"
        name="currency"
        hint="Stays as it is once there are products."
        placeholder="Choose"
        options={currencies}
        required
        errors={errors}
        value={place.currency}
        onChange={(event) => setPlace({ ...place, currency: event.target.value })}
      />
      <SelectField
        label="Time zone"
        name="timeZone"
        hint="Days in reports begin and end by it."
        placeholder="Choose"
        options={timeZones}
        required
        errors={errors}
        value={place.timeZone}
        onChange={(event) => setPlace({ ...place, timeZone: event.target.value })}
      />
      <TextField
        label="Sales tax"
        name="taxPpm"
        defaultValue={typed.taxPpm}
        inputMode="decimal"
        autoComplete="off"
        after="%"
        required
        errors={errors}
      />
      <Switch
        label="Prices include tax"
        description="As shown to customers and on the shelf."
        name="pricesIncludeTax"
        defaultChecked={typed.name === undefined || typed.pricesIncludeTax === 'on'}
        className="sm:mt-7"
      />
    </>
  )
}
