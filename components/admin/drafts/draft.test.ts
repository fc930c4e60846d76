import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Draft, type Offer, priceOf, withOffer } from './draft'

const shop = { currency: 'EUR', taxPpm: 190_000, pricesIncludeTax: true }
const empty: Draft = { customer: null, lines: [], tax: '', notes: '' }
const mug: Offer = {
  variantId: 1,
  name: 'Mug',
  variantName: '',
  sku: 'MUG',
  image: null,
  stock: 3,
  priceMinor: 1190n,
}
const withUnit = (unit: string): Draft => ({ ...empty, lines: [{ ...mug, unit, quantity: 2 }] })

test('a product chosen twice is one line with two pieces, at the price that was typed meanwhile', () => {
  const once = withOffer(empty, mug, 'EUR')
  assert.deepEqual(
    once.lines.map(({ unit, quantity }) => [unit, quantity]),
    [['11.90', 1]],
  )
  const typed = { ...once, lines: once.lines.map((line) => ({ ...line, unit: '9' })) }
  const twice = withOffer(typed, { ...mug, stock: 1 }, 'EUR')
  assert.deepEqual(
    twice.lines.map(({ unit, quantity, stock }) => [unit, quantity, stock]),
    [['9', 2, 1]],
  )
})

test('an order is reckoned as the shop does, or with a tax of its own on top', () => {
  assert.deepEqual(
    [priceOf(withUnit('11,90'), shop)?.totalMinor, priceOf(withUnit('11,90'), shop)?.taxMinor],
    [2380n, 380n],
  )
  const own = priceOf({ ...withUnit('10'), tax: '7,7' }, shop)
  assert.deepEqual([own?.taxMinor, own?.totalMinor], [154n, 2154n])
})

test('nothing is reckoned while a price reads two ways or something typed is no number', () => {
  for (const unit of ['1,500', 'x', '']) assert.equal(priceOf(withUnit(unit), shop), null, unit)
  assert.equal(priceOf({ ...withUnit('10'), tax: 'much' }, shop), null)
})
