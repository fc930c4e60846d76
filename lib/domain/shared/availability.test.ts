import assert from 'node:assert/strict'
import { test } from 'node:test'
import { availabilityOf } from './availability'

test('goods are sold out without stock, few at their threshold, and in stock above it', () => {
  const of = (stock: number, threshold = 5) => availabilityOf({ stock, threshold })
  assert.deepEqual([of(0), of(-1), of(0, 0)], ['sold_out', 'sold_out', 'sold_out'])
  assert.deepEqual([of(1), of(5)], ['few_left', 'few_left'])
  assert.deepEqual([of(6), of(1, 0)], ['in_stock', 'in_stock'])
})
