import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heights } from './heights'

const rows = [{ values: { pos: 5000, web: 1000, sales: -2000, before: 3000 } }]
const series = ['pos', 'web', 'sales'].map((key) => ({ key }))

test('bars reach up to what is above zero and down to what is below, each stacked for itself', () => {
  assert.deepEqual(heights(rows, series, { key: 'before' }, 'bars'), [6000, -2000, 3000])
})

test('stacked areas reach their sum, lines each their own', () => {
  assert.deepEqual(heights(rows, series, undefined, 'stacked'), [4000, 0])
  assert.deepEqual(heights(rows, series, undefined, 'line'), [5000, 1000, -2000, 0])
})
