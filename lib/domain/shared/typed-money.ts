import { LOCALE, numberFormat } from './locale'
import { exponentOf, formatMoney, fromDecimal, toDecimal } from './money'

/** What a typed amount means, in minor units. `ambiguous` holds both readings, that of the locale first. */
export type TypedMoney =
  | { kind: 'amount'; minor: bigint }
  | { kind: 'none' }
  | { kind: 'ambiguous'; readings: readonly [bigint, bigint] }

type Mark = '.' | ','

const NONE: TypedMoney = { kind: 'none' }
const WHOLE = /^\d*$/
/** `1,234,567`, `1 234`, `12,34,567`: the same mark throughout, three digits at the end. */
const GROUPED = /^[1-9]\d{0,2}([., '])(?:\d{2,3}\1)*\d{3}$/
const ONE_MARK_AND_THREE_DIGITS = /^\d{1,3}[.,]\d{3}$/

/**
 * Reads an amount as people type it: `1,234.50`, `1234,5`, `1 234`. It is read with a decimal point and with a decimal
 * comma; where both make sense and differ, as in `1,500`, somebody has to choose. Where only the foreign way makes
 * sense, it must be beyond doubt: `1.234` is no amount in a shop that writes `12.34`. More places than the currency has
 * are none either, even of zeros: `5,0000` is likelier a slip for 50,000 than five euros.
 */
export function readMoney(text: string, currency: string, locale = LOCALE): TypedMoney {
  const bare = text.trim().replace(/\s/g, ' ').replace(/’/g, "'")
  const point = decimalMark(locale)
  const other = point === '.' ? ',' : '.'
  const own = reading(bare, point, currency)
  const foreign = reading(bare, other, currency)
  if (own === null) return isSlip(bare, currency) ? NONE : onlyReading(foreign, bare, other, currency)
  if (foreign === null) return onlyReading(own, bare, point, currency)
  if (foreign === own || isUsual(bare, point, currency)) return { kind: 'amount', minor: own }
  return { kind: 'ambiguous', readings: [own, foreign] }
}

/** An amount as a field holds it before anybody types; `readMoney` reads it back. */
export const moneyText = (minor: bigint, currency: string, locale = LOCALE): string =>
  toDecimal(minor, currency).replace('.', decimalMark(locale))

/** What to tell whoever typed it. */
export function moneyProblem(
  typed: Exclude<TypedMoney, { kind: 'amount' }>,
  currency: string,
  locale = LOCALE,
): string {
  if (typed.kind === 'none')
    return `Write an amount such as ${moneyText(EXAMPLE[exponentOf(currency)] ?? 1250n, currency, locale)}.`
  const [own, foreign] = typed.readings.map((minor) => formatMoney(minor, currency, locale))
  return `This can be ${own} or ${foreign}. Choose one.`
}

const EXAMPLE: Readonly<Record<number, bigint>> = { 0: 1250n, 3: 12_500n }

function reading(text: string, point: Mark, currency: string): bigint | null {
  const [whole = '', fraction = '', ...more] = text.split(point)
  if (more.length > 0 || !WHOLE.test(fraction) || whole + fraction === '') return null
  if (exponentOf(currency) === 0 && fraction.length === 3) return null
  if (!WHOLE.test(whole) && (!GROUPED.test(whole) || whole.includes(point))) return null
  return fromDecimal(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}`, currency)
}

/** What can be read one way alone must keep to the currency's places. */
function onlyReading(minor: bigint | null, text: string, point: Mark, currency: string): TypedMoney {
  const [, fraction = ''] = text.split(point)
  return minor === null || fraction.length > exponentOf(currency) ? NONE : { kind: 'amount', minor }
}

/** Written out to the last of three places, as in `1.250` Kuwaiti dinars: nobody is asked about every price. */
const isUsual = (text: string, point: Mark, currency: string): boolean =>
  exponentOf(currency) === 3 && /^\d+$/.test(text.replace(point, '')) && text.includes(point)

/** `1.234` euros: a digit too many is likelier than a thousand of them. */
const isSlip = (text: string, currency: string): boolean =>
  exponentOf(currency) > 0 && ONE_MARK_AND_THREE_DIGITS.test(text)

const decimalMark = (locale: string): Mark => {
  const parts = numberFormat({ numberingSystem: 'latn' }, locale).formatToParts(1.5)
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.'
}
