import type { ValueFormat } from '@/components/charts/value-format'
import { exponentOf } from '@/lib/domain/shared/money'

/** How charts say amounts of this currency. */
export const moneyFormat = (currency: string): ValueFormat => ({
  kind: 'money',
  currency,
  exponent: exponentOf(currency),
})
