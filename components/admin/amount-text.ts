import { exponentOf, fromDecimal } from '@/lib/domain/shared/money'

/** An amount as people type it, `1,234.50` or `1234,5`, in minor units; null when it is none. */
export const readAmount = (text: string, currency: string): bigint | null =>
  fromDecimal(tidied(text, exponentOf(currency)), currency)

/** A lone comma before fewer than three digits is a decimal comma; other commas and spaces only group. */
function tidied(text: string, exponent: number): string {
  const bare = text.trim().replace(/[\s']/g, '')
  const decimalComma = new RegExp(`^-?\\d+,\\d{1,${Math.max(1, Math.min(2, exponent))}}$`)
  if (decimalComma.test(bare)) return bare.replace(',', '.')
  return /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(bare) ? bare.replaceAll(',', '') : bare
}

/** A percentage as typed, in parts per million; null when it is none between 0 and 100. */
export function readRate(text: string): number | null {
  const bare = text.trim().replace(',', '.')
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(bare)) return null
  const ppm = Math.round(Number(bare) * 10_000)
  return ppm <= 1_000_000 ? ppm : null
}
