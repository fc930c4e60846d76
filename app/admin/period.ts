import type { Query } from '@/components/admin/address'
import { longDay, monthName, timeText } from '@/components/admin/format'
import { businessDay, type ShopClock } from '@/lib/domain/shared/days'
import {
  isDay,
  lengthOf,
  type Period,
  PRESETS,
  type Preset,
  presetSpan,
  type Span,
  spanOf,
} from '@/lib/domain/shared/periods'
import { oneOf } from './office'

export type ChosenPeriod = { key: Preset | 'custom'; period: Span; today: string }

const MOST_DAYS = 5 * 366

/** The period that the address asks for; the last thirty days when it asks for none or for one that cannot be. */
export function chosenPeriod(query: Query, clock: ShopClock, now: Date): ChosenPeriod {
  const today = businessDay(now, clock)
  return periodFilter(query, clock, now) ?? { key: '30', period: presetSpan('30', today), today }
}

/** The period of the address, or none: lists without one show everything. */
export function periodFilter(query: Query, clock: ShopClock, now: Date): ChosenPeriod | null {
  const today = businessDay(now, clock)
  const custom = customSpan(query, today)
  if (custom) return { key: 'custom', period: custom, today }
  const key = oneOf(PRESETS, query.period)
  return key ? { key, period: presetSpan(key, today), today } : null
}

const customSpan = ({ from = '', to = '' }: Query, today: string): Span | null =>
  daysProblem({ from, to }) === null ? spanOf({ from, to }, today) : null

/** What to tell whoever asked for days that cannot be, with what is shown instead; null when nothing is wrong with them. */
export function periodNotice({ from = '', to = '' }: Query, shown: Period | null): string | null {
  const problem = from + to === '' ? null : daysProblem({ from, to })
  return problem && `${problem}; shown is ${shown ? periodText(shown) : 'every day'}.`
}

function daysProblem({ from, to }: Period): string | null {
  const wrong = [from, to].find((day) => day !== '' && !isDay(day))
  if (wrong) return `${dayAsked(wrong)} is no day`
  if (from === '' || to === '') return 'A period needs its first and its last day'
  if (from > to) return 'A period ends after it begins'
  return lengthOf({ from, to }) > MOST_DAYS ? 'A period has at most five years' : null
}

/** `2026-02-30` → `30 February 2026`; anything else as it stands. */
function dayAsked(text: string): string {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/.exec(text) ?? []
  return year && month ? `${Number(day)} ${monthName(`${year}-${month}-01`)} ${year}` : `“${text.slice(0, 20)}”`
}

/** `Fri, 20 Nov 2026` or `22 Oct 2026 – 20 Nov 2026`. */
export const periodText = ({ from, to }: Period): string =>
  from === to ? longDay(from) : `${withoutWeekday(from)} – ${withoutWeekday(to)}`

const withoutWeekday = (day: string) => longDay(day).replace(/^\w+, /, '')

/** As `periodText`, with the time up to which its last day counts, if it counts in part: `Thu, 19 Nov 2026, until 14:05`. */
export const untilText = (period: Period, until: Date | null, timeZone: string): string =>
  until ? `${periodText(period)}, until ${timeText(until, timeZone)}` : periodText(period)
