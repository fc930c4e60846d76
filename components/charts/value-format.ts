/** How a chart's plain numbers are said. Money is in minor units, a percentage is a ratio (0.124 is 12.4 %). */
export type ValueFormat =
  | { kind: 'money'; currency: string; exponent: number }
  | { kind: 'count'; unit?: string }
  | { kind: 'percent' }

const locale = 'en-GB'

export function formatValue(value: number, format: ValueFormat, { compact = false } = {}): string {
  const notation = compact ? ({ notation: 'compact', maximumFractionDigits: 1 } as const) : {}
  if (format.kind === 'money') {
    const digits = compact ? {} : { minimumFractionDigits: format.exponent, maximumFractionDigits: format.exponent }
    const look = { style: 'currency', currency: format.currency, ...digits, ...notation } as const
    return formatter(look).format(value / 10 ** format.exponent)
  }
  if (format.kind === 'percent')
    return formatter({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
  const count = formatter({ maximumFractionDigits: 3, ...notation }).format(value)
  return format.unit && !compact ? `${count} ${format.unit}` : count
}

/** For a spreadsheet: a bare decimal number without grouping. */
export function plainValue(value: number, format: ValueFormat | undefined): string {
  return format?.kind === 'money' ? (value / 10 ** format.exponent).toFixed(format.exponent) : String(value)
}

const formatters = new Map<string, Intl.NumberFormat>()

/** Making a formatter is dear, so each is kept. */
function formatter(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options)
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, options)
  formatters.set(key, made)
  return made
}
