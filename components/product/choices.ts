import type { VariantView } from '@/lib/domain/catalog'

/** What a buyer may know of a variant. */
export type SoldVariant = Pick<
  VariantView,
  'id' | 'sku' | 'size' | 'colour' | 'name' | 'priceMinor' | 'stock' | 'availability'
>

export type VariantChoice = { size: string; colour: string }

export const variantOf = (variants: readonly SoldVariant[], { size, colour }: VariantChoice): SoldVariant | undefined =>
  variants.find((variant) => variant.size === size && variant.colour === colour)

/** What is chosen at first: what the address asks for, else the first that is in stock. */
export function firstChoice(variants: readonly SoldVariant[], wantedId?: number): VariantChoice {
  const first = variants.find(({ id }) => id === wantedId) ?? variants.find(({ stock }) => stock > 0) ?? variants[0]
  return { size: first?.size ?? '', colour: first?.colour ?? '' }
}

export type ChoiceOption = { value: string; label: string; unavailable: boolean }

/** The sizes or colours there are, each with whether it can be had together with what else is chosen. */
export function optionsOf(
  variants: readonly SoldVariant[],
  of: 'size' | 'colour',
  choice: VariantChoice,
): ChoiceOption[] {
  const values = [...new Set(variants.map((variant) => variant[of]))]
  return values.map((value) => ({
    value,
    label: value || 'Plain',
    unavailable: !((variantOf(variants, { ...choice, [of]: value })?.stock ?? 0) > 0),
  }))
}
