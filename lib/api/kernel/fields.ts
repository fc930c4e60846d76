import { z } from 'zod'
import { MAX_MINOR, MAX_QUANTITY } from '@/lib/domain/shared/limits'
import { exponentOf, fromDecimal, toDecimal } from '@/lib/domain/shared/money'
import { parseJson } from './json'

/** The pieces that contracts are made of. Each reads JSON and form input alike: `5` and `"5"` are one number. */

const LARGEST_ID = 2_147_483_647

/** Text without blanks around it; not empty unless `blank`. */
export const text = ({ max = 255, blank = false }: { max?: number; blank?: boolean } = {}) =>
  z.preprocess(
    asText,
    z
      .string()
      .min(blank ? 0 : 1)
      .max(max),
  )

/** As it was typed, blanks and all. */
export const password = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().min(1).max(128),
)

const WRONG_USERNAME = 'Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ characters.'

export const username = z.preprocess(
  asText,
  z
    .string()
    .min(1)
    .max(150)
    .regex(/^[\p{L}\p{N}@.+_-]*$/u, { error: WRONG_USERNAME }),
)

export const email = z.preprocess(asText, z.email().max(254))

export const integer = ({ min, max = LARGEST_ID }: { min?: number; max?: number } = {}) =>
  z.preprocess(asInteger, min === undefined ? z.int().max(max) : z.int().min(min).max(max))

/** Pieces of something: at least one. */
export const quantity = integer({ min: 1, max: MAX_QUANTITY })

/** Pieces there are: none, or more. */
export const stock = integer({ min: 0, max: MAX_QUANTITY })

/** The id of another object, in a body or a query. */
export const id = z.preprocess(
  asInteger,
  z.int({ error: wrongId }).min(1, { error: wrongId }).max(LARGEST_ID, { error: wrongId }),
)

/** The id of an object in a path: digits alone. Whatever is not an id finds nothing. */
export const pathId = z
  .string()
  .regex(/^\d{1,10}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(LARGEST_ID))
  .meta({ override: { type: 'integer', minimum: 1, maximum: LARGEST_ID, pattern: undefined } })

/** The id of an object there need not be; blank for none, as forms have it. */
export const idOrNone = z.preprocess((value) => (value === '' ? null : value), id.nullable())

export const IdParams = z.object({ id: pathId })

export const boolean = z.preprocess(asBoolean, z.boolean())

export const choice = <const T extends readonly string[]>(words: T) => z.preprocess(asText, z.enum(words))

const WRONG_DAY = 'Date has wrong format. Use one of these formats instead: YYYY-MM-DD.'

/** A business day, `YYYY-MM-DD`. */
export const day = z.preprocess(asText, z.iso.date().regex(/^(19|20|21)/, { error: WRONG_DAY }))

export const list = <T extends z.ZodType>(item: T, { min = 1, max = 100 }: { min?: number; max?: number } = {}) =>
  z.preprocess(asList, z.array(item).min(min).max(max))

/** A contract that depends on the currency of the caller's shop; made once for each. */
export function perCurrency<T>(make: (currency: string) => T): (currency: string) => T {
  const made = new Map<string, T>()
  return (currency) => {
    const contract = made.get(currency) ?? make(currency)
    made.set(currency, contract)
    return contract
  }
}

/** An amount, as minor units: number or text, not negative, no more places than the currency has. */
export const moneyIn = perCurrency((currency) =>
  z
    .preprocess(
      (value) => readMoney(value, currency),
      z
        .bigint({ error: (issue) => wrongMoney(issue.input, currency) })
        .min(0n, { error: 'Ensure this value is greater than or equal to 0.' })
        .max(MAX_MINOR, { error: `Ensure this value is less than or equal to ${toDecimal(MAX_MINOR, currency)}.` }),
    )
    .meta({ override: { type: ['number', 'string'], minimum: 0, format: undefined }, example: '19.90' }),
)

function readMoney(value: unknown, currency: string): unknown {
  const plain = typeof value === 'number' && Number.isFinite(value) ? String(value) : value
  if (typeof plain !== 'string' || placesOf(plain) > Math.max(2, exponentOf(currency))) return value
  return fromDecimal(plain, currency) ?? value
}

/** The documents print two places whatever the currency, so that many are heard where they are noughts. */
const placesOf = (text: string): number => text.trim().split('.')[1]?.length ?? 0

function wrongMoney(value: unknown, currency: string): string | undefined {
  if (value === undefined || value === null) return undefined
  const isDecimal = /^-?\d+\.\d+$/.test(String(value).trim())
  return isDecimal
    ? `Ensure that there are no more than ${exponentOf(currency)} decimal places.`
    : 'A valid number is required.'
}

function wrongId({ input }: { input?: unknown }): string | undefined {
  if (input === undefined || input === null) return undefined
  if (typeof input === 'number' || (typeof input === 'string' && /^-?\d+$/.test(input)))
    return `Invalid pk "${input}" - object does not exist.`
  return 'Incorrect type. Expected pk value.'
}

function asText(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() : value
}

/** A number too long to be exact stays text, in which it is easier to refuse. */
function asInteger(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value))
    return Number.isSafeInteger(value) ? value : String(BigInt(value))
  if (typeof value !== 'string' || !/^\s*[+-]?\d+(\.0*)?\s*$/.test(value)) return value
  return Number.isSafeInteger(Number(value)) ? Number(value) : value
}

const TRUE = ['true', '1', 'yes', 'on', 't', 'y']
const FALSE = ['false', '0', 'no', 'off', 'f', 'n']

function asBoolean(value: unknown): unknown {
  const word = String(value).toLowerCase()
  if (TRUE.includes(word)) return true
  return FALSE.includes(word) ? false : value
}

/** A form can carry a list as JSON in one field. */
function asList(value: unknown): unknown {
  if (typeof value !== 'string' || !value.trim().startsWith('[')) return value
  try {
    return parseJson(value)
  } catch {
    return value
  }
}
