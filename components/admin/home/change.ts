import { formatValue } from '@/components/charts/value-format'

export type Change = { text: string; direction: 'up' | 'down' | 'flat'; good?: boolean }

/** How a figure moved against the period before; `better` says which way is good, if either is. */
export function changeOf(now: number, before: number, better?: 'up' | 'down'): Change {
  if (now === before) return { text: 'No change', direction: 'flat' }
  const direction = now > before ? 'up' : 'down'
  const good = better === undefined ? undefined : direction === better
  if (before === 0) return { text: 'New', direction, good }
  const ratio = (now - before) / Math.abs(before)
  return { text: `${ratio > 0 ? '+' : ''}${formatValue(ratio, { kind: 'percent' })}`, direction, good }
}
