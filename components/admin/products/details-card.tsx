'use client'

import { MoneyField } from '@/components/money/money-field'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import type { ProductDraft } from './product-draft'
import type { Errors } from './use-product-editor'

export type CategoryOption = { value: string; label: string }

type DetailsCardProps = {
  draft: ProductDraft
  errors: Errors
  categories: readonly CategoryOption[]
  currency: string
  taxNote: string
  change: (patch: Partial<ProductDraft>) => void
}

export function DetailsCard({ draft, errors, categories, currency, taxNote, change }: DetailsCardProps) {
  return (
    <Card as="section" aria-labelledby="details">
      <CardHeader id="details" title="Details" />
      <CardBody className="grid gap-4">
        <TextField
          label="Name"
          name="name"
          required
          maxLength={200}
          errors={errors}
          value={draft.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        <TextareaField
          label="Description"
          name="description"
          optional
          rows={6}
          errors={errors}
          value={draft.description}
          onChange={(event) => change({ description: event.target.value })}
        />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <MoneyField
            label="Price"
            name="price"
            required
            currency={currency}
            hint={taxNote}
            errors={errors}
            text={draft.price}
            onText={(price) => change({ price })}
          />
          <SelectField
            label="Category"
            placeholder="No category"
            options={categories}
            value={draft.categoryId}
            onChange={(event) => change({ categoryId: event.target.value })}
          />
        </div>
      </CardBody>
    </Card>
  )
}
