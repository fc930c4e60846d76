import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { createCustomer } from '../customers'
import { completeSale, createDraftOrder, moveOrder, placeOrder } from '../orders'
import { openTestShop, type TestShop } from '../shared/testing'
import { closeShift, moveCash, openShift } from '../shifts'
import { proveBooks } from '.'

let shop: TestShop

/** A shop in which everything that can be proved has happened. */
before(async () => {
  shop = await openTestShop(db, { shippingMinor: 490n, pricesIncludeTax: false })
  const product = await createProduct(shop.admin, {
    name: 'Mug',
    priceMinor: 1190n,
    variants: [{ stock: 50, costMinor: 400n }],
  })
  const lines = [{ productId: product.id, quantity: 2 }]
  for (const zReport of [1, 2, 3]) {
    const shift = await openShift(shop.manager, { till: 'Front', floatMinor: 5000n })
    const { sale } = await completeSale(shop.manager, { lines, payments: [{ method: 'cash' }] })
    if (zReport === 2) await moveOrder(shop.manager, { orderId: sale.id, to: 'returned' })
    const clientId = `float ${zReport}`
    await moveCash(shop.manager, { shiftId: shift.id, amountMinor: 50n, reason: 'Coins', clientId })
    await closeShift(shop.manager, { shiftId: shift.id, countedMinor: 5000n })
  }
  const { order } = await placeOrder(shop.shopper, { channel: 'web', lines, shipping: true })
  await moveOrder(shop.manager, { orderId: order.id, to: 'cancelled' })
  await placeOrder(shop.shopper, { channel: 'web', lines, shipping: true, payments: [{ method: 'card' }] })
  const { id: customerId } = await createCustomer(shop.admin, { name: 'Hafen Café' })
  for (const quantity of [1, 2]) {
    const draft = await createDraftOrder(shop.admin, { customerId, lines: [{ productId: product.id, quantity }] })
    await moveOrder(shop.admin, { orderId: draft.order.id, to: 'confirmed' })
  }
})
after(closeDb)

test('the books of a shop balance', async () => {
  assert.deepEqual(await proveBooks(shop.system), [])
})

// What no verb writes, each past the triggers, as a slip of a hand in the database would be.
const SLIPS = {
  'a stock that nobody booked': ['stock', 'update variants set stock = stock + 1 where business_id = $1'],
  'a movement that was taken out': [
    'stock',
    "delete from stock_movements where business_id = $1 and reason = 'return'",
  ],
  'a balance that was changed': [
    'balances',
    "update stock_movements set balance = balance + 7 where business_id = $1 and reason = 'return'",
  ],
  'an order whose goods never left': [
    'goods',
    `update orders set state = 'delivered', cancelled_day = null where business_id = $1 and state = 'cancelled'`,
  ],
  'a line with another price': [
    'lines',
    `update order_lines set unit_minor = unit_minor + 5 where business_id = $1
      and id = (select max(id) from order_lines where business_id = $1)`,
  ],
  'a payment that is not in what was paid': [
    'paid',
    "update payments set amount_minor = amount_minor + 100 where business_id = $1 and method = 'card'",
  ],
  'cash that the drawer never saw': [
    'drawer',
    `insert into drawer_events (business_id, shift_id, amount_minor, reason, account_id)
      select $1, id, 500, 'Slip', opened_by_id from shifts where business_id = $1 and z_number = 3`,
  ],
  'a sale that moved out of its shift': [
    'shift sales',
    `update orders set shift_id = null where business_id = $1 and channel = 'pos' and state = 'completed'`,
  ],
  'a return that moved out of its shift': [
    'shift returns',
    'update orders set returned_shift_id = null where business_id = $1 and returned_shift_id is not null',
  ],
  'a sales order that is gone': [
    'sales order numbers',
    `update orders set number = 'X' where business_id = $1 and number = 'SO-00001'`,
  ],
  'a Z report that was changed': [
    'Z chain',
    `update shifts set report = jsonb_set(report, '{note}', '"Changed"') where business_id = $1 and z_number = 2`,
  ],
  'a Z number that is missing': [
    'Z numbers',
    'update shifts set z_number = null where business_id = $1 and z_number = 1',
  ],
  'a discount in the figures of a day': [
    'days by seller',
    `update daily_sales set discount_minor = discount_minor + 1 where business_id = $1 and channel = 'web'`,
  ],
  'a sale counted for another seller': [
    'days by seller',
    `update daily_sales set seller_id = seller_id + 1000 where business_id = $1 and channel = 'pos'`,
  ],
  'the cost in the figures of a product': [
    'days by product',
    `update daily_products set cost_minor = 0 where business_id = $1 and channel = 'sales'`,
  ],
} as const

const UNDO = new Error('undo')

for (const [slip, [proof, sql]] of Object.entries(SLIPS)) {
  test(`the proof finds ${slip}`, async () => {
    const undone = db.$transaction(async (tx) => {
      await tx.$executeRaw`set local session_replication_role = replica`
      const touched = await tx.$executeRawUnsafe(sql.replaceAll('$1', String(shop.businessId)))
      assert.ok(touched > 0, 'the slip changed something')
      const found = await proveBooks({ ...shop.system, db: tx })
      assert.ok(
        found.some((finding) => finding.proof === proof),
        JSON.stringify(found),
      )
      throw UNDO
    })
    await assert.rejects(undone, UNDO)
  })
}

const LEDGERS = ['stock_movements', 'payments', 'audit_log', 'drawer_events'] as const

for (const table of LEDGERS) {
  test(`what stands in ${table} can be neither changed nor deleted`, async () => {
    const where = `where business_id = ${shop.businessId}`
    await assert.rejects(db.$executeRawUnsafe(`update ${table} set created_at = now() ${where}`), /append-only/)
    await assert.rejects(db.$executeRawUnsafe(`delete from ${table} ${where}`), /append-only/)
    await assert.rejects(db.$executeRawUnsafe(`truncate ${table} cascade`), /append-only/)
  })
}
