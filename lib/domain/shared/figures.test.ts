import assert from 'node:assert/strict'
import { test } from 'node:test'
import { earnings, results, unitsLeft, unitsSold } from './figures'

const worth = {
  revenueMinor: 11_900n,
  taxMinor: 1900n,
  costMinor: 6000n,
  returnedMinor: 1190n,
  returnedTaxMinor: 190n,
  returnedCostMinor: 600n,
  cancelledMinor: 0n,
  cancelledTaxMinor: 0n,
  cancelledCostMinor: 0n,
}
const nothing = { ...worth, revenueMinor: 1190n, taxMinor: 190n, costMinor: 600n }

test('profit is what is left of sales after returns, tax and cost; the margin is its share of the untaxed', () => {
  assert.deepEqual(earnings(worth), {
    netMinor: 10_710n,
    netTaxMinor: 1710n,
    untaxedMinor: 9000n,
    profitMinor: 3600n,
    margin: 0.4,
  })
})

test('there is no margin where nothing is left, and a loss has a negative one', () => {
  assert.equal(earnings(nothing).margin, null)
  assert.equal(earnings({ ...worth, costMinor: 10_500n }).margin, -0.1)
})

test('the average of a sale is rounded to the nearest, and none without a sale', () => {
  const { averageMinor, netAverageMinor } = results({ ...worth, orders: 7, cancelledOrders: 0 })
  assert.deepEqual([averageMinor, netAverageMinor], [1700n, 1530n])
  assert.equal(results({ ...worth, orders: 8, cancelledOrders: 0 }).averageMinor, 1488n)
  assert.equal(results({ ...worth, orders: 0, cancelledOrders: 0 }).averageMinor, 0n)
})

test('what was cancelled was never earned, and its order does not count in the average', () => {
  const cancelled = { ...worth, cancelledMinor: 2380n, cancelledTaxMinor: 380n, cancelledCostMinor: 1200n }
  assert.deepEqual(
    [
      earnings(cancelled).netMinor,
      earnings(cancelled).profitMinor,
      results({ ...cancelled, orders: 8, cancelledOrders: 1 }).averageMinor,
    ],
    [8330n, 2800n, 1360n],
  )
})

test('pieces of what was cancelled were not sold, and what came back is not left', () => {
  const pieces = { units: 7, cancelledUnits: 2, returnedUnits: 1 }
  assert.deepEqual([unitsSold(pieces), unitsLeft(pieces)], [5, 4])
})
