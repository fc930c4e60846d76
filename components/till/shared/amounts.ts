import { exponentOf, fromDecimal, toDecimal } from '@/lib/domain/shared/money'
import type { Discount } from '../sale/basket'

/** What somebody typed as minor units: `23,4` and `23.40` alike. Null when it is no amount of this currency. */
export function readAmount(text: string, currency: string): bigint | null {
  const plain = text.trim().replace(/[\s']/g, '').replace(',', '.').replace(/\.$/, '').replace(/^\./, '0.')
  const minor = plain === '' ? null : fromDecimal(plain, currency)
  return minor !== null && minor >= 0n ? minor : null
}

/** An amount as a field shows it before it is changed. */
export const writeAmount = (minor: bigint, currency: string): string => toDecimal(minor, currency)

/** `10%` or `10 %` is a percentage, `2.50` an amount. Null when it is neither or takes off more than everything. */
export function readDiscount(text: string, currency: string): Discount | null {
  const percent = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%$/.exec(text.trim())
  if (!percent) {
    const minor = readAmount(text, currency)
    return minor ? { kind: 'amount', minor } : null
  }
  const hundredths = Number(percent[1]) * 100 + Number((percent[2] ?? '').padEnd(2, '0'))
  return hundredths > 0 && hundredths <= 10_000 ? { kind: 'percent', hundredths } : null
}

export const writeDiscount = (discount: Discount, currency: string): string =>
  discount.kind === 'percent' ? `${discount.hundredths / 100}%` : toDecimal(discount.minor, currency)

/** The next text of an amount field after a key of the on-screen keypad. */
export function pressed(text: string, key: KeypadKey, currency: string): string {
  if (key === 'clear') return ''
  if (key === 'back') return text.slice(0, -1)
  if (key === '.') return exponentOf(currency) === 0 || /[.,]/.test(text) ? text : `${text || '0'}.`
  const decimals = /[.,](\d*)$/.exec(text)?.[1]
  return decimals !== undefined && decimals.length >= exponentOf(currency) ? text : text + key
}

/** The next text of a PIN field after such a key. */
export function pinPressed(pin: string, key: KeypadKey): string {
  if (key === 'clear') return ''
  return key === 'back' ? pin.slice(0, -1) : pinOf(pin + key)
}

/** The digits of what was typed, as many as a PIN can have. */
export const pinOf = (text: string): string => text.replace(/\D/g, '').slice(0, 8)

export const PIN_KEYPAD = ['7', '8', '9', '4', '5', '6', '1', '2', '3', 'clear', '0', 'back'] as const
export const KEYPAD = ['7', '8', '9', 'back', '4', '5', '6', 'clear', '1', '2', '3', '.', '0', '00'] as const
export type KeypadKey = (typeof KEYPAD)[number]
