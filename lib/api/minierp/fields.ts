import { z } from 'zod'
import { text } from '../kernel/fields'

/** Pieces of contracts that only this document has. */

/** One of these words, in any letter case and with blanks where it has underscores: `Sales Executive`. */
export const word = <const T extends readonly string[]>(words: T) =>
  z.preprocess((value) => (typeof value === 'string' ? asWord(value) : value), z.enum(words))

/** The same where a word that is none of these is for the endpoint to refuse, which can say what is possible. */
export const anyWord = (words: readonly string[]) =>
  text({ max: 50, blank: true })
    .transform(asWord)
    .meta({ override: { type: 'string', enum: words } })

const asWord = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

/** An e-mail address, or none. */
export const optionalEmail = text({ max: 254, blank: true }).refine(
  (value) => value === '' || z.email().safeParse(value).success,
  { error: 'Enter a valid email address.' },
)

const PERCENT = /^\d{1,3}(\.\d{1,4})?$/

/** A tax rate in percent, `19` or `"7.5"`, as parts per million. */
export const percent = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string({ error: wrongNumber }).trim().regex(PERCENT, { error: 'A valid number is required.' }),
  )
  .transform((value) => Math.round(Number(value) * 10_000))
  .refine((ppm) => ppm <= 1_000_000, { error: 'Ensure this value is less than or equal to 100.' })

function wrongNumber({ input }: { input?: unknown }): string | undefined {
  return input === undefined || input === null ? undefined : 'A valid number is required.'
}
