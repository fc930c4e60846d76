import { readAmount, readRate } from '@/components/admin/amount-text'
import { getBusiness } from '@/lib/domain/businesses'
import type { Context } from '@/lib/domain/shared/context'
import { invalid } from '@/lib/domain/shared/errors'
import { exponentOf } from '@/lib/domain/shared/money'

/** Reads amounts as people type them in the shop's currency. What is none is `invalid` for its field. */
export async function amountReader(ctx: Context) {
  const { currency } = await getBusiness(ctx)
  const read = (field: string, text: string): bigint => {
    const minor = readAmount(text, currency)
    if (minor === null)
      throw invalid(field, `Write an amount such as ${exponentOf(currency) === 0 ? '1250' : '12.50'}.`)
    return minor
  }
  /** Nothing typed is null. */
  const readOptional = (field: string, text: string): bigint | null => (text.trim() === '' ? null : read(field, text))
  return { read, readOptional }
}

/** A whole number as typed, with a sign if it has one; nothing typed is zero. */
export function readWhole(field: string, text: string): number {
  const bare = text.trim().replace('−', '-')
  if (bare === '') return 0
  if (!/^[+-]?\d{1,9}$/.test(bare)) throw invalid(field, 'Use a whole number.')
  return Number(bare)
}

/** A percentage as typed, in parts per million. */
export function ppmOf(field: string, percent: string): number {
  const ppm = readRate(percent)
  if (ppm === null) throw invalid(field, 'Write a percentage such as 19 or 7.5.')
  return ppm
}
