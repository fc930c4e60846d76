import { readPercent } from '@/lib/domain/shared/percent'
import { moneyProblem, moneyText, readMoney } from '@/lib/domain/shared/typed-money'
import type { Discount } from './basket'

type TypedDiscount = { ok: true; discount: Discount | null } | { ok: false; message: string }

const NONE: TypedDiscount = { ok: false, message: 'Enter a percentage such as 10%, or an amount.' }

/** `10%` or `10 %` is a percentage, `2.50` an amount, nothing takes the discount off again. */
export function readDiscount(text: string, currency: string): TypedDiscount {
  if (text.trim() === '') return { ok: true, discount: null }
  return text.includes('%') ? asPercent(text) : asAmount(text, currency)
}

function asPercent(text: string): TypedDiscount {
  const hundredths = (readPercent(text) ?? 0) / 100
  return hundredths > 0 && Number.isInteger(hundredths) ? { ok: true, discount: { kind: 'percent', hundredths } } : NONE
}

function asAmount(text: string, currency: string): TypedDiscount {
  const typed = readMoney(text, currency)
  if (typed.kind === 'ambiguous') return { ok: false, message: moneyProblem(typed, currency) }
  return typed.kind === 'amount' && typed.minor > 0n
    ? { ok: true, discount: { kind: 'amount', minor: typed.minor } }
    : NONE
}

export const writeDiscount = (discount: Discount, currency: string): string =>
  discount.kind === 'percent' ? `${discount.hundredths / 100}%` : moneyText(discount.minor, currency)
