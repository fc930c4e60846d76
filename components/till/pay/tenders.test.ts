import assert from 'node:assert/strict'
import { test } from 'node:test'
import { denominationsOf, likelyCash } from '../shared/denominations'
import { pressed } from '../shared/pressed'
import { isOnlyCash, tenderOf } from './tenders'

test('cash may be more than what is due, the rest is change; less leaves something due', () => {
  const more = tenderOf('cash', 3000n, 2340n)
  assert.deepEqual(more.ok && [more.tender.amountMinor, more.changeMinor, more.leftMinor], [2340n, 660n, 0n])
  const less = tenderOf('cash', 1000n, 2340n)
  assert.deepEqual(less.ok && [less.tender.amountMinor, less.changeMinor, less.leftMinor], [1000n, 0n, 1340n])
  const exact = tenderOf('card', null, 2340n)
  assert.deepEqual(exact.ok && [exact.tender.amountMinor, exact.tender.tenderedMinor], [2340n, 0n])
})

test('a card never pays more than what is due, and nothing pays with nothing', () => {
  assert.equal(tenderOf('card', 2341n, 2340n).ok, false)
  assert.equal(tenderOf('cash', 0n, 2340n).ok, false)
  assert.equal(tenderOf('cash', null, 0n).ok, true)
})

test('cash beside a card is not rounded', () => {
  const card = { method: 'card' as const, amountMinor: 1n, tenderedMinor: 0n }
  assert.deepEqual([isOnlyCash([], 'cash'), isOnlyCash([card], 'cash'), isOnlyCash([], 'card')], [true, false, false])
})

test('people hand over round sums and single notes', () => {
  assert.deepEqual(likelyCash(2340n, 'EUR'), [2500n, 3000n, 4000n, 5000n])
  assert.deepEqual(likelyCash(12_340n, 'EUR'), [12_500n, 13_000n, 14_000n, 20_000n])
  assert.deepEqual(likelyCash(310n, 'EUR'), [500n, 1000n, 2000n, 5000n])
  assert.deepEqual(likelyCash(1980n, 'JPY'), [2000n, 5000n, 10_000n])
  assert.deepEqual(likelyCash(0n, 'EUR'), [])
})

test('suggestions always cover what is due, rise, and are at most four, in any currency', () => {
  for (const currency of ['EUR', 'USD', 'JPY', 'KWD', 'CHF', 'BRL', 'VND']) {
    for (let due = 1n; due < 60_000n; due += 137n) {
      const sums = likelyCash(due, currency)
      assert.ok(sums.length > 0 && sums.length <= 4)
      assert.ok(sums.every((sum, place) => sum > due && (place === 0 || sum > (sums[place - 1] ?? sum))))
    }
    const { coins, notes } = denominationsOf(currency)
    assert.ok([...coins, ...notes].every((value) => Number.isInteger(value) && value > 0))
  }
})

test('the keypad writes no more places than the currency has', () => {
  const type = (keys: readonly Parameters<typeof pressed>[1][], currency: string) =>
    keys.reduce((text, key) => pressed(text, key, currency), '')
  assert.equal(type(['.', '5', '0', '9'], 'EUR'), '0.50')
  assert.equal(type(['1', '00', '.', '5'], 'JPY'), '1005')
  assert.equal(type(['1', '2', 'back', 'clear', '7'], 'EUR'), '7')
})
