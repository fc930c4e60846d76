import { LOCALE, numberFormat } from './locale'

/** All of it, in parts per million. */
export const WHOLE_PPM = 1_000_000

/** `190000` → `19%`, for people. */
export const formatPercent = (ppm: number, locale = LOCALE): string =>
  numberFormat({ style: 'percent', maximumFractionDigits: 4 }, locale).format(ppm / WHOLE_PPM)

/** `75000` → `7.5`, as a field holds it before anybody types; `readPercent` reads it back. */
export const percentText = (ppm: number): string => String(ppm / 10_000)

/** `1,000` may be a thousand: nobody writes a rate to the thousandth for the sake of a zero. */
const ENDS_IN_ZERO = /^\d{2,}0$/

/** `19`, `7.7`, `8,125 %` → parts per million, exactly; null when it is no percentage between 0 and 100. */
export function readPercent(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/.exec(text.trim())
  if (!match) return null
  const [, whole = '', fraction = ''] = match
  if (ENDS_IN_ZERO.test(fraction)) return null
  const ppm = Number(whole) * 10_000 + Number(fraction.padEnd(4, '0'))
  return ppm <= WHOLE_PPM ? ppm : null
}
