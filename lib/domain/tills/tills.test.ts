import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { completeSale, moveOrder } from '../orders'
import { DomainError, type ErrorCode } from '../shared/errors'
import { openTestShop } from '../shared/testing'
import { closeShift, findOpenShift, getShift, moveCash, openShift } from '.'

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
    await refuses(closeShift(ctx, { shiftId: shift.id, countedMinor: 0n }), 'wrong_state')
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

test('a cashier cannot close or look into another’s drawer', async () => {
  const shop = await openTestShop(db)
  const shift = await openShift(shop.manager, { till: 'Back', floatMinor: 0n })
  await refuses(closeShift(shop.cashier, { shiftId: shift.id, countedMinor: 0n }), 'not_found')
  await refuses(openShift(shop.salesExecutive, { till: 'Back', floatMinor: 0n }), 'forbidden')
})
