import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { completeSale, moveOrder } from '../orders'
import { DomainError, type ErrorCode } from '../shared/errors'
import { openTestShop } from '../shared/testing'
import { closeShift, findOpenShift, findTills, getShift, moveCash, openShift, takeBackSale } from '.'

after(closeDb)

const refuses = (work: Promise<unknown>, code: ErrorCode) =>
  assert.rejects(work, (error) => error instanceof DomainError && error.code === code)

test('the drawer holds the float, cash sales without their change, and what was put in or taken out', async () => {
  const shop = await openTestShop(db)
  const mug = await createProduct(shop.admin, { name: 'Mug', priceMinor: 1190n, variants: [{ stock: 50 }] })
  const lines = [{ productId: mug.id, quantity: 1 }]
  const shift = await openShift(shop.manager, { till: 'Front', floatMinor: 10_000n })
  await completeSale(shop.manager, { lines, payments: [{ method: 'cash', tenderedMinor: 5000n }], clientId: 'a' })
  await completeSale(shop.manager, { lines, payments: [{ method: 'card' }], clientId: 'b' })
  const { sale } = await completeSale(shop.manager, { lines, payments: [{ method: 'cash' }], clientId: 'c' })
  const out = { shiftId: shift.id, amountMinor: -500n, reason: 'Stamps', clientId: 'd' }
  await moveCash(shop.manager, out)
  await moveCash(shop.manager, out)
  await moveOrder(shop.manager, { orderId: sale.id, to: 'returned' })
  const report = await getShift(shop.manager, shift.id)
  assert.deepEqual([report.sales, report.expectedMinor], [3, 10_000n + 1190n - 500n])
})

test('Z numbers have no gaps, and a closed shift takes nothing more', async () => {
  const shop = await openTestShop(db)
  const numbers: (number | null)[] = []
  for (const ctx of [shop.cashier, shop.manager, shop.admin]) {
    const shift = await openShift(ctx, { till: `Till of ${ctx.actor.kind}`, floatMinor: 0n })
    const closed = await closeShift(ctx, { shiftId: shift.id, countedMinor: 0n })
    numbers.push(closed.zNumber)
    const again = await closeShift(ctx, { shiftId: shift.id, countedMinor: 0n })
    assert.equal(again.zNumber, closed.zNumber)
    await refuses(closeShift(ctx, { shiftId: shift.id, countedMinor: 1n }), 'wrong_state')
    await refuses(moveCash(ctx, { shiftId: shift.id, amountMinor: 1n, reason: 'x', clientId: 'x' }), 'wrong_state')
  }
  assert.deepEqual(numbers, [1, 2, 3])
})

test('a cashier who opens twice has one shift; a till takes one shift at a time', async () => {
  const shop = await openTestShop(db)
  const first = await openShift(shop.cashier, { till: 'Front', floatMinor: 100n })
  assert.equal((await openShift(shop.cashier, { till: 'Front', floatMinor: 100n })).id, first.id)
  await refuses(openShift(shop.manager, { till: 'Front', floatMinor: 0n }), 'conflict')
  assert.equal(await findOpenShift(shop.manager), null)
})

test('a till is one however its name is spelled, while its shift is open and after', async () => {
  const shop = await openTestShop(db)
  const shift = await openShift(shop.cashier, { till: ' Back  counter ', floatMinor: 100n })
  assert.equal(shift.till, 'Back counter')
  await refuses(openShift(shop.manager, { till: 'back counter', floatMinor: 0n }), 'conflict')
  await closeShift(shop.cashier, { shiftId: shift.id, countedMinor: 100n })
  await openShift(shop.manager, { till: 'BACK COUNTER', floatMinor: 100n })
  const tills = await findTills(shop.cashier)
  assert.deepEqual(
    tills.map(({ name, lastCountedMinor, openedBy }) => [name, lastCountedMinor, openedBy !== null]),
    [['BACK COUNTER', 100n, true]],
  )
})

test('a cashier cannot close or look into another’s drawer', async () => {
  const shop = await openTestShop(db)
  const shift = await openShift(shop.manager, { till: 'Back', floatMinor: 0n })
  await refuses(closeShift(shop.cashier, { shiftId: shift.id, countedMinor: 0n }), 'not_found')
  await refuses(getShift(shop.cashier, shift.id), 'not_found')
  await refuses(openShift(shop.salesExecutive, { till: 'Back', floatMinor: 0n }), 'forbidden')
})

test('the next shift at a till is told what the last one left in the drawer', async () => {
  const shop = await openTestShop(db)
  const first = await openShift(shop.cashier, { till: 'Front', floatMinor: 100n })
  await closeShift(shop.cashier, { shiftId: first.id, countedMinor: 4250n })
  await openShift(shop.manager, { till: 'Back', floatMinor: 0n })
  const tills = await findTills(shop.cashier)
  assert.deepEqual(
    tills.map(({ name, lastCountedMinor, openedBy }) => [name, lastCountedMinor, openedBy !== null]),
    [
      ['Back', null, true],
      ['Front', 4250n, false],
    ],
  )
})

test('a cashier takes back a sale within seconds, with goods and cash; later only a manager returns it', async () => {
  const shop = await openTestShop(db)
  const mug = await createProduct(shop.admin, { name: 'Mug', priceMinor: 1190n, variants: [{ stock: 5 }] })
  const shift = await openShift(shop.cashier, { till: 'Front', floatMinor: 0n })
  const sell = async (clientId: string) => {
    const lines = [{ productId: mug.id, quantity: 1 }]
    const payments = [{ method: 'cash' as const }]
    return (await completeSale(shop.cashier, { lines, payments, clientId, shiftId: shift.id })).sale
  }
  const sale = await sell('a')
  await refuses(takeBackSale(shop.manager, { orderId: sale.id }), 'forbidden')
  assert.equal((await takeBackSale(shop.cashier, { orderId: sale.id })).state, 'returned')
  assert.equal((await takeBackSale(shop.cashier, { orderId: sale.id })).state, 'returned')
  const report = await getShift(shop.cashier, shift.id)
  assert.deepEqual([report.expectedMinor, report.returns, report.returnedMinor], [0n, 1, 1190n])
  const later = { ...shop.cashier, now: new Date(shop.cashier.now.getTime() + 60_000) }
  await refuses(takeBackSale(later, { orderId: (await sell('b')).id }), 'forbidden')
})

test('a sale is refused when the shift its till believes in is closed', async () => {
  const shop = await openTestShop(db)
  const mug = await createProduct(shop.admin, { name: 'Mug', priceMinor: 1190n, variants: [{ stock: 5 }] })
  const shift = await openShift(shop.cashier, { till: 'Front', floatMinor: 0n })
  await closeShift(shop.cashier, { shiftId: shift.id, countedMinor: 0n })
  const lines = [{ productId: mug.id, quantity: 1 }]
  const sale = completeSale(shop.cashier, { lines, payments: [{ method: 'cash' }], clientId: 'a', shiftId: shift.id })
  await refuses(sale, 'wrong_state')
})
