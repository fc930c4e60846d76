import { Temporal } from 'temporal-polyfill'

/** What tells a shop's days apart: its time zone, and the minutes after midnight at which a day ends. */
export type ShopClock = { timeZone: string; dayCutOff: number }

/** The business day of a moment as `2026-11-20`: in the shop's time zone, turning over at its cut-off. */
export const businessDay = (at: Date, { timeZone, dayCutOff }: ShopClock): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .subtract({ minutes: dayCutOff })
    .toPlainDate()
    .toString()

/** SQL for `businessDay`, the same to the millisecond. `business` is the row's alias. */
export const businessDaySql = (moment: string, business: string) =>
  `((${moment} AT TIME ZONE ${business}.time_zone) - make_interval(mins => ${business}.day_cut_off))::date`
