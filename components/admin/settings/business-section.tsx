'use client'

import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { SectionProps } from './section-props'

/** Who the business is, where it is, and when its day turns over. */
export function BusinessSection({
  draft,
  errors,
  choices,
  change,
  currencyFixed,
}: SectionProps & { currencyFixed: boolean }) {
  return (
    <Card as="section" aria-labelledby="business">
      <CardHeader id="business" title="The business" />
      <CardBody className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Name"
          name="name"
          required
          maxLength={120}
          errors={errors}
          value={draft.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        <SelectField
          label="Industry"
          name="industryId"
          placeholder="None of these"
          options={choices.industries}
          errors={errors}
          value={draft.industryId}
          onChange={(event) => change({ industryId: event.target.value })}
        />
        <SelectField
          label="Country"
          name="country"
          placeholder="Not said"
          options={choices.countries}
          errors={errors}
          value={draft.country}
          onChange={(event) => change({ country: event.target.value })}
        />
        <SelectField
          label="Currency"
          name="currency"
          options={choices.currencies}
          disabled={currencyFixed}
          hint={
            currencyFixed
              ? 'It stays as it is: your products have prices in it.'
              : 'Choose it before the first product.'
          }
          errors={errors}
          value={draft.currency}
          onChange={(event) => change({ currency: event.target.value })}
        />
        <SelectField
          label="Time zone"
          name="timeZone"
          options={choices.timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          hint="Days in reports and shifts are those of this place."
          errors={errors}
          value={draft.timeZone}
          onChange={(event) => change({ timeZone: event.target.value })}
        />
        <TextField
          label="A business day ends at"
          name="dayCutOff"
          type="time"
          hint="A bar that closes at two may say 04:00, so that the night counts as one day."
          errors={errors}
          value={draft.dayCutOff}
          onChange={(event) => change({ dayCutOff: event.target.value })}
        />
      </CardBody>
    </Card>
  )
}
