import { Temporal } from 'temporal-polyfill'
import type { Grain, Period } from './sales'

const startOf = (day: Temporal.PlainDate, grain: Grain) => {
  if (grain === 'month') return day.with({ day: 1 })
  return grain === 'week' ? day.subtract({ days: day.dayOfWeek - 1 }) : day
}

/** The days (or first days of the weeks or months) of a period, so that a chart also shows those without a sale. */
export function stepsOf({ from, to }: Period, grain: Grain): string[] {
  const last = Temporal.PlainDate.from(to)
  const steps: string[] = []
  let day = startOf(Temporal.PlainDate.from(from), grain)
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    steps.push(day.toString())
    day = day.add(grain === 'month' ? { months: 1 } : grain === 'week' ? { weeks: 1 } : { days: 1 })
  }
  return steps
}

/** How many days a period has. */
export const lengthOf = ({ from, to }: Period): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days + 1

/** The equally long period just before. */
export function periodBefore(period: Period): Period {
  const from = Temporal.PlainDate.from(period.from)
  const days = lengthOf(period)
  return { from: from.subtract({ days }).toString(), to: from.subtract({ days: 1 }).toString() }
}

/** The last `days` business days up to and with `today`. */
export const lastDays = (today: string, days: number): Period => ({
  from: Temporal.PlainDate.from(today)
    .subtract({ days: days - 1 })
    .toString(),
  to: today,
})

/** The last `steps` days, weeks or months up to `today`, the first of them whole. */
export function lastSteps(today: string, grain: Grain, steps: number): Period {
  const first = startOf(Temporal.PlainDate.from(today), grain)
  const back = steps - 1
  const from = first.subtract(
    grain === 'month' ? { months: back } : grain === 'week' ? { weeks: back } : { days: back },
  )
  return { from: from.toString(), to: today }
}

/** Days up to a quarter, then weeks, then months: as many steps as a chart can show. */
export function grainFor(period: Period): Grain {
  const days = lengthOf(period)
  if (days <= 92) return 'day'
  return days <= 366 ? 'week' : 'month'
}
