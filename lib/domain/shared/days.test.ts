import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { z } from 'zod'
import { closeDb, db } from '@/lib/db/client'
import { json, rows } from '@/lib/db/sql'
import { businessDay, businessDaySql, sameTimeOn } from './days'

after(closeDb)

const ZONES = ['Europe/Berlin', 'America/New_York', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC']
const CUT_OFFS = [0, 1, 150, 240, 1439]
/** Nights on which a clock of `ZONES` goes forward or back, an end of a year and a 29 February. */
const NIGHTS = [
  ...['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04'],
  ...['2026-12-31', '2028-02-29'],
]
const HALF_HOUR = 30 * 60 * 1000

const moments = NIGHTS.flatMap((night) =>
  Array.from({ length: 96 }, (_, step) => new Date(Date.parse(`${night}T00:00:00Z`) + (step - 48) * HALF_HOUR - 1)),
)
const cases = ZONES.flatMap((timeZone) =>
  CUT_OFFS.flatMap((dayCutOff) => moments.map((at) => ({ at, time_zone: timeZone, day_cut_off: dayCutOff }))),
)

test('the business day is the same in the browser and in the database, on nights the clock changes too', async () => {
  const sql = `
    select to_char(${businessDaySql('c.at', 'c')}, 'YYYY-MM-DD') as day
    from rows from (jsonb_to_recordset($1::jsonb) as (at timestamptz, time_zone text, day_cut_off int))
      with ordinality as c (at, time_zone, day_cut_off, place) order by c.place`
  const found = await rows(db, z.object({ day: z.string() }), sql, json(cases))
  const computed = cases.map((one) => businessDay(one.at, { timeZone: one.time_zone, dayCutOff: one.day_cut_off }))
  assert.deepEqual(
    computed,
    found.map(({ day }) => day),
  )
})

const nights: [string, string, number, string][] = [
  ['2026-03-01T21:00:00Z', 'Asia/Kathmandu', 240, '2026-03-01'],
  ['2026-11-20T14:59:00Z', 'Pacific/Auckland', 240, '2026-11-20'],
  ['2026-11-20T15:00:00Z', 'Pacific/Auckland', 240, '2026-11-21'],
  ['2026-10-25T00:59:59Z', 'Europe/Berlin', 180, '2026-10-24'],
  ['2026-10-25T02:00:00Z', 'Europe/Berlin', 180, '2026-10-25'],
]
for (const [at, timeZone, dayCutOff, day] of nights) {
  test(`a sale of ${at} in ${timeZone} with days that end ${dayCutOff} minutes late belongs to ${day}`, () => {
    assert.equal(businessDay(new Date(at), { timeZone, dayCutOff }), day)
  })
}

test('the same time of another day is what the clock on the wall showed, on the other side of a change too', () => {
  const berlin = { timeZone: 'Europe/Berlin', dayCutOff: 0 }
  const late = { timeZone: 'Europe/Berlin', dayCutOff: 240 }
  const on = (day: string, at: string, clock: typeof berlin) => sameTimeOn(day, new Date(at), clock).toJSON()
  assert.equal(on('2026-10-24', '2026-10-25T13:30:00Z', berlin), '2026-10-24T12:30:00.000Z')
  assert.equal(on('2026-11-18', '2026-11-20T01:00:00Z', late), '2026-11-19T01:00:00.000Z')
})
