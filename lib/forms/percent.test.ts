import assert from 'node:assert/strict'
import { test } from 'node:test'
import { percentField, percentText } from './percent'

test('a tax rate is read as people write it, exactly', () => {
  const cases: [string, number][] = [
    ['19', 190_000],
    ['7.5', 75_000],
    ['8,125', 81_250],
    [' 0 ', 0],
    ['100', 1_000_000],
  ]
  for (const [text, ppm] of cases) {
    assert.equal(percentField.parse(text), ppm, text)
    assert.equal(percentField.parse(percentText(ppm)), ppm)
  }
  for (const text of ['', '-1', '101', '1e2', '19%', '7.12345', 'NaN'])
    assert.ok(!percentField.safeParse(text).success, text)
})
