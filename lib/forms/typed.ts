import { z } from 'zod'
import { invalid } from '@/lib/domain/shared/errors'
import { readPercent } from '@/lib/domain/shared/percent'
import { moneyProblem, readMoney } from '@/lib/domain/shared/typed-money'

/** Fields as people typed them. What cannot be read, or reads two ways, is `invalid` for its field. */

/** An amount in minor units. */
export function typedMoney(field: string, text: string, currency: string): bigint {
  const typed = readMoney(text, currency)
  if (typed.kind !== 'amount') throw invalid(field, moneyProblem(typed, currency))
  return typed.minor
}

/** As `typedMoney`; nothing typed is null. */
export const optionalMoney = (field: string, text: string, currency: string): bigint | null =>
  text.trim() === '' ? null : typedMoney(field, text, currency)

/** A percentage in parts per million. */
export function typedPercent(field: string, text: string): number {
  const ppm = readPercent(text)
  if (ppm === null) throw invalid(field, PERCENT_PROBLEM)
  return ppm
}

export const PERCENT_PROBLEM = 'Write a percentage from 0 to 100, such as 19 or 7.5.'

/** A whole number, with a sign if it has one; nothing typed is zero. */
export function typedWhole(field: string, text: string): number {
  const bare = text.trim().replace('−', '-')
  if (bare === '') return 0
  if (!/^[+-]?\d{1,9}$/.test(bare)) throw invalid(field, 'Use a whole number.')
  return Number(bare)
}

/** A percentage as people write a tax rate, in parts per million. */
export const percentField = z.string(PERCENT_PROBLEM).transform((text, ctx) => {
  const ppm = readPercent(text)
  if (ppm === null) ctx.addIssue({ code: 'custom', message: PERCENT_PROBLEM })
  return ppm ?? 0
})
