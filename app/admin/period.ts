import type { Query } from '@/components/admin/address'
import { longDay } from '@/components/admin/format'
import { PRESETS, type PresetKey } from '@/components/admin/period-presets'
import { lastDays, lengthOf, type Period } from '@/lib/domain/reports'
import { businessDay, type ShopClock } from '@/lib/domain/shared/days'
import { oneOf } from './office'

export type ChosenPeriod = { key: PresetKey | 'custom'; period: Period; today: string }

const MOST_DAYS = 5 * 366

/** The period that the address asks for; `fallback` when it asks for none or for one that cannot be. */
export function chosenPeriod(query: Query, clock: ShopClock, now: Date, fallback: PresetKey = '30'): ChosenPeriod {
  const today = businessDay(now, clock)
  const custom = customPeriod(query)
  if (custom) return { key: 'custom', period: custom, today }
  const keys = PRESETS.map((preset) => preset.key)
  const key = oneOf(keys, query.period) ?? fallback
  return { key, period: lastDays(today, Number(key)), today }
}

/** The period of the address, or none: lists without one show everything. */
export function periodFilter(query: Query, clock: ShopClock, now: Date): ChosenPeriod | null {
  return query.period || (query.from && query.to) ? chosenPeriod(query, clock, now) : null
}

function customPeriod({ from, to }: Query): Period | null {
  if (!isDay(from) || !isDay(to) || from > to) return null
  return lengthOf({ from, to }) <= MOST_DAYS ? { from, to } : null
}

const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T12:00:00Z`))

/** `Fri, 20 Nov 2026` or `22 Oct 2026 – 20 Nov 2026`. */
export const periodText = ({ from, to }: Period): string =>
  from === to ? longDay(from) : `${withoutWeekday(from)} – ${withoutWeekday(to)}`

const withoutWeekday = (day: string) => longDay(day).replace(/^\w+, /, '')
