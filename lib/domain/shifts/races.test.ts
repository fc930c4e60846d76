import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { proveBooks } from '../ledger'
import { completeSale, moveOrder, placeOrder, takePayment } from '../orders'
import { DomainError } from '../shared/errors'
import { openTestShop, type TestShop } from '../shared/testing'
import { closeShift, getShift, moveCash, openShift } from '.'

after(closeDb)

const cash = [{ method: 'cash' as const }]
const caught = (error: unknown) => error
const refusedFor = (result: PromiseSettledResult<unknown>) =>
  result.status === 'rejected' && result.reason instanceof DomainError ? result.reason.code : null

async function withMugs(shop: TestShop) {
  const { variants } = await createProduct(shop.admin, { name: 'Mug', priceMinor: 1190n, variants: [{ stock: 500 }] })
  const [{ id: variantId } = { id: 0 }] = variants
  return [{ variantId, quantity: 1 }]
}

test('a sale that races with the close of its shift is in its Z report or refused, never without a shift', async () => {
  const shop = await openTestShop(db)
  const lines = await withMugs(shop)
  for (let round = 0; round < 5; round++) {
    const shift = await openShift(shop.cashier, { till: 'Front', floatMinor: 0n })
    const sell = (n: number) =>
      completeSale(shop.cashier, { lines, payments: cash, clientId: `${round}-${n}`, shiftId: shift.id })
    await sell(0)
    const racing = Array.from({ length: 8 }, (_, n) => sell(n + 1))
    const closing = closeShift(shop.cashier, { shiftId: shift.id, countedMinor: 0n })
    const results = await Promise.allSettled(racing)
    const report = await closing
    const sold = results.filter((result) => result.status === 'fulfilled').length
    for (const result of results.filter(({ status }) => status === 'rejected'))
      assert.equal(refusedFor(result), 'wrong_state')
    assert.equal(report.sales, sold + 1)
    assert.equal(report.expectedMinor, BigInt(sold + 1) * 1190n)
    assert.deepEqual(await getShift(shop.cashier, shift.id), report)
  }
  assert.equal(await db.order.count({ where: { businessId: shop.businessId, shiftId: null } }), 0)
  assert.deepEqual(await proveBooks(shop.system), [])
})

test('cash put in, refunds and payments that race with the close are in the Z report or refused', async () => {
  const shop = await openTestShop(db)
  const lines = await withMugs(shop)
  for (let round = 0; round < 5; round++) {
    const shift = await openShift(shop.manager, { till: 'Front', floatMinor: 10_000n })
    const { sale } = await completeSale(shop.manager, { lines, payments: cash })
    const { order } = await placeOrder(shop.shopper, { channel: 'web', lines })
    const results = await Promise.allSettled([
      ...[1, 2, 3].map((n) =>
        moveCash(shop.manager, { shiftId: shift.id, amountMinor: 100n, reason: 'Coins', clientId: `${round}-${n}` }),
      ),
      moveOrder(shop.manager, { orderId: sale.id, to: 'returned', shiftId: shift.id }),
      takePayment(shop.manager, { orderId: order.id, method: 'cash', amountMinor: 500n, shiftId: shift.id }),
      closeShift(shop.manager, { shiftId: shift.id, countedMinor: 0n }),
    ])
    for (const result of results.filter(({ status }) => status === 'rejected'))
      assert.equal(refusedFor(result), 'wrong_state')
    const kept = await db.shift.findUniqueOrThrow({
      where: { businessId_id: { businessId: shop.businessId, id: shift.id } },
      include: { payments: true, drawer: true },
    })
    const inDrawer = [...kept.payments, ...kept.drawer].reduce((sum, { amountMinor }) => sum + amountMinor, 10_000n)
    assert.equal(kept.expectedMinor, inDrawer)
  }
  assert.deepEqual(await proveBooks(shop.system), [])
})

test('a cashier who presses twice has one shift, at whichever till', async () => {
  const shop = await openTestShop(db)
  for (const till of ['Front', 'Back']) {
    const pressed = await Promise.all(
      [till, till, `${till} 2`, `${till} 3`].map((name) => openShift(shop.cashier, { till: name, floatMinor: 0n })),
    )
    const [first] = pressed
    assert.ok(first)
    assert.equal(new Set(pressed.map(({ id }) => id)).size, 1)
    await closeShift(shop.cashier, { shiftId: first.id, countedMinor: 0n })
  }
})

test('a Z report stays as it was; what comes back later stands in the shift that pays for it', async () => {
  const shop = await openTestShop(db)
  const lines = await withMugs(shop)
  const morning = await openShift(shop.cashier, { till: 'Front', floatMinor: 0n })
  const { sale } = await completeSale(shop.cashier, { lines, payments: cash })
  const closed = await closeShift(shop.cashier, { shiftId: morning.id, countedMinor: 1190n })
  assert.deepEqual(closed.taxRates, [
    { taxPpm: 190_000, soldMinor: 1190n, taxMinor: 190n, returnedMinor: 0n, returnedTaxMinor: 0n },
  ])
  const evening = await openShift(shop.manager, { till: 'Front', floatMinor: 5000n })
  await moveOrder(shop.manager, { orderId: sale.id, to: 'returned' })
  const open = await getShift(shop.manager, evening.id)
  assert.deepEqual(
    [open.returns, open.returnedMinor, open.returnedTaxMinor, open.expectedMinor],
    [1, 1190n, 190n, 3810n],
  )
  assert.deepEqual(await getShift(shop.manager, morning.id), closed)
  await assert.rejects(db.shift.updateMany({ where: { id: morning.id }, data: { note: 'changed' } }))
  assert.deepEqual(await proveBooks(shop.system), [])
})

test('cash taken in the office lies in a drawer that is named, and goes back out of one', async () => {
  const shop = await openTestShop(db)
  const lines = await withMugs(shop)
  const { order } = await placeOrder(shop.shopper, { channel: 'web', lines })
  const payment = { orderId: order.id, method: 'cash' as const, amountMinor: 1190n }
  const nowhere = await takePayment(shop.manager, payment).catch((error: unknown) => error)
  assert.ok(nowhere instanceof DomainError && nowhere.details.field === 'shift')
  const { id: shiftId } = await openShift(shop.cashier, { till: 'Front', floatMinor: 10_000n })
  await takePayment(shop.manager, { ...payment, shiftId })
  assert.equal((await getShift(shop.cashier, shiftId)).expectedMinor, 11_190n)
  const unnamed = await moveOrder(shop.manager, { orderId: order.id, to: 'cancelled' }).catch((error: unknown) => error)
  assert.ok(unnamed instanceof DomainError && unnamed.details.field === 'shift')
  await moveOrder(shop.manager, { orderId: order.id, to: 'cancelled', shiftId })
  assert.equal((await getShift(shop.cashier, shiftId)).expectedMinor, 10_000n)
})

test('nothing comes back into a shift that is closed, not even what cost nothing', async () => {
  const shop = await openTestShop(db)
  const [line = { variantId: 0, quantity: 1 }] = await withMugs(shop)
  const { id: shiftId } = await openShift(shop.manager, { till: 'Front', floatMinor: 0n })
  const { sale } = await completeSale(shop.manager, { lines: [{ ...line, unitMinor: 0n }], payments: [] })
  const closed = await closeShift(shop.manager, { shiftId, countedMinor: 0n })
  for (const drawer of [shiftId, 2_000_000_000]) {
    const refused = await moveOrder(shop.manager, { orderId: sale.id, to: 'returned', shiftId: drawer }).catch(caught)
    assert.ok(refused instanceof DomainError && refused.code === 'wrong_state', String(refused))
  }
  assert.deepEqual(await getShift(shop.manager, shiftId), closed)
  assert.equal(await db.order.count({ where: { businessId: shop.businessId, returnedShiftId: shiftId } }), 0)
})

test('what was never sold in a shift nor paid is no return of the shift in which somebody takes it back', async () => {
  const shop = await openTestShop(db)
  const { order } = await placeOrder(shop.shopper, { channel: 'web', lines: await withMugs(shop) })
  const { id: shiftId } = await openShift(shop.manager, { till: 'Front', floatMinor: 0n })
  await moveOrder(shop.manager, { orderId: order.id, to: 'delivered', through: true })
  await moveOrder(shop.manager, { orderId: order.id, to: 'returned' })
  const { returns, returnedMinor, methods } = await getShift(shop.manager, shiftId)
  assert.deepEqual([returns, returnedMinor, methods], [0, 0n, []])
  assert.deepEqual(await proveBooks(shop.system), [])
})

test('a move of cash whose answer was lost is answered again, also when the shift was closed meanwhile', async () => {
  const shop = await openTestShop(db)
  const { id: shiftId } = await openShift(shop.cashier, { till: 'Front', floatMinor: 0n })
  const move = { shiftId, amountMinor: 500n, reason: 'Coins', clientId: 'coins' }
  await moveCash(shop.cashier, move)
  const closed = await closeShift(shop.cashier, { shiftId, countedMinor: 500n })
  assert.deepEqual(await moveCash(shop.cashier, move), closed)
  const other = await moveCash(shop.cashier, { ...move, amountMinor: 600n }).catch((error: unknown) => error)
  assert.ok(other instanceof DomainError && other.code === 'wrong_state')
})
