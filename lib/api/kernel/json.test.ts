import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseJson, unstorable } from './json'

test('brackets inside strings do not count as depth', () => {
  const text = JSON.stringify({ a: '['.repeat(1000), b: '\\"[[[[' })
  assert.deepEqual(parseJson(text), JSON.parse(text))
})

test('nothing is parsed that is nested deeper than anything of ours', () => {
  assert.throws(() => parseJson(`${'['.repeat(33)}${']'.repeat(33)}`), SyntaxError)
  assert.throws(() => parseJson('['.repeat(5_000_000)), SyntaxError)
  assert.ok(parseJson(`${'['.repeat(32)}${']'.repeat(32)}`))
})

test('of duplicate keys the last one counts, and __proto__ is a key like any other', () => {
  assert.deepEqual(parseJson('{"a":1,"a":2}'), { a: 2 })
  const parsed = parseJson('{"__proto__":{"admin":true}}')
  assert.equal(Reflect.get(Object(parsed), 'admin'), undefined)
})

test('text that no column can hold is found wherever it is', () => {
  assert.deepEqual(unstorable({ a: ['x', { b: 'y\0' }], c: '\ud800', d: '😀' }), [
    { path: ['a', '1', 'b'], message: 'Null characters are not allowed.' },
    { path: ['c'], message: 'Surrogate characters are not allowed.' },
  ])
})
