import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chosenPeriod, periodFilter, periodNotice } from './period'

const clock = { timeZone: 'UTC', dayCutOff: 0 }
const now = new Date('2026-11-21T12:00:00Z')
const reports = (query: Record<string, string>) => periodNotice(query, chosenPeriod(query, clock, now).period)
const orders = (query: Record<string, string>) => periodNotice(query, periodFilter(query, clock, now)?.period ?? null)

test('days that cannot be shown are named, with what is shown instead', () => {
  const february = { from: '2026-02-30', to: '2026-03-05' }
  assert.equal(reports(february), '30 February 2026 is no day; shown is 23 Oct 2026 – 21 Nov 2026.')
  assert.equal(orders(february), '30 February 2026 is no day; shown is every day.')
  assert.equal(orders({ ...february, period: '1' }), '30 February 2026 is no day; shown is Sat, 21 Nov 2026.')
  assert.equal(orders({ from: 'soon' }), '“soon” is no day; shown is every day.')
  assert.equal(orders({ from: '2026-03-05' }), 'A period needs its first and its last day; shown is every day.')
  assert.match(orders({ from: '2026-03-05', to: '2026-03-04' }) ?? '', /^A period ends after it begins; /)
  assert.match(orders({ from: '2016-03-05', to: '2026-03-04' }) ?? '', /^A period has at most five years; /)
})

test('days that are shown as they were asked for need no notice', () => {
  const queries: Record<string, string>[] = [{}, { period: '7' }, { from: '2026-03-04', to: '2026-03-05' }]
  for (const query of queries) {
    assert.equal(reports(query), null)
    assert.equal(orders(query), null)
  }
})
