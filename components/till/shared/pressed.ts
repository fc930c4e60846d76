import { exponentOf } from '@/lib/domain/shared/money'

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
