import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { roundTicks } from './round-ticks'

test('the axis is marked at round figures', () => {
  assert.deepEqual(roundTicks([139_000, 82_000]), [0, 50_000, 100_000, 150_000])
  assert.deepEqual(roundTicks([3]), [0, 1, 2, 3])
  assert.deepEqual(roundTicks([-40, 90]), [-50, 0, 50, 100])
})

test('the axis holds every value, with few marks', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })), (values) => {
      const ticks = roundTicks(values)
      assert.ok(ticks.length >= 2 && ticks.length <= 8)
      assert.ok(values.every((value) => value >= (ticks[0] ?? 0) && value <= (ticks.at(-1) ?? 0)))
    }),
  )
})
