import assert from 'node:assert/strict'
import { test } from 'node:test'
import { earnings, results } from './figures'

const worth = {
  units: 10,
  returnedUnits: 1,
  cancelledUnits: 0,
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
    unitsLeft: 9,
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

test('the average order is rounded to the nearest, and none without an order', () => {
  const averageOf = (orders: number) => results({ ...worth, orders }).averageMinor
  assert.deepEqual([7, 8, 0].map(averageOf), [1700n, 1488n, 0n])
})

test('what was cancelled was never earned, and its pieces are not left', () => {
  const cancelled = {
    ...{ ...worth, cancelledUnits: 2, cancelledMinor: 2380n },
    ...{ cancelledTaxMinor: 380n, cancelledCostMinor: 1200n },
  }
  const { unitsLeft, netMinor, profitMinor } = earnings(cancelled)
  assert.deepEqual([unitsLeft, netMinor, profitMinor], [7, 8330n, 2800n])
})

test('what is cancelled or returned of earlier days leaves the average of the orders placed today as it is', () => {
  const today = { ...worth, orders: 44, revenueMinor: 26_910n, cancelledMinor: 27_000n, returnedMinor: 5000n }
  const { netMinor, averageMinor } = results(today)
  assert.deepEqual([netMinor, averageMinor], [-5090n, 612n])
})
