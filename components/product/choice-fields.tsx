'use client'

import { RadioGroup } from '@/components/ui/radio-group'
import { optionsOf, type SoldVariant, type VariantChoice } from './choices'

type ChoiceFieldsProps = {
  variants: readonly SoldVariant[]
  choice: VariantChoice
  onChoose: (choice: VariantChoice) => void
}

const FIELDS = [
  { of: 'colour', legend: 'Colour' },
  { of: 'size', legend: 'Size' },
] as const

/** Colours and sizes; what is sold out is struck through, yet can be looked at. */
export function ChoiceFields({ variants, choice, onChoose }: ChoiceFieldsProps) {
  return FIELDS.map(({ of, legend }) => {
    const options = optionsOf(variants, of, choice)
    if (options.length === 1 && options[0]?.value === '') return null
    return (
      <RadioGroup
        key={of}
        name={of}
        variant="chips"
        legend={
          <>
            {legend}: <span className="font-normal text-muted">{choice[of] || 'Plain'}</span>
          </>
        }
        options={options}
        value={choice[of]}
        onValueChange={(value) => onChoose({ ...choice, [of]: value })}
      />
    )
  })
}
