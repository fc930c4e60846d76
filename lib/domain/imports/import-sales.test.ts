import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createCustomer, getCustomer } from '../customers'
import { salesByDay } from '../reports'
import { DomainError } from '../shared/errors'
import { openTestShop } from '../shared/testing'
import { importProducts, importSales } from '.'

after(closeDb)

const file = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'))

async function openShop() {
  const shop = await openTestShop(db)
  await importProducts(shop.admin, file('handle,name,price,sku,stock', 'mug,Mug,10,MUG,3', 'pot,Pot,20,POT,1'))
  const customer = await createCustomer(shop.admin, { name: 'Ada', email: 'ada@example.com' })
  return { ...shop, customerId: customer.id }
}

const SALES = file(
  'sale,date,email,payment,sku,quantity,price',
  'R-1,2025-05-03 14:30,ADA@example.com,cash,mug,4,9.50',
  'R-1,,,,POT,1,',
  'R-2,2025-05-04,,,MUG,2,',
)

const stockOf = async (businessId: number) =>
  (await db.variant.findMany({ where: { businessId }, orderBy: { id: 'asc' } })).map(({ stock }) => stock)

test('past sales count on the days when they happened, and the stock of now stays what it is', async () => {
  const { admin, businessId, customerId } = await openShop()
  assert.deepEqual(await importSales(admin, SALES), { created: 2, changed: 0, unchanged: 0, mistakes: [] })
  const days = await salesByDay(admin, { from: '2025-05-03', to: '2025-05-04' })
  assert.deepEqual(
    days.map(({ orders, units, revenueMinor }) => [orders, units, revenueMinor]),
    [
      [1, 5, 5800n],
      [1, 2, 2000n],
    ],
  )
  assert.equal((await getCustomer(admin, customerId)).spentMinor, 5800n)
  assert.deepEqual(await stockOf(businessId), [3, 1])
  const { _sum } = await db.stockMovement.aggregate({ where: { businessId }, _sum: { delta: true } })
  assert.equal(_sum.delta, 4, 'the ledger comes to the same')
})

test('a file of sales sent twice, also at once, is in once', async () => {
  const { admin, businessId } = await openShop()
  const both = await Promise.all([importSales(admin, SALES), importSales(admin, SALES)])
  assert.deepEqual(both.map(({ created, unchanged }) => [created, unchanged]).sort(), [
    [0, 2],
    [2, 0],
  ])
  assert.equal(await db.order.count({ where: { businessId } }), 2)
})

test('every mistake of a file of sales is named, and one of them keeps out the whole file; a dry run says the same', async () => {
  const { admin, businessId } = await openShop()
  const csv = file(
    'sale,date,email,payment,sku,quantity,price',
    'R-1,2025-02-30,,,MUG,1,',
    'R-2,2999-01-01,,,MUG,1,',
    'R-3,2025-05-03,eve@example.com,barter,MUG,0,x',
    'R-4,2025-05-03,eve@example.com,,CUP,1,',
    'R-4,2025-05-04,,,MUG,1,',
    'R-5,,,,MUG,1,',
  )
  const report = await importSales(admin, csv)
  assert.deepEqual(report.mistakes.map(({ row, column }) => `${row} ${column}`).sort(), [
    '2 date',
    '3 date',
    '4 payment',
    '4 price',
    '4 quantity',
    '5 email',
    '5 sku',
    '6 date',
    '7 date',
  ])
  assert.deepEqual(await importSales(admin, csv, { dryRun: true }), report)
  assert.deepEqual(await importSales(admin, SALES, { dryRun: true }), {
    created: 2,
    changed: 0,
    unchanged: 0,
    mistakes: [],
  })
  assert.equal(await db.order.count({ where: { businessId } }), 0)
})

test('past sales are for the admin to import', async () => {
  const { manager } = await openShop()
  await assert.rejects(
    importSales(manager, SALES),
    (error) => error instanceof DomainError && error.code === 'forbidden',
  )
})
