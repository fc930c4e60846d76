import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatPercent, percentText, readPercent } from './percent'

test('a percentage is read as people write it, exactly, and shown as it is', () => {
  const cases: [string, number, string][] = [
    ['19', 190_000, '19%'],
    ['7.5', 75_000, '7.5%'],
    ['8,125 %', 81_250, '8.125%'],
    ['8.8751', 88_751, '8.8751%'],
    [' 0 ', 0, '0%'],
    ['100%', 1_000_000, '100%'],
  ]
  for (const [text, ppm, printed] of cases) {
    assert.equal(readPercent(text), ppm, text)
    assert.equal(readPercent(percentText(ppm)), ppm)
    assert.equal(formatPercent(ppm), printed)
  }
})

test('a rate written out to thousandths of zeros is refused: it may be a thousand', () => {
  for (const text of ['1,000', '19.000', '7,500 %', '1,0000']) assert.equal(readPercent(text), null, text)
  assert.equal(readPercent('7,50'), 75_000)
})

test('what is no percentage between 0 and 100 is refused', () => {
  for (const text of ['', '-1', '101', '1e2', '7.12345', 'NaN', '%']) assert.equal(readPercent(text), null, text)
})
