import { Temporal } from 'temporal-polyfill'

/** What tells a shop's days apart: its time zone, and the minutes after midnight at which a day ends. */
export type ShopClock = { timeZone: string; dayCutOff: number }

/** The shop's clock, put back so that its days begin at midnight. */
const businessTime = (at: Date, { timeZone, dayCutOff }: ShopClock): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .subtract({ minutes: dayCutOff })

/** The business day of a moment as `2026-11-20`: in the shop's time zone, turning over at its cut-off. */
export const businessDay = (at: Date, clock: ShopClock): string => businessTime(at, clock).toPlainDate().toString()

/** The moment of another business day at which the shop's clock showed what it shows at `at`. */
export const sameTimeOn = (day: string, at: Date, clock: ShopClock): Date =>
  new Date(
    Temporal.PlainDate.from(day)
      .toPlainDateTime(businessTime(at, clock).toPlainTime())
      .add({ minutes: clock.dayCutOff })
      .toZonedDateTime(clock.timeZone).epochMilliseconds,
  )

/** SQL for `businessDay`, the same to the millisecond. `business` is the row's alias. */
export const businessDaySql = (moment: string, business: string) =>
  `((${moment} AT TIME ZONE ${business}.time_zone) - make_interval(mins => ${business}.day_cut_off))::date`
