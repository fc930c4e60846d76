import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TillItem } from '@/lib/domain/catalog'
import {
  addItem,
  afterCrash,
  backFromPaying,
  beforeSending,
  beginPaying,
  newSale,
  queued,
  refused,
  removeLine,
  reprice,
  restoreLine,
  type Sale,
  selectBeside,
  sellWhatIsLeft,
  sending,
  setQuantity,
  unanswered,
} from './sale'

const item = (variantId: number, priceMinor = 1000n): TillItem => ({
  variantId,
  productId: variantId,
  name: `Thing ${variantId}`,
  variantName: '',
  sku: `T-${variantId}`,
  barcode: null,
  priceMinor,
  stock: 5,
  threshold: 1,
  categoryId: null,
  image: null,
})
const withTwo = () => addItem(addItem(newSale(), item(1), 1), item(2), 1)
const quantities = (sale: Sale) => sale.basket.lines.map(({ variantId, quantity }) => [variantId, quantity])
const attempt = (sale: Sale) => ({ clientId: sale.basket.clientId, shiftId: 1, lines: [], payments: [] })

test('the same goods again are one line with more pieces, and it is selected', () => {
  const sale = addItem(withTwo(), item(1), 2)
  assert.deepEqual(quantities(sale), [
    [1, 3],
    [2, 1],
  ])
  assert.equal(sale.selected, 1)
})

test('a removed line comes back where it was; the one after it is selected meanwhile', () => {
  const before = addItem(withTwo(), item(3), 1)
  const [, second] = before.basket.lines
  const without = removeLine(before, 2)
  assert.equal(without.selected, 3)
  assert.ok(second)
  assert.deepEqual(quantities(restoreLine(without, second, 1)), quantities(before))
})

test('arrows stop at either end', () => {
  const sale = withTwo()
  assert.equal(selectBeside(sale, 1).selected, 2)
  assert.equal(selectBeside(selectBeside(sale, -1), -1).selected, 1)
})

test('nothing changes a basket while nobody knows whether it was sold', () => {
  const paying = beginPaying(withTwo())
  const lost = unanswered(sending(paying, attempt(paying)))
  assert.deepEqual(quantities(addItem(lost, item(3), 1)), quantities(lost))
  assert.deepEqual(quantities(setQuantity(lost, 1, 9)), quantities(lost))
  assert.equal(
    reprice(lost, () => 5n),
    lost,
  )
})

test('after a crash a sale that was on its way is asked for again as it was sent', () => {
  const paying = beginPaying(withTwo())
  const back = afterCrash(sending(paying, attempt(paying)))
  assert.equal(back.stage, 'unanswered')
  assert.deepEqual(back.attempt, attempt(paying))
  assert.equal(afterCrash(paying).stage, 'paying')
})

test('going back from paying gives back one payment at a time and never a line', () => {
  const tender = { method: 'card' as const, amountMinor: 500n, tenderedMinor: 0n }
  const paying = { ...beginPaying(withTwo()), tenders: [tender, tender] }
  const once = backFromPaying(paying)
  assert.deepEqual([once.stage, once.tenders.length], ['paying', 1])
  const out = backFromPaying(backFromPaying(once))
  assert.deepEqual([out.stage, out.basket.lines.length], ['selling', 2])
})

test('selling what is left lowers what is short and drops what is gone', () => {
  const paying = beginPaying(setQuantity(withTwo(), 1, 4))
  const short = (variantId: number, available: number) => ({ variantId, name: 'x', requested: 4, available })
  const problem = { kind: 'short' as const, shortages: [short(1, 2), short(2, 0)] }
  const mended = sellWhatIsLeft(refused(paying, problem), problem.shortages)
  assert.deepEqual(quantities(mended), [[1, 2]])
  assert.deepEqual([mended.stage, mended.problem], ['paying', null])
  const empty = sellWhatIsLeft(paying, [short(1, 0), short(2, 0)])
  assert.deepEqual([empty.stage, empty.basket.lines.length], ['selling', 0])
})

test('a scan while somebody pays waits for the next customer', () => {
  const sale = queued(beginPaying(withTwo()), '4006381333931')
  assert.deepEqual([sale.stage, sale.queue, sale.basket.lines.length], ['paying', ['4006381333931'], 2])
})

test('a price that changed reaches the basket, and money already taken is counted anew', () => {
  const paying = {
    ...beginPaying(withTwo()),
    tenders: [{ method: 'card' as const, amountMinor: 1n, tenderedMinor: 0n }],
  }
  const next = reprice(paying, (variantId) => (variantId === 1 ? 1200n : 1000n))
  assert.equal(next.basket.lines[0]?.listMinor, 1200n)
  assert.deepEqual(next.tenders, [])
  assert.equal(
    reprice(paying, () => 1000n),
    paying,
  )
})

test('a sale that is sent again after somebody signed in is as it was before', () => {
  const tender = { method: 'card' as const, amountMinor: 500n, tenderedMinor: 0n }
  const paying = { ...beginPaying(withTwo()), tenders: [tender] }
  assert.deepEqual(beforeSending(sending(paying, attempt(paying)), paying, null), paying)
  const lost = unanswered(sending(paying, attempt(paying)))
  const problem = { kind: 'signed-out' as const, message: 'Sign in.' }
  assert.deepEqual(beforeSending(queued(sending(lost, attempt(lost)), 'x'), lost, problem), {
    ...lost,
    queue: ['x'],
    problem,
  })
})

test('every basket has an id of its own', () => {
  const ids = Array.from({ length: 500 }, () => newSale().basket.clientId)
  assert.equal(new Set(ids).size, 500)
  for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
