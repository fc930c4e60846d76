/** `M · Blue`; empty for a plain variant. */
export const variantNameOf = (variant: { size: string; colour: string }): string =>
  [variant.size, variant.colour].filter(Boolean).join(' · ')

/** SQL for `variantNameOf` of a row of `variants`. */
export const variantName = (alias: string): string =>
  `concat_ws(' · ', nullif(${alias}.size, ''), nullif(${alias}.colour, ''))`
