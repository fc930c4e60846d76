import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PIN_KEYPAD, pinOf, pinPressed } from './pressed'

test('a PIN is digits, at most eight of them, typed or pressed', () => {
  assert.equal(pinOf(' 40-71 '), '4071')
  assert.equal(pinOf('4012345678901'), '40123456')
  assert.equal(PIN_KEYPAD.slice(0, 9).reduce(pinPressed, ''), '78945612')
  assert.equal(pinPressed('4071', 'back'), '407')
  assert.equal(pinPressed('4071', 'clear'), '')
})
