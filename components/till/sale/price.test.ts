import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Basket, BasketLine } from './basket'
import { goodsOf, loweredBy, priceOf, takesTooMuch } from './price'

const terms = { taxPpm: 190_000, pricesIncludeTax: true, cashRoundingMinor: 5n }
const line = (variantId: number, patch: Partial<BasketLine> = {}): BasketLine => ({
  variantId,
  name: 'Thing',
  variantName: '',
  sku: 'T',
  listMinor: 1000n,
  unitMinor: null,
  quantity: 1,
  discount: null,
  ...patch,
})
const basket = (lines: BasketLine[], patch: Partial<Basket> = {}): Basket => ({
  clientId: 'x',
  lines,
  discount: null,
  customer: null,
  note: '',
  ...patch,
})

test('a percentage off a line, then off all that is left', () => {
  const tenPercent = { kind: 'percent', hundredths: 1000 } as const
  const priced = priceOf(basket([line(1, { discount: tenPercent }), line(2)], { discount: tenPercent }), terms)
  assert.deepEqual([priced.subtotalMinor, priced.discountMinor, priced.totalMinor], [2000n, 100n + 190n, 1710n])
})

test('a discount never takes off more than there is', () => {
  const off = { kind: 'amount', minor: 9_999n } as const
  assert.equal(priceOf(basket([line(1, { discount: off })], { discount: off }), terms).totalMinor, 0n)
})

test('a discount that has become more than its goods cost is sent as it was given, not as much as fits', () => {
  const off = { kind: 'amount', minor: 1500n } as const
  const two = basket([line(1), line(2)], { discount: off })
  const one = basket([line(1)], { discount: off })
  assert.deepEqual([takesTooMuch(two), takesTooMuch(one)], [false, true])
  assert.equal(goodsOf(one).discountMinor, 1500n)
  const lineOff = basket([line(1, { discount: off }), line(2)])
  assert.equal(takesTooMuch(lineOff), true)
  assert.equal(goodsOf(lineOff).lines[0]?.discountMinor, 1500n)
})

test('only what is paid in cash alone is rounded to coins', () => {
  const odd = basket([line(1, { listMinor: 1003n })])
  assert.equal(priceOf(odd, terms).totalMinor, 1003n)
  assert.equal(priceOf(odd, terms, true).totalMinor, 1005n)
})

test('prices travel only where they were set by hand', () => {
  const sent = goodsOf(basket([line(1), line(2, { unitMinor: 900n, discount: { kind: 'amount', minor: 50n } })]))
  assert.deepEqual(sent.lines, [
    { variantId: 1, quantity: 1, unitMinor: undefined, discountMinor: undefined },
    { variantId: 2, quantity: 1, unitMinor: 900n, discountMinor: 50n },
  ])
})

test('what was lowered by hand is summed; a price above the list takes nothing off it', () => {
  const off = { kind: 'amount', minor: 50n } as const
  assert.equal(loweredBy(basket([line(1), line(2, { unitMinor: 1200n })])), 0n)
  assert.equal(loweredBy(basket([line(1, { unitMinor: 900n, quantity: 3 })])), 300n)
  assert.equal(loweredBy(basket([line(1, { unitMinor: 1200n, discount: off })])), 50n)
  assert.equal(loweredBy(basket([line(1, { discount: off }), line(2)], { discount: off })), 100n)
})
