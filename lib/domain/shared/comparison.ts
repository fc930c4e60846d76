import { Temporal } from 'temporal-polyfill'
import { type Grain, lengthOf, type Period, type Span, startsOf } from './periods'

type Day = Temporal.PlainDate
const dayOf = (text: string): Day => Temporal.PlainDate.from(text)
const lastOfMonth = (day: Day): Day => day.with({ day: day.daysInMonth })

/**
 * What a period is compared with. Days: as many just before, so that today meets yesterday and a week the week before.
 * Months and years: the same dates that many months or years earlier; once the last month is over, all of the earlier
 * one, however long the two are.
 */
export function comparisonOf(span: Span, today: string): Period {
  const back = stepBack(span)
  const to = dayOf(span.to)
  if (span.by === 'days') return { from: back(dayOf(span.from)).toString(), to: back(to).toString() }
  const sameDate = to.subtract({ months: monthsBack(span) })
  const over = span.to < today && to.equals(lastOfMonth(to))
  return { from: back(dayOf(span.from)).toString(), to: (over ? lastOfMonth(sameDate) : sameDate).toString() }
}

/** One step of a series: the day, or first day of the week or month, that names it; its days; those it is compared with. */
export type Step = { day: string; now: Period; before: Period | null }

/**
 * The steps of a period beside those of the one `before`, which stand under the same dates of the calendar. `rest` is
 * what no step has to be compared with: 29 to 31 January beside a February by days.
 */
export function stepsOf(span: Span, before: Period, grain: Grain): { steps: Step[]; rest: Period | null } {
  const back = stepBack(span)
  const days = startsOf(span, grain)
  const starts = days.map((day, place) => dayOf(place === 0 ? span.from : day))
  const behind = dayOf(span.to).add({ days: 1 })
  const steps = days.map((day, place) => {
    const start = starts[place] ?? behind
    const next = starts[place + 1] ?? behind
    const isLast = place === days.length - 1
    const lastDay = grain === 'day' ? back(start) : dayOf(before.to)
    const end = isLast ? lastDay : back(next).subtract({ days: 1 })
    return {
      day,
      now: { from: start.toString(), to: next.subtract({ days: 1 }).toString() },
      before: within(back(start), end, before),
    }
  })
  const compared = steps.findLast((step) => step.before)?.before?.to
  const rest = compared ? dayOf(compared).add({ days: 1 }) : dayOf(before.from)
  return { steps, rest: within(rest, dayOf(before.to), before) }
}

function within(from: Day, to: Day, period: Period): Period | null {
  const [start, end] = [from.toString(), to.toString()]
  if (start > period.to || start > end) return null
  if (end > period.to) return { from: start, to: period.to }
  return { from: start, to: end }
}

/** Leads a day of a period to the one it is compared with; what an earlier month lacks leads behind its end. */
function stepBack(span: Span): (day: Day) => Day {
  if (span.by === 'days') return (day) => day.subtract({ days: lengthOf(span) })
  const months = monthsBack(span)
  return (day) => {
    const same = day.subtract({ months })
    return same.day === day.day ? same : same.add({ days: 1 })
  }
}

function monthsBack({ from, to, by }: Span): number {
  const [first, last] = [dayOf(from), dayOf(to)]
  const years = last.year - first.year
  return by === 'years' ? (years + 1) * 12 : years * 12 + last.month - first.month + 1
}
