import { invalid } from '../shared/errors'

/** Refuses a PIN that is no PIN, or one of those that anybody tries first. */
export function checkPin(pin: string): void {
  if (!/^\d{4,8}$/.test(pin)) throw invalid('pin', 'A PIN has 4 to 8 digits.')
  if (isTrivial(pin)) throw invalid('pin', 'This PIN is too easy to guess. Please choose another.')
}

/** One digit over and over, a run such as 1234 or 9876, a part that repeats such as 1212, the keypad's middle column. */
function isTrivial(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, place) => (Number(digit) - Number(pin[place]) + 10) % 10))
  const isRun = steps.size === 1 && [0, 1, 9].some((step) => steps.has(step))
  return isRun || /^(\d+)\1+$/.test(pin) || ['2580', '0852'].includes(pin)
}
