import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { FIRST_STATE, ORDER_STEPS } from './steps'

test('docs/order.md draws every step that an order can take, and no other', () => {
  const steps = Object.entries(ORDER_STEPS).flatMap(([from, all]) => all.map((to) => `${from} --> ${to}`))
  const births = [...new Set(Object.values(FIRST_STATE))].map((state) => `[*] --> ${state}`)
  const drawn = readFileSync('docs/order.md', 'utf8').match(/^ {2}\S+ --> \w+/gm) ?? []
  assert.deepEqual(drawn.map((line) => line.trim()).sort(), [...steps, ...births].sort())
})
