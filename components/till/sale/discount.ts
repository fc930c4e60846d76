import { readPercent } from '@/lib/domain/shared/percent'
import { DISCOUNT_TOO_LARGE } from '@/lib/domain/shared/pricing'
import { moneyProblem, moneyText, readMoney } from '@/lib/domain/shared/typed-money'
import type { Discount } from './basket'

type TypedDiscount = { ok: true; discount: Discount | null } | { ok: false; message: string }

const NONE: TypedDiscount = { ok: false, message: 'Enter a percentage such as 10%, or an amount.' }

/**
 * `10%` or `10 %` is a percentage, `2.50` an amount, nothing takes the discount off again. An amount of more than
 * `costMinor`, what the goods cost, is refused.
 */
export function readDiscount(text: string, currency: string, costMinor: bigint): TypedDiscount {
  if (text.trim() === '') return { ok: true, discount: null }
  return text.includes('%') ? asPercent(text) : asAmount(text, currency, costMinor)
}

function asPercent(text: string): TypedDiscount {
  const hundredths = (readPercent(text) ?? 0) / 100
  return hundredths > 0 && Number.isInteger(hundredths) ? { ok: true, discount: { kind: 'percent', hundredths } } : NONE
}

function asAmount(text: string, currency: string, costMinor: bigint): TypedDiscount {
  const typed = readMoney(text, currency)
  if (typed.kind === 'ambiguous') return { ok: false, message: moneyProblem(typed, currency) }
  if (typed.kind === 'none' || typed.minor === 0n) return NONE
  if (typed.minor > costMinor) return { ok: false, message: DISCOUNT_TOO_LARGE }
  return { ok: true, discount: { kind: 'amount', minor: typed.minor } }
}

export const writeDiscount = (discount: Discount, currency: string): string =>
  discount.kind === 'percent' ? `${discount.hundredths / 100}%` : moneyText(discount.minor, currency)
