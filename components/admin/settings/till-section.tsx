'use client'

import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { SelectField } from '@/components/ui/select-field'
import { Switch } from '@/components/ui/switch'
import type { SectionProps } from './section-props'

/** How the till behaves. */
export function TillSection({ draft, errors, choices, change }: SectionProps) {
  return (
    <Card as="section" aria-labelledby="till">
      <CardHeader id="till" title="The till" />
      <CardBody className="grid gap-4">
        <SelectField
          className="max-w-xs"
          label="Cash totals are rounded to"
          name="cashRoundingMinor"
          options={choices.roundings}
          hint="Where the smallest coins are gone. Card payments stay exact."
          errors={errors}
          value={draft.cashRounding}
          onChange={(event) => change({ cashRounding: event.target.value })}
        />
        <Switch
          label="Cashiers may set prices"
          description="They may sell below the list price. Each time is written to the audit log. Where they may not, they ask a manager, who approves with a PIN."
          checked={draft.cashiersSetPrices}
          onChange={(event) => change({ cashiersSetPrices: event.target.checked })}
        />
      </CardBody>
    </Card>
  )
}
