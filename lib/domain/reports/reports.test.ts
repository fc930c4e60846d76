import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { completeSale, moveOrder, placeOrder } from '../orders'
import type { Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { openTestShop, type TestShop } from '../shared/testing'
import {
  businessToday,
  inventory,
  lowStock,
  productSales,
  rankProducts,
  results,
  salesByDay,
  salesBySeller,
  salesSummary,
  topProducts,
} from '.'

after(closeDb)

const DAY = 24 * 60 * 60 * 1000
const noon = new Date('2026-11-18T11:00:00Z')

/** A mug and a shirt, sold over three days at the till and once in the web shop; one sale comes back a day later. */
async function threeDays() {
  const shop = await openTestShop(db, {}, noon)
  const mug = await createProduct(shop.admin, {
    name: 'Mug',
    priceMinor: 1190n,
    variants: [{ stock: 100, costMinor: 400n, sku: 'MUG-1' }],
  })
  const shirt = await createProduct(shop.admin, {
    name: 'Shirt',
    priceMinor: 2380n,
    variants: [
      { size: 'S', stock: 20, costMinor: 1000n, threshold: 3 },
      { size: 'M', stock: 20, costMinor: 1000n, threshold: 8 },
    ],
  })
  const sell = (ctx: Context, lines: { productId: number; quantity: number }[], days = 0) =>
    completeSale({ ...ctx, now: new Date(noon.getTime() + days * DAY) }, { lines, payments: [{ method: 'cash' }] })
  await sell(shop.cashier, [{ productId: mug.id, quantity: 2 }])
  const second = await sell(shop.cashier, [
    { productId: mug.id, quantity: 1 },
    { productId: shirt.id, quantity: 1 },
  ])
  await sell(shop.admin, [{ productId: shirt.id, quantity: 3 }], 2)
  await placeOrder(shop.shopper, { channel: 'web', lines: [{ productId: mug.id, quantity: 5 }] })
  const nextDay = { ...shop.manager, now: new Date(noon.getTime() + DAY) }
  await moveOrder(nextDay, { orderId: second.sale.id, to: 'returned' })
  return { shop, mug, shirt }
}

const period = { from: '2026-11-16', to: '2026-11-22' }

test('a summary has its totals, its days and its sellers, and agrees with the reports that have one of them', async () => {
  const { shop } = await threeDays()
  const filter = { ...period, channels: ['pos'] as const }
  const summary = await salesSummary(shop.admin, filter)
  const { orders, units, unitsLeft, netMinor, averageMinor } = summary.totals
  assert.deepEqual([orders, units, unitsLeft, netMinor, averageMinor], [3, 7, 5, 2380n + 7140n, 4363n])
  assert.deepEqual(
    summary.steps.map((step) => [step.day, step.orders, results(step).netMinor]),
    [
      ['2026-11-18', 2, 2380n + 3570n],
      ['2026-11-19', 0, -3570n],
      ['2026-11-20', 1, 7140n],
    ],
  )
  assert.deepEqual(
    summary.steps,
    (await salesByDay(shop.admin, filter)).map(({ channel: _, ...day }) => day),
  )
  assert.deepEqual(summary.sellers, await salesBySeller(shop.admin, filter))
  assert.deepEqual(
    summary.sellers.map((seller) => seller.orders),
    [1, 2],
  )
})

test('a summary by week or month, and of all channels', async () => {
  const { shop } = await threeDays()
  const weekly = await salesSummary(shop.admin, { ...period, grain: 'week' })
  assert.deepEqual(
    weekly.steps.map((step) => [step.day, step.orders]),
    [['2026-11-16', 4]],
  )
  const monthly = await salesSummary(shop.admin, { ...period, grain: 'month', channels: ['web'] })
  assert.deepEqual(
    monthly.steps.map((step) => [step.day, step.orders]),
    [['2026-11-01', 1]],
  )
  assert.deepEqual(monthly.sellers, [])
})

test('a cashier gets a summary of their own sales, whomever they ask for', async () => {
  const { shop } = await threeDays()
  for (const sellerId of [undefined, idOf(shop.admin)]) {
    const { totals, sellers } = await salesSummary(shop.cashier, { ...period, sellerId })
    assert.equal(totals.orders, 2)
    assert.deepEqual(
      sellers.map((seller) => seller.sellerId),
      [idOf(shop.cashier)],
    )
  }
  await assert.rejects(salesSummary(shop.shopper, period), DomainError)
})

test('the sales of one product add up to what the ranking says of it', async () => {
  const { shop, mug, shirt } = await threeDays()
  for (const { id: productId } of [mug, shirt]) {
    const { totals } = await productSales(shop.admin, { ...period, productId })
    const [ranked] = await topProducts(shop.admin, { ...period, productId })
    assert.ok(ranked)
    assert.equal(totals.units, ranked.units)
    assert.equal(totals.revenueMinor, ranked.revenueMinor)
    assert.equal(totals.taxMinor, ranked.taxMinor)
    assert.equal(totals.costMinor, ranked.costMinor)
    assert.equal(totals.returnedMinor, ranked.returnedMinor)
    assert.equal(totals.returnedUnits, ranked.returnedUnits)
  }
  const atTheTill = await productSales(shop.admin, { ...period, productId: mug.id, channels: ['pos'] })
  assert.deepEqual(
    atTheTill.steps.map((step) => [step.day, step.orders, step.units, step.returnedUnits]),
    [
      ['2026-11-18', 2, 3, 0],
      ['2026-11-19', 0, 0, 1],
    ],
  )
  const byAdmin = await productSales(shop.admin, { ...period, productId: shirt.id, sellerId: idOf(shop.admin) })
  assert.deepEqual([byAdmin.totals.orders, byAdmin.totals.units], [1, 3])
  const before = await productSales(shop.admin, { from: '2026-11-01', to: '2026-11-17', productId: mug.id })
  assert.deepEqual(before.steps, [])
})

test('what was cancelled today of earlier days is in the ranking, but not among the best', async () => {
  const { shop, shirt, mug } = await threeDays()
  const at = (days: number) => ({ ...shop.manager, now: new Date(noon.getTime() + days * DAY) })
  const placed = { ...shop.shopper, now: at(2).now }
  const { order } = await placeOrder(placed, { channel: 'web', lines: [{ productId: mug.id, quantity: 1 }] })
  await moveOrder(at(3), { orderId: order.id, to: 'cancelled' })
  const day = { from: '2026-11-21', to: '2026-11-21' }
  const { products } = await rankProducts(shop.admin, day)
  assert.deepEqual(
    products.map(({ units, cancelledUnits, cancelledMinor }) => [units, cancelledUnits, cancelledMinor]),
    [[0, 1, 1190n]],
  )
  assert.deepEqual(await topProducts(shop.admin, day), [])
  const before = await topProducts(shop.admin, { from: '2026-11-20', to: '2026-11-20' })
  assert.deepEqual(
    before.map(({ productId }) => productId),
    [shirt.id, mug.id],
  )
})

test('the ranking comes in pages', async () => {
  const { shop, mug, shirt } = await threeDays()
  const page = (offset: number) => rankProducts(shop.admin, { ...period, limit: 1, offset })
  const pages = [await page(0), await page(1), await page(2)]
  assert.deepEqual(
    pages.map(({ products, total }) => [products.map(({ productId }) => productId), total]),
    [
      [[mug.id], 2],
      [[shirt.id], 2],
      [[], 0],
    ],
  )
})

test('the inventory is worth what its variants cost and bring', async () => {
  const { shop, mug, shirt } = await threeDays()
  const { items, ...sums } = await inventory(shop.manager)
  // The returned sale put one mug and one shirt back.
  assert.deepEqual(sums, {
    products: 2,
    stock: 93 + 37,
    costMinor: 93n * 400n + 37n * 1000n,
    retailMinor: 93n * 1190n + 37n * 2380n,
    low: 0,
    out: 0,
  })
  const sku = shirt.variants[0]?.sku
  assert.deepEqual(items, [
    {
      productId: mug.id,
      name: 'Mug',
      sku: 'MUG-1',
      stock: 93,
      threshold: 5,
      costMinor: 37_200n,
      retailMinor: 110_670n,
    },
    { productId: shirt.id, name: 'Shirt', sku, stock: 37, threshold: 8, costMinor: 37_000n, retailMinor: 88_060n },
  ])
  assert.deepEqual((await inventory(shop.manager, { limit: 1, offset: 1 })).items, items.slice(1))
  await assert.rejects(inventory(shop.cashier), DomainError)
})

test('the inventory of a shop without goods is empty, and of one without stock it is out', async () => {
  const shop = await openTestShop(db)
  const empty = { products: 0, stock: 0, costMinor: 0n, retailMinor: 0n, low: 0, out: 0, items: [] }
  assert.deepEqual(await inventory(shop.admin), empty)
  await createProduct(shop.admin, { name: 'Mug', priceMinor: 1190n })
  const { low, out } = await inventory(shop.admin)
  assert.deepEqual([low, out], [1, 1])
})

test('today is the business day of the shop', async () => {
  const shop = await openTestShop(db, { timeZone: 'Pacific/Auckland', dayCutOff: 240 })
  const at = (moment: string) => businessToday({ ...shop.admin, now: new Date(moment) })
  assert.equal(await at('2026-11-20T14:59:00Z'), '2026-11-20')
  assert.equal(await at('2026-11-20T15:00:00Z'), '2026-11-21')
})

const idOf = ({ actor }: TestShop['admin']): number => ('accountId' in actor ? actor.accountId : 0)

test('what sold lately is counted by the shop’s own days, and not by those of the server', async () => {
  const shop = await openTestShop(db, { timeZone: 'Pacific/Auckland' })
  const at = (moment: string) => ({ ...shop.admin, now: new Date(moment) })
  const { id: productId } = await createProduct(shop.admin, { name: 'Mug', priceMinor: 100n, variants: [{ stock: 2 }] })
  const payments = [{ method: 'cash' as const }]
  await completeSale(at('2026-10-21T20:00:00Z'), { lines: [{ productId, quantity: 1 }], payments })
  const sold = async (moment: string) => (await lowStock(at(moment))).variants[0]?.soldLately
  assert.equal(await sold('2026-11-20T10:59:00Z'), 1)
  assert.equal(await sold('2026-11-20T11:00:00Z'), 0)
})
