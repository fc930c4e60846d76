import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DomainError } from '@/lib/domain/shared/errors'
import { optionalMoney, typedMoney, typedPercent, typedWhole } from './typed'

const refuses = (field: string, message: RegExp, read: () => unknown) =>
  assert.throws(
    read,
    (error) => error instanceof DomainError && error.details.field === field && message.test(error.message),
  )

test('a form takes an amount only when it reads one way, and else names the field with both readings', () => {
  assert.equal(typedMoney('price', '1,234.50', 'EUR'), 123_450n)
  assert.equal(optionalMoney('price', ' ', 'EUR'), null)
  refuses('price', /€1,500\.00 or €1\.50/, () => typedMoney('price', '1,500', 'EUR'))
  refuses('variants.0.cost', /€50,000\.00 or €50\.00/, () => optionalMoney('variants.0.cost', '50,000', 'EUR'))
  refuses('price', /such as 12\.50/, () => typedMoney('price', 'cheap', 'EUR'))
})

test('a form names the field whose percentage or number it cannot read', () => {
  assert.equal(typedPercent('tax', '7,7'), 77_000)
  refuses('tax', /from 0 to 100/, () => typedPercent('tax', '101'))
  assert.deepEqual([typedWhole('stock', ' −3 '), typedWhole('stock', '')], [-3, 0])
  refuses('stock', /whole number/, () => typedWhole('stock', '1.5'))
})
