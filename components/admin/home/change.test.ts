import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeOf } from './change'

test('a change is a percentage of what was before, good or bad by what the figure means', () => {
  assert.deepEqual(changeOf(150, 100, { better: 'up', comparable: true }), {
    text: '+50.0%',
    direction: 'up',
    good: true,
  })
  assert.equal(changeOf(150, 100, { better: 'down', comparable: true }).good, false)
  assert.equal(changeOf(5, 0, { better: 'up', comparable: true }).text, 'New')
})

test('where the shop was not there for all of the period before, it says so instead of a percentage', () => {
  const said = { text: 'No full period before', direction: 'flat' }
  assert.deepEqual(changeOf(150, 100, { better: 'up', comparable: false }), said)
})
