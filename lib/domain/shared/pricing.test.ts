import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { prorate } from './money'
import { type Basket, priceBasket, refundShare } from './pricing'

const line = fc.record({
  unitMinor: fc.bigInt(0n, 10_000_000n),
  quantity: fc.integer({ min: 1, max: 500 }),
  discountMinor: fc.option(fc.bigInt(0n, 20_000_000n), { nil: undefined }),
})

/** Baskets in currencies with 0, 2 and 3 decimals differ only in how coarse the cash rounding is. */
const basket: fc.Arbitrary<Basket> = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 40 }),
  taxPpm: fc.constantFrom(0, 70_000, 81_000, 88_750, 190_000, 250_000, 1_000_000),
  pricesIncludeTax: fc.boolean(),
  discountMinor: fc.option(fc.bigInt(0n, 50_000_000n), { nil: undefined }),
  shippingMinor: fc.constantFrom(0n, 490n, 1_000n),
  roundToMinor: fc.constantFrom(1n, 5n, 10n, 1_000n),
})

const sum = (parts: readonly bigint[]) => parts.reduce((total, part) => total + part, 0n)

test('the parts of every basket add up to what the buyer pays', () => {
  fc.assert(
    fc.property(basket, (given) => {
      const priced = priceBasket(given)
      const onTop = given.pricesIncludeTax ? 0n : priced.taxMinor
      const parts = priced.subtotalMinor - priced.discountMinor + priced.shippingMinor + onTop + priced.roundingMinor
      assert.equal(priced.totalMinor, parts)
      assert.equal(sum(priced.lines.map((one) => one.subtotalMinor)), priced.subtotalMinor)
      assert.equal(sum(priced.lines.map((one) => one.discountMinor)), priced.discountMinor)
      const goods = sum(priced.lines.map((one) => one.totalMinor))
      const withoutShipping = priceBasket({ ...given, shippingMinor: 0n, roundToMinor: 1n })
      assert.equal(goods, withoutShipping.totalMinor)
    }),
  )
})

test('no discount makes a line cost less than nothing', () => {
  fc.assert(
    fc.property(basket, (given) => {
      for (const one of priceBasket(given).lines) {
        assert.ok(one.discountMinor >= 0n && one.discountMinor <= one.subtotalMinor)
        assert.ok(one.totalMinor >= 0n && one.taxMinor >= 0n)
      }
    }),
  )
})

test('the discount on a basket is given in full when the goods are worth it', () => {
  fc.assert(
    fc.property(basket, (given) => {
      const undiscounted = { ...given, lines: given.lines.map((one) => ({ ...one, discountMinor: 0n })) }
      const priced = priceBasket(undiscounted)
      const wanted = given.discountMinor ?? 0n
      assert.equal(priced.discountMinor, wanted < priced.subtotalMinor ? wanted : priced.subtotalMinor)
    }),
  )
})

test('a cash total is a multiple of the smallest coin, and off by at most half of one', () => {
  fc.assert(
    fc.property(basket, (given) => {
      const coin = given.roundToMinor ?? 1n
      const { totalMinor, roundingMinor } = priceBasket(given)
      assert.equal(totalMinor % coin, 0n)
      assert.ok(roundingMinor * 2n <= coin && -roundingMinor * 2n <= coin)
    }),
  )
})

test('refunding a line in any parts gives back exactly what was paid for it', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 12n), parts, (paid, sizes) => {
      const units = sizes.reduce((total, size) => total + size, 0)
      let returned = 0
      const refunds = sizes.map((size) => {
        const refund = refundShare(paid, units, returned, size)
        returned += size
        return refund
      })
      assert.equal(sum(refunds), paid)
      assert.ok(refunds.every((refund) => refund >= 0n))
    }),
  )
})

test('splitting an amount by weight loses nothing', () => {
  fc.assert(
    fc.property(
      fc.bigInt(0n, 10n ** 12n),
      fc.array(fc.bigInt(0n, 10n ** 9n), { minLength: 1, maxLength: 30 }),
      (amount, weights) => {
        assert.equal(sum(prorate(amount, weights)), amount)
      },
    ),
  )
})

test('19 % within 11.90 is 1.90, on top of 10.00 it is 1.90', () => {
  const one = { lines: [{ unitMinor: 1190n, quantity: 1 }], taxPpm: 190_000 }
  assert.equal(priceBasket({ ...one, pricesIncludeTax: true }).taxMinor, 190n)
  const net = priceBasket({ ...one, lines: [{ unitMinor: 1000n, quantity: 1 }], pricesIncludeTax: false })
  assert.deepEqual([net.taxMinor, net.totalMinor], [190n, 1190n])
})
