import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { comparisonOf, stepsOf } from './comparison'
import {
  type Grain,
  grainFor,
  isDay,
  lastDays,
  lastSteps,
  lengthOf,
  PRESETS,
  type Preset,
  presetSpan,
  type Span,
  spanOf,
} from './periods'

const text = ({ from, to }: { from: string; to: string }) => `${from} ${to}`
const addDays = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()

test('the last weeks and months begin on their first day', () => {
  const today = '2026-11-20'
  assert.deepEqual(lastSteps(today, 'day', 30), { from: '2026-10-22', to: today })
  assert.deepEqual(lastSteps(today, 'week', 2), { from: '2026-11-09', to: today })
  assert.deepEqual(lastSteps(today, 'month', 12), { from: '2025-12-01', to: today })
})

const presets: [Preset, string, string, string][] = [
  ['1', '2026-11-20', '2026-11-20 2026-11-20', '2026-11-19 2026-11-19'],
  ['yesterday', '2026-03-01', '2026-02-28 2026-02-28', '2026-02-27 2026-02-27'],
  ['7', '2026-11-20', '2026-11-14 2026-11-20', '2026-11-07 2026-11-13'],
  ['month', '2026-11-20', '2026-11-01 2026-11-20', '2026-10-01 2026-10-20'],
  ['month', '2026-03-31', '2026-03-01 2026-03-31', '2026-02-01 2026-02-28'],
  ['month', '2026-02-28', '2026-02-01 2026-02-28', '2026-01-01 2026-01-28'],
  ['last-month', '2026-04-07', '2026-03-01 2026-03-31', '2026-02-01 2026-02-28'],
  ['last-month', '2026-03-01', '2026-02-01 2026-02-28', '2026-01-01 2026-01-31'],
  ['last-month', '2026-01-15', '2025-12-01 2025-12-31', '2025-11-01 2025-11-30'],
  ['year', '2026-11-20', '2026-01-01 2026-11-20', '2025-01-01 2025-11-20'],
  ['year', '2028-02-29', '2028-01-01 2028-02-29', '2027-01-01 2027-02-28'],
]
for (const [preset, today, period, before] of presets) {
  test(`on ${today} the choice "${preset}" is ${period}, compared with ${before}`, () => {
    const span = presetSpan(preset, today)
    assert.equal(text(span), period)
    assert.equal(text(comparisonOf(span, today)), before)
  })
}

const chosen: [string, string, string][] = [
  ['2026-03-01', '2026-03-31', '2026-02-01 2026-02-28'],
  ['2026-01-01', '2026-03-31', '2025-10-01 2025-12-31'],
  ['2025-01-01', '2025-12-31', '2024-01-01 2024-12-31'],
  ['2026-03-10', '2026-04-10', '2026-02-06 2026-03-09'],
  ['2026-11-16', '2026-11-22', '2026-11-09 2026-11-15'],
]
for (const [from, to, before] of chosen) {
  test(`${from} to ${to} chosen by hand is compared with ${before}`, () => {
    assert.equal(text(comparisonOf(spanOf({ from, to }, '2026-12-01'), '2026-12-01')), before)
  })
}

const soFar: [string, string, string][] = [
  ['2026-01-01', '2026-11-21', '2025-01-01 2025-11-21'],
  ['2026-11-01', '2026-11-21', '2026-10-01 2026-10-21'],
  ['2026-11-01', '2026-11-07', '2026-10-01 2026-10-07'],
  ['2026-01-01', '2026-03-31', '2025-01-01 2025-03-31'],
  ['2026-01-01', '2026-01-15', '2025-12-01 2025-12-15'],
  ['2026-11-01', '2026-11-01', '2026-10-31 2026-10-31'],
  ['2025-01-01', '2026-11-21', '2023-02-11 2024-12-31'],
]
for (const [from, today, before] of soFar) {
  test(`${from} up to today, ${today}, chosen by hand is compared with ${before}`, () => {
    assert.equal(text(comparisonOf(spanOf({ from, to: today }, today), today)), before)
  })
}

test('the days of a word chosen by hand are compared as the word is, or as another word for the same days', () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2022-01-01', days))
  fc.assert(
    fc.property(fc.constantFrom(...PRESETS), days, (preset, today) => {
      const period = presetSpan(preset, today)
      const words = PRESETS.map((word) => presetSpan(word, today)).filter((span) => text(span) === text(period))
      const compared = words.map((span) => text(comparisonOf(span, today)))
      assert.ok(compared.includes(text(comparisonOf(spanOf(period, today), today))), text(period))
    }),
    { numRuns: 2000 },
  )
})

const steps = (span: Span, grain: Grain, today: string) => stepsOf(span, comparisonOf(span, today), grain)

test('March by month stands beside the whole of February', () => {
  const march = spanOf({ from: '2026-03-01', to: '2026-03-31' }, '2026-04-07')
  assert.deepEqual(steps(march, 'month', '2026-04-07'), {
    steps: [
      { day: '2026-03-01', now: { from: march.from, to: march.to }, before: { from: '2026-02-01', to: '2026-02-28' } },
    ],
    rest: null,
  })
})

test('March by day stands beside the same dates of February, and its last days beside none', () => {
  const march = steps(spanOf({ from: '2026-03-01', to: '2026-03-31' }, '2026-04-07'), 'day', '2026-04-07')
  assert.deepEqual(march.steps[27]?.before, { from: '2026-02-28', to: '2026-02-28' })
  assert.deepEqual([march.steps[28]?.before, march.steps[30]?.before, march.rest], [null, null, null])
})

test('what a shorter month has no days for is left over, and not lost', () => {
  const february = steps(spanOf({ from: '2026-02-01', to: '2026-02-28' }, '2026-04-07'), 'day', '2026-04-07')
  assert.deepEqual(february.steps.at(-1)?.before, { from: '2026-01-28', to: '2026-01-28' })
  assert.deepEqual(february.rest, { from: '2026-01-29', to: '2026-01-31' })
})

test('days chosen by hand are cut by month as their own months are', () => {
  assert.deepEqual(
    steps(spanOf({ from: '2026-03-10', to: '2026-04-10' }, '2026-12-01'), 'month', '2026-12-01').steps.map(
      ({ before }) => before && text(before),
    ),
    ['2026-02-06 2026-02-27', '2026-02-28 2026-03-09'],
  )
})

test('the 29th of February has no day of a common year beside it', () => {
  const span = { from: '2032-01-01', to: '2032-03-01', by: 'years' as const }
  const { steps } = stepsOf(span, comparisonOf(span, '2032-03-01'), 'day')
  assert.deepEqual(
    steps.slice(-3).map(({ day, before }) => [day, before?.from ?? null]),
    [
      ['2032-02-28', '2031-02-28'],
      ['2032-02-29', null],
      ['2032-03-01', '2031-03-01'],
    ],
  )
})

test('the steps hold every day of both periods once, whatever is compared', () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2022-01-01', days))
  const anySpan = fc.oneof(
    fc.tuple(fc.constantFrom(...PRESETS), days).map(([preset, today]) => ({ span: presetSpan(preset, today), today })),
    fc
      .tuple(days, fc.integer({ min: 0, max: 500 }), days)
      .map(([from, length, today]) => ({ span: spanOf({ from, to: addDays(from, length) }, today), today })),
  )
  fc.assert(
    fc.property(
      anySpan,
      fc.constantFrom('day' as const, 'week' as const, 'month' as const),
      ({ span, today }, grain) => {
        const before = comparisonOf(span, today)
        const found = stepsOf(span, before, grain)
        assert.deepEqual(all(found.steps.map(({ now }) => now)), all([span]))
        const earlier = [...found.steps.map((step) => step.before), found.rest].filter((part) => part !== null)
        assert.deepEqual(all(earlier), all([before]))
        assert.ok(before.to < span.from)
      },
    ),
  )
})

const all = (periods: readonly { from: string; to: string }[]): string[] =>
  periods.flatMap((period) => Array.from({ length: lengthOf(period) }, (_, place) => addDays(period.from, place)))

test('a day that no calendar has is no day', () => {
  assert.deepEqual(['2026-02-28', '2028-02-29', '2026-12-31'].map(isDay), [true, true, true])
  for (const nonsense of ['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '0000-01-01', '2026-1-1', 'x', ''])
    assert.equal(isDay(nonsense), false, nonsense)
})

test('a chart has days up to a quarter, then weeks, then months', () => {
  assert.deepEqual(
    [7, 92, 93, 366, 367].map((days) => grainFor(lastDays('2026-11-20', days))),
    ['day', 'day', 'week', 'week', 'month'],
  )
})
