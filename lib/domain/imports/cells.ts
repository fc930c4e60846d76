import { z } from 'zod'
import { MAX_MINOR } from '../shared/limits'
import { slugOf } from '../shared/text'
import { moneyProblem, readMoney } from '../shared/typed-money'

/** A cell of text that must be there, of at most so many characters. */
export const text = (most: number) =>
  z.string({ error: 'Fill this in.' }).max(most, { error: `Use at most ${most} characters.` })

/** Part of an address: lower-case letters, digits and hyphens. */
export const handle = text(80).refine((value) => value === slugOf(value), {
  error: 'Use lower-case letters, digits and single hyphens, such as elbe-mug.',
})

/** A whole number from zero up. */
export const count = (most: number) =>
  z
    .string({ error: 'Fill this in.' })
    .regex(/^\d{1,16}$/, { error: 'Use a whole number, zero or more.' })
    .transform(Number)
    .refine((value) => value <= most, { error: `Use at most ${most}.` })

/** An amount such as 19.90 or 19,90, as minor units of the currency. One that reads two ways is refused. */
export const money = (currency: string) =>
  z.string({ error: 'Fill this in.' }).transform((value, { addIssue }) => {
    const typed = readMoney(value, currency)
    if (typed.kind === 'amount' && typed.minor <= MAX_MINOR) return typed.minor
    const message = typed.kind === 'amount' ? 'That price is too high.' : moneyProblem(typed, currency)
    addIssue({ code: 'custom', message })
    return z.NEVER
  })
