'use client'

import { MoneyField } from '@/components/money/money-field'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import type { SectionProps } from './section-props'

const WAYS = [
  { value: 'with', label: 'With tax in them', description: 'What stands on the label is what buyers pay' },
  { value: 'without', label: 'Without tax', description: 'Tax is put on top when somebody buys' },
] as const

/** Tax and shipping; orders that are placed keep what held when they were. */
export function MoneySection({ draft, errors, change }: SectionProps) {
  return (
    <Card as="section" aria-labelledby="money">
      <CardHeader
        id="money"
        title="Tax and shipping"
        description="Orders that are placed already keep the rates they were placed with."
      />
      <CardBody className="grid gap-4 sm:grid-cols-2">
        <RadioGroup
          className="sm:col-span-2"
          legend="Prices are written"
          variant="cards"
          columns={2}
          options={WAYS}
          value={draft.pricesIncludeTax ? 'with' : 'without'}
          onValueChange={(way) => change({ pricesIncludeTax: way === 'with' })}
        />
        <TextField
          label="Tax rate"
          name="taxPpm"
          inputMode="decimal"
          required
          after="%"
          errors={errors}
          value={draft.tax}
          onChange={(event) => change({ tax: event.target.value })}
        />
        <span className="hidden sm:block" />
        <MoneyField
          label="Shipping"
          name="shippingMinor"
          required
          currency={draft.currency}
          hint="For each order in the web shop."
          errors={errors}
          text={draft.shipping}
          onText={(shipping) => change({ shipping })}
        />
        <MoneyField
          label="Free shipping from"
          name="freeShippingMinor"
          optional
          currency={draft.currency}
          hint="Leave it empty when shipping is never free."
          errors={errors}
          text={draft.freeShipping}
          onText={(freeShipping) => change({ freeShipping })}
        />
      </CardBody>
    </Card>
  )
}
