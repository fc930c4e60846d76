import { formatValue } from '@/components/charts/value-format'

export type Change = { text: string; direction: 'up' | 'down' | 'flat'; good?: boolean }

type Meaning = {
  /** Which way is good. */
  better: 'up' | 'down'
  /** Whether there was a full period before. */
  comparable: boolean
}

/** How a figure moved against the period before. */
export function changeOf(now: number, before: number, { better, comparable }: Meaning): Change {
  if (!comparable) return { text: 'No full period before', direction: 'flat' }
  if (now === before) return { text: 'No change', direction: 'flat' }
  const direction = now > before ? 'up' : 'down'
  const good = direction === better
  if (before === 0) return { text: 'New', direction, good }
  const ratio = (now - before) / Math.abs(before)
  return { text: `${ratio > 0 ? '+' : ''}${formatValue(ratio, { kind: 'percent' })}`, direction, good }
}
