import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf } from './address'

const from = (hops: string) => addressOf(new Headers(hops ? { 'x-forwarded-for': hops } : {}))

test('who connected to us is believed, what they say of others is not', () => {
  assert.equal(from('203.0.113.9'), '203.0.113.9')
  assert.equal(from('10.0.0.1, 203.0.113.9'), '203.0.113.9')
  assert.equal(from('x, ::ffff:203.0.113.9'), '203.0.113.9')
  assert.equal(from(''), 'unknown')
})
