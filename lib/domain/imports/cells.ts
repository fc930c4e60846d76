import { z } from 'zod'
import { fromDecimal, MAX_MINOR, toDecimal } from '../shared/money'
import { slugOf } from '../shared/text'

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

/** An amount such as 19.90 as minor units of the currency. */
export const money = (currency: string) =>
  z.string({ error: 'Fill this in.' }).transform((value, { addIssue }) => {
    const minor = fromDecimal(value, currency)
    if (minor !== null && minor >= 0n && minor <= MAX_MINOR) return minor
    addIssue({ code: 'custom', message: `Use an amount such as ${toDecimal(1990n, currency)}, zero or more.` })
    return z.NEVER
  })
