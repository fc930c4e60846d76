import { LOCALE, numberFormat } from '@/lib/domain/shared/locale'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter is dear, so each is kept. */
function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(LOCALE, options)
  formats.set(key, made)
  return made
}

/** `20 Nov 2026, 14:05`, on the shop's clock. */
export const momentText = (moment: Date, timeZone: string): string =>
  dateFormat({ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone }).format(
    moment,
  )

/** `20 Nov, 14:05`, for lists. */
export const shortMoment = (moment: Date, timeZone: string): string =>
  dateFormat({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone }).format(moment)

/** `14:05`, on the shop's clock. */
export const timeText = (moment: Date, timeZone: string): string =>
  dateFormat({ hour: '2-digit', minute: '2-digit', timeZone }).format(moment)

/** The later of two moments: only the time when both are on one day. */
export function untilText(from: Date, to: Date, timeZone: string): string {
  return dateText(from, timeZone) === dateText(to, timeZone) ? timeText(to, timeZone) : shortMoment(to, timeZone)
}

/** `20 Nov 2026`, on the shop's calendar. */
export const dateText = (moment: Date, timeZone: string): string =>
  dateFormat({ day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(moment)

const noonUtc = (day: string) => new Date(`${day}T12:00:00Z`)

/** A business day `2026-11-20` as `20 Nov`. */
export const dayText = (day: string): string =>
  dateFormat({ day: 'numeric', month: 'short', timeZone: 'UTC' }).format(noonUtc(day))

/** A business day `2026-11-20` as `Fri, 20 Nov 2026`. */
export const longDay = (day: string): string =>
  dateFormat({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    noonUtc(day),
  )

/** A business day's month as `November`. */
export const monthName = (day: string): string => dateFormat({ month: 'long', timeZone: 'UTC' }).format(noonUtc(day))

/** A business day's month as `Nov 2026`. */
export const monthText = (day: string): string =>
  dateFormat({ month: 'short', year: 'numeric', timeZone: 'UTC' }).format(noonUtc(day))

const countryNames = new Intl.DisplayNames(LOCALE, { type: 'region', fallback: 'code' })

/** `DE` as `Germany`; a name stays as it is. */
export const countryText = (country: string): string =>
  /^[A-Z]{2}$/.test(country) ? (countryNames.of(country) ?? country) : country

export const countText = (count: number): string => numberFormat({}).format(count)

/** `3 orders`, `1 order`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${countText(count)} ${count === 1 ? one : many}`
