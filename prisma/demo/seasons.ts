import type { Temporal } from 'temporal-polyfill'
import type { Season } from './types'

/** The next number from 0 up to, not including, 1. */
export type Random = () => number

/** A stream of numbers that is the same each time for the same seed (mulberry32). */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * How busy a day is, around 1: the weekday, the month, the run-up to Christmas and the shop's slow growth.
 * `progress` is how far through the history the day lies, from 0 to 1.
 */
export function dayWeight(day: Temporal.PlainDate, progress: number): number {
  if (isHoliday(day)) return 0.25
  return (weekdays[day.dayOfWeek] ?? 1) * (months[day.month] ?? 1) * runUp(day) * (0.86 + 0.3 * progress) * weather(day)
}

/** Monday is 1. On Sundays there is only the web shop. */
const weekdays: Record<number, number> = { 1: 0.78, 2: 0.84, 3: 0.9, 4: 0.98, 5: 1.26, 6: 1.72, 7: 0.42 }

const months: Record<number, number> = {
  1: 0.78,
  2: 0.8,
  3: 0.94,
  4: 1,
  5: 1.02,
  6: 0.94,
  7: 0.8,
  8: 0.84,
  9: 1,
  10: 1.06,
  11: 1.28,
  12: 1.75,
}

/** Christmas is bought between the first Advent and the twenty-third; after that everybody rests. */
function runUp({ month, day }: Temporal.PlainDate): number {
  if (month !== 12) return 1
  if (day <= 23) return 0.9 + (day / 23) * 0.4
  return day === 24 ? 0.5 : 0.45
}

/** Whether the shop's door stays shut all day, so that only the web shop sells. */
export const isShut = (day: Temporal.PlainDate): boolean => day.dayOfWeek === 7 || isHoliday(day)

/** Public holidays with fixed dates in Hamburg. */
const isHoliday = ({ month, day }: Temporal.PlainDate) => holidays.has(`${month}-${day}`)

const holidays = new Set(['1-1', '5-1', '10-3', '10-31', '12-25', '12-26'])

/** Between 0.8 and 1.2, the same each time for the same day: rain, sun, a football match. */
const weather = (day: Temporal.PlainDate) => 0.8 + makeRandom(day.year * 400 + day.dayOfYear)() * 0.4

export type Channel = 'pos' | 'web' | 'sales'

const hours: Record<Channel, readonly number[]> = {
  pos: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 8, 11, 10, 8, 9, 12, 14, 12, 6, 0, 0, 0, 0],
  web: [2, 1, 0.5, 0.3, 0.3, 0.6, 2, 4, 5, 6, 6, 6, 8, 7, 6, 6, 6, 7, 8, 11, 14, 14, 10, 5],
  sales: [0, 0, 0, 0, 0, 0, 0, 0, 3, 9, 12, 10, 4, 6, 10, 9, 5, 0, 0, 0, 0, 0, 0, 0],
}

/** An hour, from 0 to 23, at which somebody buys on a channel. */
export function hourOf(random: Random, channel: Channel): number {
  const weights = hours[channel]
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [hour, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return hour
  }
  return weights.findLastIndex((weight) => weight > 0)
}

/** How much better or worse than its average a product of a season sells on a date; 1 is average. */
export function productWeight(season: Season, day: Temporal.PlainDate): number {
  const [months, extra] = seasonal[season]
  return (months[day.month - 1] ?? 1) + extra(day)
}

const none = () => 0

/** A share for each month, January first, and what single weeks add. */
const seasonal: Record<Season, readonly [months: readonly number[], extra: (day: Temporal.PlainDate) => number]> = {
  all: [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], none],
  spring: [[0.6, 1, 2, 2.4, 2, 1.1, 0.6, 0.5, 0.6, 0.5, 0.4, 0.4], none],
  summer: [[0.4, 0.4, 0.7, 1.1, 1.7, 2.2, 2.3, 1.9, 1, 0.5, 0.4, 0.5], none],
  autumn: [[0.7, 0.6, 0.6, 0.6, 0.6, 0.5, 0.6, 1, 1.9, 2.3, 1.9, 1], none],
  winter: [[1.8, 1.5, 1, 0.6, 0.4, 0.3, 0.3, 0.4, 0.8, 1.4, 2, 2.1], none],
  gift: [
    [0.5, 0.7, 0.7, 0.8, 0.9, 0.7, 0.6, 0.6, 0.7, 0.8, 1.7, 3],
    ({ month, day }) => ((month === 2 && day >= 7 && day <= 14) || (month === 5 && day >= 4 && day <= 11) ? 0.8 : 0),
  ],
  school: [
    [1, 0.9, 0.8, 0.8, 0.8, 0.8, 1.4, 2.8, 1.6, 0.9, 0.8, 0.7],
    ({ month, day }) => (month === 8 && day >= 10 ? 0.8 : 0),
  ],
}
