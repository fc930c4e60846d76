import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDiscount, writeDiscount } from './discount'

const discount = (text: string, currency = 'EUR', costMinor = 1_000_000n) => {
  const typed = readDiscount(text, currency, costMinor)
  return typed.ok ? typed.discount : typed.message
}

test('a discount is a percentage up to a hundred, an amount, or taken off again', () => {
  assert.deepEqual(discount('12,5 %'), { kind: 'percent', hundredths: 1250 })
  assert.deepEqual(discount('2.50'), { kind: 'amount', minor: 250n })
  assert.equal(discount(' '), null)
  for (const text of ['101%', '0', '0%', '1.234%', 'lots']) assert.match(String(discount(text)), /such as 10%/)
})

test('a discount that reads two ways is refused with both readings', () => {
  assert.equal(discount('1,500'), 'This can be €1,500.00 or €1.50. Choose one.')
})

test('a discount of more than the goods cost is refused where it is typed', () => {
  assert.equal(discount('1000', 'EUR', 1290n), 'The discount is more than the goods cost.')
  assert.equal(discount('12.91', 'EUR', 1290n), 'The discount is more than the goods cost.')
  assert.deepEqual(discount('12.90', 'EUR', 1290n), { kind: 'amount', minor: 1290n })
})

test('a discount in a field is read back as it is', () => {
  for (const given of [
    { kind: 'percent', hundredths: 1250 },
    { kind: 'amount', minor: 1500n },
  ] as const)
    assert.deepEqual(discount(writeDiscount(given, 'KWD'), 'KWD'), given)
})
