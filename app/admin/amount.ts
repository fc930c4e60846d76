import { getBusiness } from '@/lib/domain/businesses'
import type { Context } from '@/lib/domain/shared/context'
import { invalid } from '@/lib/domain/shared/errors'
import { exponentOf, fromDecimal } from '@/lib/domain/shared/money'

/** Reads amounts as people type them in the shop's currency: `1,234.50`, `1234,5`. Throws `invalid` for the field. */
export async function amountReader(ctx: Context) {
  const { currency } = await getBusiness(ctx)
  const read = (field: string, text: string): bigint => {
    const minor = fromDecimal(tidied(text, exponentOf(currency)), currency)
    if (minor === null)
      throw invalid(field, `Write an amount such as ${exponentOf(currency) === 0 ? '1250' : '12.50'}.`)
    return minor
  }
  /** Nothing typed is null. */
  const readOptional = (field: string, text: string): bigint | null => (text.trim() === '' ? null : read(field, text))
  return { read, readOptional, currency }
}

/** A lone comma before fewer than three digits is a decimal comma, other commas and spaces only group. */
function tidied(text: string, exponent: number): string {
  const bare = text.trim().replace(/[\s']/g, '')
  const decimalComma = new RegExp(`^-?\\d+,\\d{1,${Math.max(1, Math.min(2, exponent))}}$`)
  if (decimalComma.test(bare)) return bare.replace(',', '.')
  return /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(bare) ? bare.replaceAll(',', '') : bare
}

/** A whole number as typed, with a sign if it has one; nothing typed is zero. */
export function readWhole(field: string, text: string): number {
  const bare = text.trim().replace('−', '-')
  if (bare === '') return 0
  if (!/^[+-]?\d{1,9}$/.test(bare)) throw invalid(field, 'Use a whole number.')
  return Number(bare)
}
