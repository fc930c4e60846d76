import { LOCALE, numberFormat } from './locale'

/** ISO 4217 currencies whose minor unit is not a hundredth. */
const EXPONENTS: Record<string, number> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
}

/** How many decimal places a currency has. */
export const exponentOf = (currency: string): number => EXPONENTS[currency] ?? 2

/** `1990n` in EUR → `"19.90"`, in JPY → `"1990"`: plain decimal text, for machines. */
export function toDecimal(minor: bigint, currency: string): string {
  const exponent = exponentOf(currency)
  const digits = (minor < 0n ? -minor : minor).toString().padStart(exponent + 1, '0')
  const whole = digits.slice(0, digits.length - exponent)
  const sign = minor < 0n ? '-' : ''
  return exponent === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-exponent)}`
}

/** `"19.9"` in EUR → `1990n`; null when it is not a plain decimal or has more places than the currency. */
export function fromDecimal(text: string, currency: string): bigint | null {
  const match = /^(-?)(\d{1,16})(?:\.(\d{1,20}))?$/.exec(text.trim())
  if (!match) return null
  const [, sign = '', whole = '', fraction = ''] = match
  const exponent = exponentOf(currency)
  const significant = fraction.replace(/0+$/, '')
  if (significant.length > exponent) return null
  const minor = BigInt(whole + significant.padEnd(exponent, '0'))
  return sign ? -minor : minor
}

/** `1990n` in EUR → `"€19.90"`, or as the locale writes it: for people. Exact, without a detour through a float. */
export function formatMoney(minor: bigint, currency: string, locale = LOCALE): string {
  const value = toDecimal(minor, currency) satisfies string as Intl.StringNumericLiteral
  return numberFormat({ style: 'currency', currency }, locale).format(value)
}

/** Divides and rounds half away from zero. `denominator` must be positive. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const half = denominator / 2n
  return numerator >= 0n ? (numerator + half) / denominator : -((-numerator + half) / denominator)
}

/**
 * Splits `amount` in proportion to `weights` by largest remainder: the parts always sum to the whole.
 * With no weight at all the first part takes everything.
 */
export function prorate(amount: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total === 0n) return weights.map((_, index) => (index === 0 ? amount : 0n))
  const parts = weights.map((weight, index) => ({
    index,
    part: (amount * weight) / total,
    rest: (amount * weight) % total,
  }))
  let left = amount - parts.reduce((sum, { part }) => sum + part, 0n)
  const byRemainder = [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
  for (const share of byRemainder) {
    if (left === 0n) break
    share.part += 1n
    left -= 1n
  }
  return parts.map(({ part }) => part)
}
