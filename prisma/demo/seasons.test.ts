import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { dayWeight, hourOf, isShut, makeRandom, productWeight } from './seasons'

const day = (text: string) => Temporal.PlainDate.from(text)

const average = (from: string, days: number) =>
  Array.from({ length: days }, (_, at) => dayWeight(day(from).add({ days: at }), 0.5)).reduce((sum, one) => sum + one) /
  days

test('the same seed gives the same numbers, another seed gives others', () => {
  const [one, two, other] = [makeRandom(7), makeRandom(7), makeRandom(8)]
  const numbers = Array.from({ length: 100 }, one)
  assert.deepEqual(numbers, Array.from({ length: 100 }, two))
  assert.notDeepEqual(numbers, Array.from({ length: 100 }, other))
  assert.ok(numbers.every((number) => number >= 0 && number < 1))
})

test('Saturdays are busier than Mondays, and on Sundays it is quiet', () => {
  assert.ok(dayWeight(day('2026-05-09'), 0.5) > dayWeight(day('2026-05-04'), 0.5))
  assert.ok(dayWeight(day('2026-05-10'), 0.5) < dayWeight(day('2026-05-04'), 0.5))
})

test('December sells most, July little, and the shop grows', () => {
  assert.ok(average('2025-12-01', 23) > 1.4 * average('2025-11-01', 28))
  assert.ok(average('2025-07-01', 28) < 0.9 * average('2025-05-05', 28))
  assert.ok(dayWeight(day('2026-05-09'), 1) > dayWeight(day('2026-05-09'), 0))
})

test('the door is shut on Sundays and holidays', () => {
  assert.deepEqual(
    ['2026-05-10', '2025-12-25', '2026-05-01', '2026-05-09'].map((text) => isShut(day(text))),
    [true, true, true, false],
  )
})

test('nobody buys at the counter when the shop is shut', () => {
  const random = makeRandom(1)
  for (let at = 0; at < 5000; at += 1) {
    const hour = hourOf(random, 'pos')
    assert.ok(hour >= 10 && hour < 20)
    assert.ok(hourOf(random, 'web') >= 0 && hourOf(random, 'web') < 24)
  }
})

test('every season sells its own things', () => {
  assert.equal(productWeight('all', day('2026-02-20')), 1)
  assert.ok(productWeight('summer', day('2026-07-01')) > 4 * productWeight('summer', day('2026-01-10')))
  assert.ok(productWeight('winter', day('2026-12-01')) > 4 * productWeight('winter', day('2026-06-10')))
  assert.ok(productWeight('gift', day('2025-12-15')) > 2)
  assert.ok(productWeight('school', day('2026-08-20')) > 3)
})
