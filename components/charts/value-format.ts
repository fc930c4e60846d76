import { numberFormat } from '@/lib/domain/shared/locale'
import { exponentOf, formatMoney, toDecimal } from '@/lib/domain/shared/money'

/** How a chart's plain numbers are said. Money is in minor units, a percentage is a ratio (0.124 is 12.4 %). */
export type ValueFormat = { kind: 'money'; currency: string } | { kind: 'count'; unit?: string } | { kind: 'percent' }

export function formatValue(value: number, format: ValueFormat, { compact = false } = {}): string {
  const notation = compact ? ({ notation: 'compact', maximumFractionDigits: 1 } as const) : {}
  if (format.kind === 'money') {
    if (!compact) return formatMoney(minorOf(value), format.currency)
    const look = { style: 'currency', currency: format.currency, ...notation } as const
    return numberFormat(look).format(value / 10 ** exponentOf(format.currency))
  }
  if (format.kind === 'percent')
    return numberFormat({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
  const count = numberFormat({ maximumFractionDigits: 3, ...notation }).format(value)
  return format.unit && !compact ? `${count} ${format.unit}` : count
}

/** For a spreadsheet: a bare decimal number without grouping; a percentage as such with two places (12.43). */
export function plainValue(value: number, format: ValueFormat | undefined): string {
  if (format?.kind === 'money') return toDecimal(minorOf(value), format.currency)
  return format?.kind === 'percent' ? (value * 100).toFixed(2) : String(value)
}

const minorOf = (value: number) => BigInt(Math.round(value))
