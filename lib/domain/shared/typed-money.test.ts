import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatMoney } from './money'
import { moneyProblem, moneyText, readMoney } from './typed-money'

const shown = (text: string, currency: string, locale?: string) => {
  const typed = readMoney(text, currency, locale)
  if (typed.kind === 'amount') return typed.minor
  return typed.kind === 'none' ? null : typed.readings
}

const inEuros: [string, bigint | null | [bigint, bigint]][] = [
  ['12.50', 1250n],
  ['19,90', 1990n],
  ['23,4', 2340n],
  [' 1 000 ', 100_000n],
  ['1\u202f234,50', 123_450n],
  ["1'234.50", 123_450n],
  ['1’234.50', 123_450n],
  ['1,234.50', 123_450n],
  ['1.234,50', 123_450n],
  ['1,234,567', 123_456_700n],
  ['1.234.567', 123_456_700n],
  ['12,34,567.5', 123_456_750n],
  ['1,234', 123_400n],
  ['0.50', 50n],
  ['.5', 50n],
  ['7.', 700n],
  ['1,000', [100_000n, 100n]],
  ['1,500', [150_000n, 150n]],
  ['50,000', [5_000_000n, 5000n]],
  ['1.500', [150n, 150_000n]],
  ['1.234', null],
  ['5,0000', null],
  ['6,9000', null],
  ['5.0000', null],
  ['1234.500', null],
  ['1,234.500', null],
  ['0.500', null],
  ['0,500', null],
  ['12 50', null],
  ['1,23,4', null],
  ['1.2.3', null],
  ['1,234.567', null],
  ['-5', null],
  ['1e3', null],
  ['x', null],
  ['.', null],
  ['', null],
]
for (const [text, minor] of inEuros) {
  const means = minor === null ? 'no amount' : Array.isArray(minor) ? `${minor.join(' or ')} cents` : `${minor} cents`
  test(`"${text}" typed in a euro shop means ${means}`, () => assert.deepEqual(shown(text, 'EUR'), minor))
}

test('a shop that writes a decimal comma reads its own way first', () => {
  assert.equal(shown('1.234', 'EUR', 'de-DE'), 123_400n)
  assert.equal(shown('1,234', 'EUR', 'de-DE'), null)
  assert.deepEqual(shown('1.500', 'EUR', 'de-DE'), [150_000n, 150n])
  assert.deepEqual(shown('1,500', 'EUR', 'de-DE'), [150n, 150_000n])
})

test('a dinar of three places is read as it is usually written, and asked about where the mark is foreign', () => {
  assert.equal(shown('1.250', 'KWD'), 1250n)
  assert.equal(shown('1,250.500', 'KWD'), 1_250_500n)
  assert.deepEqual(shown('1,250', 'KWD'), [1_250_000n, 1250n])
  assert.equal(shown('1,250', 'TND', 'fr-TN'), 1250n)
  assert.equal(shown('1.2345', 'KWD'), null)
  assert.equal(shown('1.2500', 'KWD'), null)
})

test('a yen has no places, so that marks only group', () => {
  assert.equal(shown('1,000', 'JPY'), 1000n)
  assert.equal(shown('1.000', 'JPY'), 1000n)
  assert.equal(shown('12.5', 'JPY'), null)
  assert.equal(shown('12.0', 'JPY'), null)
})

const amounts = fc.bigInt(0n, 10n ** 15n)
const currencies = fc.constantFrom('JPY', 'EUR', 'KWD')
const locales = fc.constantFrom('en-GB', 'en-IN', 'de-DE', 'de-CH', 'fr-FR')

test('what a field holds is read back as it is, in any currency and locale', () => {
  fc.assert(
    fc.property(amounts, currencies, locales, (minor, currency, locale) => {
      assert.equal(shown(moneyText(minor, currency, locale), currency, locale), minor)
    }),
  )
})

test('what a screen shows can be typed back, but for its currency', () => {
  fc.assert(
    fc.property(amounts, currencies, locales, (minor, currency, locale) => {
      const text = formatMoney(minor, currency, locale).replace(/[^\d.,'’\s]/g, '')
      assert.equal(shown(text, currency, locale), minor)
    }),
  )
})

test('whoever typed it is told both readings, or how to write an amount', () => {
  const typed = readMoney('1,500', 'EUR')
  assert.ok(typed.kind === 'ambiguous')
  assert.equal(moneyProblem(typed, 'EUR'), 'This can be €1,500.00 or €1.50. Choose one.')
  const example = (currency: string) => moneyProblem({ kind: 'none' }, currency)
  assert.deepEqual(
    [example('EUR'), example('JPY'), example('KWD')],
    ['Write an amount such as 12.50.', 'Write an amount such as 1250.', 'Write an amount such as 12.500.'],
  )
})
