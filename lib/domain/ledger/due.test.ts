import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDue } from './due'

const late = { timeZone: 'Europe/Berlin', dayCutOff: 240 }
const midnight = { timeZone: 'America/New_York', dayCutOff: 0 }

const nights = [
  ['never proved', null, '2026-11-20T12:00:00Z', late, true],
  ['proved this morning', '2026-11-20T04:00:00Z', '2026-11-20T22:00:00Z', late, false],
  ['one minute before the day turns over', '2026-11-20T04:00:00Z', '2026-11-21T02:59:00Z', late, false],
  ['as the day turns over', '2026-11-20T04:00:00Z', '2026-11-21T03:00:00Z', late, true],
  ['by hand just before it turns over', '2026-11-21T02:59:59Z', '2026-11-21T03:00:00Z', late, true],
  ['after nights that were missed', '2026-11-02T03:00:00Z', '2026-11-20T12:00:00Z', late, true],
  ['on the other side of the date line', '2026-11-20T05:01:00Z', '2026-11-21T04:59:00Z', midnight, false],
  ['at midnight there', '2026-11-20T05:01:00Z', '2026-11-21T05:00:00Z', midnight, true],
  ['in a night of 25 hours, before its end', '2026-10-24T22:30:00Z', '2026-10-25T02:59:00Z', late, false],
  ['in a night of 25 hours, at its end', '2026-10-24T22:30:00Z', '2026-10-25T03:00:00Z', late, true],
  ['in a night of 25 hours, once', '2026-10-25T03:00:00Z', '2026-10-26T02:59:00Z', late, false],
] as const

for (const [when, last, now, clock, due] of nights) {
  test(`the books are ${due ? '' : 'not '}due ${when}`, () => {
    assert.equal(isDue(last === null ? null : new Date(last), new Date(now), clock), due)
  })
}
