import type { Preset } from '@/lib/domain/shared/periods'

/** What the choices of a period are called. */
export const presetWords = {
  '1': 'Today',
  yesterday: 'Yesterday',
  '7': '7 days',
  '30': '30 days',
  month: 'This month',
  'last-month': 'Last month',
  '90': '90 days',
  year: 'Year to date',
  '365': '1 year',
} as const satisfies Record<Preset, string>
