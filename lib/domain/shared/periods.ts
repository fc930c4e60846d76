import { Temporal } from 'temporal-polyfill'

export type Grain = 'day' | 'week' | 'month'

/** Business days, both included, as `2026-11-20`. */
export type Period = { from: string; to: string }

/** A period and the calendar it goes by: what it is compared with is as many days, months or years earlier. */
export type Span = Period & { by: 'days' | 'months' | 'years' }

type Day = Temporal.PlainDate
const dayOf = (text: string): Day => Temporal.PlainDate.from(text)
const firstOfMonth = (day: Day): Day => day.with({ day: 1 })
const lastOfMonth = (day: Day): Day => day.with({ day: day.daysInMonth })

/** Whether this is a day of the calendar: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

const daysIn = (year: number, month: number): number => Temporal.PlainYearMonth.from({ year, month }).daysInMonth

/** How many days a period has. */
export const lengthOf = ({ from, to }: Period): number => dayOf(from).until(dayOf(to), { largestUnit: 'days' }).days + 1

/** The last `days` business days up to and with `today`. */
export const lastDays = (today: string, days: number): Period => ({
  from: dayOf(today)
    .subtract({ days: days - 1 })
    .toString(),
  to: today,
})

/** The last `steps` days, weeks or months up to `today`, the first of them whole. */
export function lastSteps(today: string, grain: Grain, steps: number): Period {
  const first = startOf(dayOf(today), grain)
  return { from: first.subtract(durationOf(grain, steps - 1)).toString(), to: today }
}

/** Days up to a quarter, then weeks, then months: as many steps as a chart can show. */
export function grainFor(period: Period): Grain {
  const days = lengthOf(period)
  if (days <= 92) return 'day'
  return days <= 366 ? 'week' : 'month'
}

const startOf = (day: Day, grain: Grain): Day => {
  if (grain === 'month') return firstOfMonth(day)
  return grain === 'week' ? day.subtract({ days: day.dayOfWeek - 1 }) : day
}

const durationOf = (grain: Grain, count: number) =>
  grain === 'month' ? { months: count } : grain === 'week' ? { weeks: count } : { days: count }

/** Periods that somebody can choose by a word; a number is as many days up to today. */
export const PRESETS = ['1', 'yesterday', '7', '30', 'month', 'last-month', '90', 'year', '365'] as const
export type Preset = (typeof PRESETS)[number]

/** The days of a preset when it is `today`. */
export function presetSpan(preset: Preset, today: string): Span {
  const day = dayOf(today)
  const span = (from: Day, to: Day, by: Span['by']): Span => ({ from: from.toString(), to: to.toString(), by })
  if (preset === 'yesterday') return span(day.subtract({ days: 1 }), day.subtract({ days: 1 }), 'days')
  if (preset === 'month') return span(firstOfMonth(day), day, 'months')
  if (preset === 'last-month')
    return span(firstOfMonth(day).subtract({ months: 1 }), firstOfMonth(day).subtract({ days: 1 }), 'months')
  if (preset === 'year') return span(day.with({ month: 1, day: 1 }), day, 'years')
  return { ...lastDays(today, Number(preset)), by: 'days' }
}

/** Whose comparison days chosen by hand get that several words name: 1 to 30 November are first of all this month. */
const NAMED_BY: readonly Preset[] = ['1', 'yesterday', 'month', 'year', ...PRESETS]

/**
 * Days chosen by hand when it is `today`: as the word for them, if there is one; else whole months go by the calendar,
 * anything else by its length.
 */
export function spanOf({ from, to }: Period, today: string): Span {
  const named = NAMED_BY.map((word) => presetSpan(word, today)).find((span) => span.from === from && span.to === to)
  const whole = dayOf(from).day === 1 && dayOf(to).equals(lastOfMonth(dayOf(to)))
  return named ?? { from, to, by: whole ? 'months' : 'days' }
}

/** The first days of the steps of a period, as texts; the first may lie before it. */
export function startsOf({ from, to }: Period, grain: Grain): string[] {
  const last = dayOf(to)
  const days: string[] = []
  for (
    let day = startOf(dayOf(from), grain);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add(durationOf(grain, 1))
  )
    days.push(day.toString())
  return days
}
