import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharesOf } from './shares'

test('parts of a whole have shares, and none where one is below zero or there is nothing', () => {
  assert.deepEqual(sharesOf([3000, 1000, 0]), [0.75, 0.25, 0])
  assert.equal(sharesOf([-3, -600, 26_910]), null)
  assert.equal(sharesOf([0, 0]), null)
  assert.equal(sharesOf([]), null)
})
