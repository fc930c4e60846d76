import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import rhythm from './rhythm.json'

/** When in the year a product sells above its average. */
export const Season = z.enum(['all', 'spring', 'summer', 'autumn', 'winter', 'gift', 'school'])
export type Season = z.infer<typeof Season>

/** Where somebody buys. */
export type Channel = keyof typeof rhythm.hours

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
  const { weekdays, months } = rhythm
  const usual = (weekdays[day.dayOfWeek - 1] ?? 1) * (months[day.month - 1] ?? 1)
  return usual * runUp(day) * (0.86 + 0.3 * progress) * weather(day)
}

/** Christmas is bought between the first Advent and the twenty-third; after that everybody rests. */
function runUp({ month, day }: Temporal.PlainDate): number {
  if (month !== 12) return 1
  if (day <= 23) return 0.9 + (day / 23) * 0.4
  return day === 24 ? 0.5 : 0.45
}

/** Whether the shop's door stays shut all day, so that only the web shop sells. */
export const isShut = (day: Temporal.PlainDate): boolean => day.dayOfWeek === 7 || isHoliday(day)

const isHoliday = ({ month, day }: Temporal.PlainDate) => rhythm.holidays.includes(`${month}-${day}`)

/** Between 0.8 and 1.2, the same each time for the same day: rain, sun, a football match. */
const weather = (day: Temporal.PlainDate) => 0.8 + makeRandom(day.year * 400 + day.dayOfYear)() * 0.4

/** An hour, from 0 to 23, at which somebody buys on a channel. */
export function hourOf(random: Random, channel: Channel): number {
  const weights = rhythm.hours[channel]
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [hour, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return hour
  }
  return weights.findLastIndex((weight) => weight > 0)
}

/** How much better or worse than its average a product of a season sells on a date; 1 is average. */
export function productWeight(season: Season, { month, day }: Temporal.PlainDate): number {
  const peak = rhythm.peaks.find(
    (one) => one.season === season && one.month === month && one.from <= day && day <= one.to,
  )
  return (rhythm.seasons[season][month - 1] ?? 1) + (peak?.more ?? 0)
}
