import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { GET as cashierPerformance } from '@/app/api/reports/cashier-performance/route'
import { GET as inventory } from '@/app/api/reports/inventory/route'
import { GET as productPerformance } from '@/app/api/reports/product-performance/route'
import { GET as sales } from '@/app/api/reports/sales/route'
import { GET as dailySummary } from '@/app/api/sales/daily-summary/route'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '@/lib/domain/catalog'
import { completeSale, moveOrder, placeOrder } from '@/lib/domain/orders'
import { businessToday, lastDays, lastSteps } from '@/lib/domain/reports'
import { call, countStatements, openOtherShop, openTestHouse, type TestCaller } from '../../testing'

after(closeDb)
const base = 'smartpos'

const DAY = 24 * 60 * 60 * 1000
const reports = { sales, inventory, cashierPerformance, productPerformance }

async function read(report: keyof typeof reports, as: TestCaller, query = '') {
  const { status, body } = await call(reports[report], 'GET', { base, as, query })
  assert.equal(status, 200, JSON.stringify(body))
  return Object(body)
}

/** Two cashiers, two products, three sales in four days of which one came back, and an order from the web. */
async function openBooks() {
  const people = await openOtherShop(db, base)
  const { admin, cashier, manager, shopper } = people
  const { id: mug, variants } = await createProduct(admin.ctx, {
    name: 'Mug',
    priceMinor: 1190n,
    variants: [{ sku: 'MUG-1', stock: 10, costMinor: 400n, threshold: 6 }],
  })
  const { id: pan } = await createProduct(admin.ctx, {
    name: 'Pan',
    priceMinor: 5950n,
    variants: [{ sku: 'PAN-1', stock: 20, costMinor: 2000n }],
  })
  await createProduct(admin.ctx, { name: 'Lid', priceMinor: 100n, variants: [{ sku: 'LID-1' }] })
  const sell = (as: TestCaller, productId: number, quantity: number, daysAgo = 0) =>
    completeSale(
      { ...as.ctx, now: new Date(Date.now() - daysAgo * DAY) },
      { lines: [{ productId, quantity }], payments: [{ method: 'cash' }] },
    )
  await sell(cashier, mug, 2, 3)
  await sell(manager, pan, 1)
  const { sale } = await sell(cashier, mug, 1)
  await moveOrder(admin.ctx, { orderId: sale.id, to: 'returned' })
  await placeOrder(shopper.ctx, { channel: 'web', lines: [{ productId: mug, quantity: 3 }] })
  const today = await businessToday(admin.ctx)
  return { ...people, mug, pan, variants, today, before: lastDays(today, 4).from }
}

test('200 reports the sales of a period, day by day', async () => {
  const { admin, today, before } = await openBooks()
  const { from } = lastDays(today, 30)
  const report = {
    period: 'daily',
    start_date: from,
    end_date: today,
    total_sales: 3,
    total_revenue: '83.30',
    total_items_sold: 3,
    average_sale_value: '31.73',
    breakdown: [
      { period: before, sales_count: 1, revenue: '23.80' },
      { period: today, sales_count: 2, revenue: '59.50' },
    ],
  }
  const message = 'Sales report generated successfully'
  assert.deepEqual(await read('sales', admin), { status: 'success', message, data: report })
  const query = `?start_date=${today}&end_date=${today}`
  assert.deepEqual((await read('sales', admin, query)).data, {
    ...report,
    start_date: today,
    total_sales: 2,
    total_revenue: '59.50',
    total_items_sold: 1,
    average_sale_value: '35.70',
    breakdown: report.breakdown.slice(1),
  })
})

test('200 reports by week and month as far back as they make sense', async () => {
  const { admin, today } = await openBooks()
  for (const [period, grain] of [
    ['weekly', 'week'],
    ['monthly', 'month'],
  ] as const) {
    const { data } = await read('sales', admin, `?period=${period}`)
    assert.deepEqual([data.period, data.start_date], [period, lastSteps(today, grain, 12).from])
    assert.equal(data.breakdown.at(-1).period, lastSteps(today, grain, 1).from)
    assert.equal(data.total_revenue, '83.30')
  }
})

test('200 reports one cashier, one product, another channel, or all of them', async () => {
  const { admin, cashier, mug, pan } = await openBooks()
  const totals = async (query: string) => {
    const { data } = await read('sales', admin, query)
    return [data.total_sales, data.total_revenue, data.total_items_sold]
  }
  assert.deepEqual(await totals(`?cashier=${cashier.id}`), [2, '23.80', 2])
  assert.deepEqual(await totals(`?product=${mug}`), [2, '23.80', 2])
  assert.deepEqual(await totals(`?product=${pan}&cashier=${cashier.id}`), [0, '0.00', 0])
  assert.deepEqual(await totals('?channel=web'), [1, '35.70', 3])
  assert.deepEqual(await totals(`?channel=all&product=${mug}`), [3, '59.50', 5])
  assert.deepEqual(await totals('?channel=all'), [4, '119.00', 6])
})

test('200 counts neither the money nor the pieces of what was cancelled', async () => {
  const { admin, shopper, mug } = await openBooks()
  const { order } = await placeOrder(shopper.ctx, { channel: 'web', lines: [{ productId: mug, quantity: 2 }] })
  await moveOrder(admin.ctx, { orderId: order.id, to: 'cancelled' })
  const { data } = await read('sales', admin, '?channel=web')
  assert.deepEqual([data.total_sales, data.total_revenue, data.total_items_sold], [2, '35.70', 3])
  const { data: products } = await read('productPerformance', admin, `?channel=web&product=${mug}`)
  assert.match(JSON.stringify(products), /"quantity_sold":3/)
})

test('200 says of all figures alike what a day is left with when more of earlier days went back than it sold', async () => {
  const { admin, cashier, mug, pan, today } = await openBooks()
  const now = new Date(Date.now() - DAY)
  const payments = [{ method: 'cash' as const }]
  const yesterday = await completeSale({ ...cashier.ctx, now }, { lines: [{ productId: pan, quantity: 2 }], payments })
  await moveOrder(admin.ctx, { orderId: yesterday.sale.id, to: 'returned' })
  const days = `?start_date=${today}&end_date=${today}`
  const figures = { total_sales: 2, total_revenue: '-59.50', total_items_sold: -1, average_sale_value: '35.70' }
  const { data: report } = await read('sales', admin, days)
  const { body } = await call(dailySummary, 'GET', { base, as: admin, query: `?date=${today}` })
  const summary = Object(body).data
  for (const said of [report, summary]) {
    const { total_sales, total_revenue, total_items_sold, average_sale_value } = said
    assert.deepEqual({ total_sales, total_revenue, total_items_sold, average_sale_value }, figures)
  }
  assert.deepEqual(report.breakdown, [{ period: today, sales_count: 2, revenue: '-59.50' }])
  const [ofCashier] = (await read('cashierPerformance', admin, `${days}&cashier=${cashier.id}`)).data
  assert.deepEqual(
    [ofCashier.sales_count, ofCashier.total_revenue, ofCashier.average_sale_value],
    [1, '-119.00', '11.90'],
  )
  const products: { quantity_sold: number }[] = (await read('productPerformance', admin, days)).data
  assert.deepEqual(
    products.map((product) => product.quantity_sold),
    [0, -1],
  )
  const ofMugs = await read('sales', admin, `${days}&product=${mug}`)
  assert.deepEqual([ofMugs.data.total_sales, ofMugs.data.average_sale_value], [1, '11.90'])
})

test('200 reports what is in stock and what it is worth', async () => {
  const { admin, mug, pan } = await openBooks()
  const { data, ...rest } = await read('inventory', admin)
  const page = { count: 3, next: null, previous: null }
  assert.deepEqual(rest, { status: 'success', message: 'Inventory report generated successfully', ...page })
  const [lid] = data.products
  assert.deepEqual(data, {
    total_products: 3,
    total_stock: 24,
    total_cost_value: '400.00',
    total_retail_value: '1190.00',
    low_stock_count: 2,
    out_of_stock_count: 1,
    products: [
      {
        product_id: lid.product_id,
        product_name: 'Lid',
        sku: 'LID-1',
        stock_quantity: 0,
        low_stock_threshold: 5,
        cost_value: '0.00',
        retail_value: '0.00',
        status: 'out_of_stock',
      },
      {
        product_id: mug,
        product_name: 'Mug',
        sku: 'MUG-1',
        stock_quantity: 5,
        low_stock_threshold: 6,
        cost_value: '20.00',
        retail_value: '59.50',
        status: 'low_stock',
      },
      {
        product_id: pan,
        product_name: 'Pan',
        sku: 'PAN-1',
        stock_quantity: 19,
        low_stock_threshold: 5,
        cost_value: '380.00',
        retail_value: '1130.50',
        status: 'in_stock',
      },
    ],
  })
  const second = await read('inventory', admin, '?page=2&page_size=2')
  assert.deepEqual(
    second.data.products.map((product: { product_id: number }) => product.product_id),
    [pan],
  )
  assert.equal(second.previous, 'http://127.0.0.1:3000/api/under-test/?page_size=2')
})

test('200 reports what each cashier sold, best first', async () => {
  const { admin, cashier, manager, today } = await openBooks()
  const best = {
    cashier_id: manager.id,
    cashier_name: manager.username,
    sales_count: 1,
    total_revenue: '59.50',
    total_profit: '30.00',
    average_sale_value: '59.50',
  }
  const second = {
    cashier_id: cashier.id,
    cashier_name: cashier.username,
    sales_count: 2,
    total_revenue: '23.80',
    total_profit: '12.00',
    average_sale_value: '17.85',
  }
  assert.deepEqual(await read('cashierPerformance', admin), {
    status: 'success',
    message: 'Cashier performance report generated successfully',
    data: [best, second],
    count: 2,
    next: null,
    previous: null,
  })
  assert.deepEqual((await read('cashierPerformance', admin, `?cashier=${cashier.id}`)).data, [second])
  const ofToday = await read('cashierPerformance', admin, `?start_date=${today}&page=2&page_size=1`)
  assert.deepEqual(ofToday.data, [
    { ...second, sales_count: 1, total_revenue: '0.00', total_profit: '0.00', average_sale_value: '11.90' },
  ])
})

test('200 reports what each product brought in, best first', async () => {
  const { admin, mug, pan } = await openBooks()
  const first = {
    product_id: pan,
    product_name: 'Pan',
    sku: 'PAN-1',
    quantity_sold: 1,
    total_revenue: '59.50',
    total_profit: '30.00',
  }
  const second = {
    product_id: mug,
    product_name: 'Mug',
    sku: 'MUG-1',
    quantity_sold: 2,
    total_revenue: '23.80',
    total_profit: '12.00',
  }
  assert.deepEqual(await read('productPerformance', admin), {
    status: 'success',
    message: 'Product performance report generated successfully',
    data: [first, second],
    count: 2,
    next: null,
    previous: null,
  })
  const everywhere = await read('productPerformance', admin, `?channel=all&product=${mug}`)
  assert.deepEqual(everywhere.data, [{ ...second, quantity_sold: 5, total_revenue: '59.50', total_profit: '30.00' }])
  const paged = await read('productPerformance', admin, '?page=2&page_size=1')
  assert.deepEqual([paged.data, paged.count], [[second], 2])
})

test('400 for a report that cannot be', async () => {
  const { admin } = await openOtherShop(db, base)
  const wrong: [query: string, field: string][] = [
    ['?period=hourly', 'period'],
    ['?channel=fax', 'channel'],
    ['?start_date=soon', 'start_date'],
    ['?start_date=2026-02-02&end_date=2026-02-01', 'end_date'],
    ['?cashier=me', 'cashier'],
    ['?product=0', 'product'],
  ]
  for (const [query, field] of wrong) {
    const { status, body } = await call(sales, 'GET', { base, as: admin, query })
    assert.equal(status, 400)
    assert.deepEqual(Object.keys(Object(body).data), [field])
  }
  const beyond = await call(productPerformance, 'GET', { base, as: admin, query: '?page=2' })
  assert.equal(beyond.status, 404)
})

test('200 with nothing in it for a shop that sold nothing, and nothing of any other', async () => {
  await openBooks()
  const { admin } = await openOtherShop(db, base)
  assert.equal((await read('sales', admin)).data.total_revenue, '0.00')
  assert.equal((await read('inventory', admin)).data.total_products, 0)
  assert.deepEqual((await read('cashierPerformance', admin)).data, [])
  assert.deepEqual((await read('productPerformance', admin)).data, [])
})

test('403 for everybody but the admin', async () => {
  const { cashier, manager, sales_executive } = await openTestHouse(db, base)
  for (const handler of Object.values(reports)) {
    assert.equal((await call(handler, 'GET', { base })).status, 401)
    for (const as of [cashier, manager, sales_executive]) {
      assert.equal((await call(handler, 'GET', { base, as })).status, 403)
    }
  }
})

test('a report is two statements at most, after the one that asks who reads', async () => {
  const { admin, mug } = await openBooks()
  for (const [handler, query] of [
    [sales, ''],
    [sales, `?product=${mug}`],
    [inventory, ''],
    [cashierPerformance, ''],
    [productPerformance, ''],
  ] as const) {
    const ask = () => call(handler, 'GET', { base, as: admin, query })
    await ask()
    assert.ok((await countStatements(ask)) <= 3)
  }
})
