import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { createCustomer } from '../customers'
import { completeSale, createDraftOrder, moveOrder, placeOrder, takePayment } from '../orders'
import { openTestShop, type TestShop } from '../shared/testing'
import { closeShift, moveCash, openShift } from '../shifts'
import { proveBooks } from '.'

let shop: TestShop
/** A sale of two variants that was rung in the shift that is still open. */
let openSale: number

/** A shop in which everything that can be proved has happened. */
before(async () => {
  shop = await openTestShop(db, { shippingMinor: 490n, pricesIncludeTax: false, cashRoundingMinor: 5n })
  const product = await createProduct(shop.admin, {
    name: 'Mug',
    priceMinor: 1190n,
    variants: [{ stock: 50, costMinor: 400n }],
  })
  const saucer = await createProduct(shop.admin, { name: 'Saucer', priceMinor: 395n, variants: [{ stock: 50 }] })
  const lines = [{ productId: product.id, quantity: 2 }]
  const both = [...lines, { productId: saucer.id, quantity: 2 }]
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
  for (const quantity of [1, 2, 3]) {
    const draft = await createDraftOrder(shop.admin, { customerId, lines: [{ productId: product.id, quantity }] })
    const { id: orderId } = await moveOrder(shop.admin, { orderId: draft.order.id, to: 'confirmed' })
    await takePayment(shop.manager, { orderId, method: 'invoice', amountMinor: 100n })
  }
  await createDraftOrder(shop.admin, { customerId, lines })
  await completeSale(shop.manager, { lines, payments: [{ method: 'cash', tenderedMinor: 5000n }] })
  await openShift(shop.manager, { till: 'Front', floatMinor: 5000n })
  const split = [{ method: 'card' as const, amountMinor: 1000n }, { method: 'cash' as const }]
  const { sale } = await completeSale(shop.manager, { lines: both, payments: split, discountMinor: 333n })
  const undone = await completeSale(shop.manager, { lines: both, payments: split })
  await moveOrder(shop.manager, { orderId: undone.sale.id, to: 'returned' })
  openSale = sale.id
})
after(closeDb)

test('the books of a shop balance', async () => {
  assert.deepEqual(await proveBooks(shop.system), [])
})

/** Writes the newest Z report anew, with a hash that fits. */
const rewritten = (report: string) => `
  update shifts s set report = r.said, report_hash = z_report_hash(b.report_hash, r.said)
  from shifts b, lateral (select id, ${report} as said from shifts where business_id = $1 and z_number = 3) r
  where s.business_id = $1 and s.id = r.id and b.business_id = $1 and b.z_number = 2`

// What no verb writes, each past the triggers, as a slip of a hand in the database would be: $1 the shop, $2 `openSale`.
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
    'shift sales',
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
  'a Z report that is gone': [
    'Z reports',
    'update shifts set report = null, report_hash = null where business_id = $1 and z_number = 2',
  ],
  'another count in a closed drawer': [
    'Z report',
    'update shifts set counted_minor = counted_minor + 100 where business_id = $1 and z_number = 1',
  ],
  'another cashier who opened a shift': [
    'Z report',
    'update shifts set opened_by_id = opened_by_id + 1 where business_id = $1 and z_number = 1',
  ],
  'another cashier who closed a shift': [
    'Z report',
    'update shifts set closed_by_id = closed_by_id + 1 where business_id = $1 and z_number = 1',
  ],
  'a payment that moved to another shift': [
    'shift money',
    `update payments p set shift_id = b.id from shifts a, shifts b where p.business_id = $1 and p.shift_id = a.id
      and a.business_id = $1 and a.z_number = 1 and b.business_id = $1 and b.z_number = 3`,
  ],
  'a sale taken back in another shift': [
    'shift sales',
    `update orders o set returned_shift_id = b.id from shifts a, shifts b where o.business_id = $1
      and o.returned_shift_id = a.id and a.business_id = $1 and a.z_number = 2 and b.business_id = $1 and b.z_number = 3`,
  ],
  'a sale taken back in no shift': [
    'shift payments',
    `update orders set returned_shift_id = null where business_id = $1 and returned_shift_id =
      (select id from shifts where business_id = $1 and closed_at is null)`,
  ],
  'cash of an open shift that is in no shift': [
    'shift payments',
    `update payments set shift_id = null where business_id = $1 and order_id = $2 and method = 'cash'`,
  ],
  'a Z number that jumps': ['Z numbers', 'update shifts set z_number = 40 where business_id = $1 and z_number = 2'],
  'a last Z report that is deleted': [
    'Z numbers',
    'update shifts set z_number = null where business_id = $1 and z_number = 3',
  ],
  'a counter of Z reports that is gone': [
    'Z numbers',
    "delete from counters where business_id = $1 and name = 'z_report'",
  ],
  'a sales order with the number of later': [
    'sales order numbers',
    `update orders set number = 'SO-00199' where business_id = $1 and number = 'SO-00003'`,
  ],
  'a sales order with a number of another form': [
    'sales order numbers',
    `update orders set number = 'SO-000002' where business_id = $1 and number = 'SO-00002'`,
  ],
  'a last sales order that is deleted': [
    'sales order numbers',
    `delete from orders where business_id = $1 and number = 'SO-00003'`,
  ],
  'a counter of sales orders that is gone': [
    'sales order numbers',
    "delete from counters where business_id = $1 and name = 'sales_order'",
  ],
  'a sales order left out, with as many as before': [
    'sales order numbers',
    `with shifted as (update counters set value = 4 where business_id = $1 and name = 'sales_order')
      update orders set number = 'SO-00004' where business_id = $1 and number = 'SO-00001'`,
  ],
  'a till sale that is not paid in full': [
    'paid in full',
    `with less as (update payments set amount_minor = amount_minor - 100 where business_id = $1 and order_id = $2 and method = 'card')
      update orders set paid_minor = paid_minor - 100 where business_id = $1 and id = $2`,
  ],
  'an order paid beyond its total': [
    'paid in full',
    `update orders set paid_minor = total_minor + 1 where business_id = $1 and channel = 'sales' and state = 'confirmed'`,
  ],
  'an order paid below nothing': [
    'paid in full',
    `update orders set paid_minor = -1 where business_id = $1 and channel = 'sales' and state = 'confirmed'`,
  ],
  'a returned order that was not paid back': [
    'paid in full',
    `with kept as (delete from payments p using orders o where p.business_id = $1 and p.amount_minor < 0
        and o.business_id = $1 and o.id = p.order_id and o.state = 'returned' and p.method = 'card')
      update orders set paid_minor = 1000 where business_id = $1 and state = 'returned'
      and returned_shift_id = (select id from shifts where business_id = $1 and closed_at is null)`,
  ],
  'money that came back by another way': [
    'paid back',
    "update payments set method = 'invoice' where business_id = $1 and method = 'card' and amount_minor < 0",
  ],
  'an order of the shop that was rounded': [
    'rounding',
    `update orders set rounding_minor = 1, total_minor = total_minor + 1 where business_id = $1
      and channel = 'web' and state = 'placed'`,
  ],
  'a sale paid by card that was rounded': [
    'rounding',
    'update orders set rounding_minor = 1, total_minor = total_minor + 1 where business_id = $1 and id = $2',
  ],
  'change that was not given': [
    'cash handed over',
    'update payments set change_minor = change_minor + 5 where business_id = $1 and tendered_minor = 5000',
  ],
  'an order at another rate of tax': [
    'line prices',
    'update orders set tax_ppm = 70000 where business_id = $1 and id = $2',
  ],
  'tax on what sending costs': [
    'lines',
    `update orders set tax_minor = tax_minor - 1, total_minor = total_minor - 1 where business_id = $1
      and channel = 'web' and state = 'placed'`,
  ],
  'tax that moved between the lines of an order': [
    'line prices',
    `update order_lines set tax_minor = tax_minor + case position when 0 then 1 else -1 end,
      total_minor = total_minor + case position when 0 then 1 else -1 end where business_id = $1 and order_id = $2`,
  ],
  'a state that no step led to': [
    'history',
    `update orders set state = 'shipped' where business_id = $1 and number = 'SO-00001'`,
  ],
  'a history without its beginning': [
    'history',
    `delete from order_events where business_id = $1 and "from" is null and "to" = 'draft'`,
  ],
  'an order without a history': ['history', 'delete from order_events where business_id = $1 and order_id = $2'],
  'a piece of one variant taken for one of another': [
    'goods',
    `update order_lines set quantity = quantity + case position when 0 then 1 else -1 end
      where business_id = $1 and order_id = $2`,
  ],
  'goods given back for another reason': [
    'goods',
    "update stock_movements set reason = 'cancel' where business_id = $1 and reason = 'return'",
  ],
  'goods taken twice and given back twice': [
    'goods',
    `update stock_movements m set delta = 2 * delta from orders o
      where m.business_id = $1 and o.business_id = $1 and o.id = m.order_id and o.state = 'returned'`,
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

/** What a Z report says, and the proof that knows better although the hash fits. */
const REPORTED = {
  id: 'Z report',
  till: 'Z report',
  'openedBy,id': 'Z report',
  openedAt: 'Z report',
  floatMinor: 'Z report',
  'closedBy,id': 'Z report',
  closedAt: 'Z report',
  countedMinor: 'Z report',
  expectedMinor: 'Z report',
  zNumber: 'Z report',
  note: 'Z report',
  sales: 'shift sales',
  totalMinor: 'shift sales',
  taxMinor: 'shift sales',
  discountMinor: 'shift sales',
  returns: 'shift sales',
  returnedMinor: 'shift sales',
  returnedTaxMinor: 'shift sales',
  'taxRates,0,soldMinor': 'shift sales',
  'methods,0,inMinor': 'shift money',
  'methods,0,outMinor': 'shift money',
  'cashMoves,0,amountMinor': 'shift money',
} as const

const REWRITTEN = Object.entries(REPORTED).map(
  ([field, proof]) =>
    [`another ${field} in a Z report`, [proof, rewritten(`jsonb_set(report, '{${field}}', '"7"')`)]] as const,
)

const UNDO = new Error('undo')

for (const [slip, [proof, sql]] of [...Object.entries(SLIPS), ...REWRITTEN]) {
  test(`the proof finds ${slip}`, async () => {
    const undone = db.$transaction(async (tx) => {
      await tx.$executeRaw`set local session_replication_role = replica`
      const touched = await tx.$executeRawUnsafe(
        sql.replaceAll('$1', String(shop.businessId)).replaceAll('$2', String(openSale)),
      )
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

// As an upgrade leaves them: a shift closed before Z reports were kept, and a draft deleted with the number it had.
const FROM_BEFORE = [
  "update shifts set report = null, report_hash = null, closed_at = closed_at - interval '1 day' where business_id = $1 and z_number = 1",
  'update shifts set report_hash = z_report_hash(null, report) where business_id = $1 and z_number = 2',
  rewritten('report'),
  `update orders set number = 'DRAFT-' || id where business_id = $1 and number = 'SO-00002'`,
  "insert into counters (business_id, name, value) values ($1, 'sales_order_gaps', 1)",
]

test('books from before Z reports were kept and drafts went without a number balance', async () => {
  const undone = db.$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = replica`
    for (const sql of FROM_BEFORE) await tx.$executeRawUnsafe(sql.replaceAll('$1', String(shop.businessId)))
    assert.deepEqual(await proveBooks({ ...shop.system, db: tx }), [])
    throw UNDO
  })
  await assert.rejects(undone, UNDO)
})

const LEDGERS = ['stock_movements', 'payments', 'audit_log', 'drawer_events'] as const

for (const table of LEDGERS) {
  test(`what stands in ${table} can be neither changed nor deleted`, async () => {
    const where = `where business_id = ${shop.businessId}`
    await assert.rejects(db.$executeRawUnsafe(`update ${table} set created_at = now() ${where}`), /append-only/)
    await assert.rejects(db.$executeRawUnsafe(`delete from ${table} ${where}`), /append-only/)
    await assert.rejects(db.$executeRawUnsafe(`truncate ${table} cascade`), /append-only/)
  })
}
