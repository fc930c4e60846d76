import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatMoney, fromDecimal, toDecimal } from './money'

test('an amount reads the same after being written as a decimal', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.constantFrom('JPY', 'EUR', 'KWD'), (minor, currency) => {
      assert.equal(fromDecimal(toDecimal(minor, currency), currency), minor)
    }),
  )
})

const written: [string, string, bigint | null][] = [
  ['19.9', 'EUR', 1990n],
  ['19.900', 'EUR', 1990n],
  ['19.999', 'EUR', null],
  ['1990', 'JPY', 1990n],
  ['19.5', 'JPY', null],
  ['1.234', 'KWD', 1234n],
  ['-0.05', 'EUR', -5n],
  ['1e3', 'EUR', null],
  ['NaN', 'EUR', null],
  ['1,50', 'EUR', null],
  ['', 'EUR', null],
]
for (const [text, currency, minor] of written) {
  test(`"${text}" in ${currency} is ${minor === null ? 'refused' : `${minor} minor units`}`, () => {
    assert.equal(fromDecimal(text, currency), minor)
  })
}

test('people see an amount with its currency and places', () => {
  assert.equal(formatMoney(123456n, 'EUR'), '€1,234.56')
  assert.equal(formatMoney(1234n, 'JPY', 'ja-JP'), '¥1,234'.replace('¥', '￥'))
  assert.match(formatMoney(1234n, 'KWD'), /1\.234/)
  assert.equal(formatMoney(9007199254740993n, 'EUR'), '€90,071,992,547,409.93')
})
