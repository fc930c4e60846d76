import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { DELETE as destroy, PATCH as patch, PUT as put, GET as retrieve } from '@/app/api/sales/[id]/route'
import { GET as dailySummary } from '@/app/api/sales/daily-summary/route'
import { POST as create, GET as list } from '@/app/api/sales/route'
import { GET as statistics } from '@/app/api/sales/statistics/route'
import { closeDb, db } from '@/lib/db/client'
import { findAuditEntries } from '@/lib/domain/businesses'
import { createProduct, getProduct } from '@/lib/domain/catalog'
import { createCustomer } from '@/lib/domain/customers'
import { proveBooks } from '@/lib/domain/ledger'
import { completeSale, placeOrder } from '@/lib/domain/orders'
import { businessToday, lastDays } from '@/lib/domain/reports'
import { call, countStatements, openOtherShop, type TestCaller } from '../../testing'

after(closeDb)
const base = 'smartpos'

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/
const DAY = 24 * 60 * 60 * 1000

/** A shop of its own, with ten laptops and fifty mice. */
async function openTill() {
  const people = await openOtherShop(db, base)
  const laptop = await createProduct(people.admin.ctx, {
    name: 'Laptop',
    priceMinor: 99_999n,
    variants: [{ stock: 10, costMinor: 80_000n }],
  })
  const mouse = await createProduct(people.admin.ctx, {
    name: 'Mouse',
    priceMinor: 2999n,
    variants: [{ stock: 50, costMinor: 1500n }],
  })
  return { ...people, laptop: laptop.id, mouse: mouse.id }
}

const sell = (as: TestCaller, body: unknown, headers?: Record<string, string>) =>
  call(create, 'POST', { base, as, body, headers })

async function sold(as: TestCaller, items: object[], more: object = {}) {
  const answer = await sell(as, { items, ...more })
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return Object(answer.body).data
}

/** A sale of some days ago. */
const soldBefore = (as: TestCaller, productId: number, daysAgo: number) => {
  const ctx = { ...as.ctx, now: new Date(Date.now() - daysAgo * DAY) }
  return completeSale(ctx, { lines: [{ productId, quantity: 1 }], payments: [{ method: 'cash' }] })
}

const stockOf = async ({ ctx }: TestCaller, id: number) => (await getProduct(ctx, id)).stock

const read = async (handler: typeof list, as: TestCaller, query = '') => {
  const { status, body } = await call(handler, 'GET', { base, as, query })
  assert.equal(status, 200, JSON.stringify(body))
  return Object(body)
}

test('201 rings up a sale: the stock is gone, the price is kept, the figures are right', async () => {
  const { admin, cashier, laptop, mouse } = await openTill()
  const items = [
    { product_id: laptop, quantity: 2 },
    { product: mouse, quantity: 1 },
  ]
  const answer = await sell(cashier, { items, payment_method: 'card' })
  assert.equal(answer.status, 201)
  const { data, ...rest } = Object(answer.body)
  assert.deepEqual(rest, { status: 'success', message: 'Sale completed successfully' })
  assert.match(data.transaction_id, /^TXN-[0-9A-F]{12}$/)
  assert.match(data.sale_date, TIME)
  const [first, second] = data.items
  assert.deepEqual(data, {
    id: data.id,
    transaction_id: data.transaction_id,
    sale_date: data.sale_date,
    cashier: cashier.id,
    cashier_username: cashier.username,
    cashier_name: cashier.username,
    items: [
      {
        id: first.id,
        product: laptop,
        product_name: 'Laptop',
        quantity: 2,
        price_at_sale: '999.99',
        subtotal: '1999.98',
      },
      { id: second.id, product: mouse, product_name: 'Mouse', quantity: 1, price_at_sale: '29.99', subtotal: '29.99' },
    ],
    subtotal: '2029.97',
    discount: '0.00',
    tax: '324.11',
    total_amount: '2029.97',
    payment_method: 'card',
  })
  assert.deepEqual([await stockOf(admin, laptop), await stockOf(admin, mouse)], [8, 49])
  const again = await call(retrieve, 'GET', { base, as: cashier, params: { id: String(data.id) } })
  assert.deepEqual(again.body, { status: 'success', message: 'Sale retrieved successfully', data })
  assert.deepEqual(await proveBooks(admin.ctx), [])
})

test('201 counts the same product together', async () => {
  const { cashier, laptop } = await openTill()
  const sale = await sold(cashier, [
    { product_id: laptop, quantity: 4 },
    { product_id: laptop, quantity: '2' },
  ])
  assert.deepEqual(
    sale.items.map((item: { quantity: number }) => item.quantity),
    [6],
  )
  const short = await sell(cashier, {
    items: [
      { product_id: laptop, quantity: 3 },
      { product_id: laptop, quantity: 2 },
    ],
  })
  assert.deepEqual(
    [short.status, Object(short.body).message],
    [400, 'Insufficient stock for Laptop. Available: 4, Requested: 5'],
  )
})

test('201 gives change for cash, and takes a discount off', async () => {
  const { cashier, mouse } = await openTill()
  const items = [{ product_id: mouse, quantity: 2 }]
  const sale = await sold(cashier, items, { amount_tendered: '60', discount: '9.98', payment_method: 'Cash' })
  const { subtotal, discount, tax, total_amount, payment_method, amount_tendered, change } = sale
  assert.deepEqual(
    [subtotal, discount, tax, total_amount, payment_method, amount_tendered, change],
    ['59.98', '9.98', '7.98', '50.00', 'cash', '60.00', '10.00'],
  )
  const exact = await sold(cashier, items, { amount_tendered: 59.98 })
  assert.ok(!('change' in exact))
  const card = await sold(cashier, items, { amount_tendered: 100, payment_method: 'credit_card' })
  assert.deepEqual([card.payment_method, 'change' in card], ['card', false])
  const free = await sold(cashier, items, { discount: '59.98', payment_method: 'mobile' })
  assert.deepEqual([free.total_amount, free.payment_method], ['0.00', 'cash'])
})

test('201 for a customer of the shop', async () => {
  const { cashier, mouse } = await openTill()
  const { id } = await createCustomer(cashier.ctx, { name: 'Ida' })
  await sold(cashier, [{ product_id: mouse, quantity: 1 }], { customer: id })
  const elsewhere = await openOtherShop(db, base)
  const theirs = await createCustomer(elsewhere.cashier.ctx, { name: 'Ole' })
  const refused = await sell(cashier, { items: [{ product_id: mouse, quantity: 1 }], customer: theirs.id })
  assert.equal(refused.status, 400)
  const wrong = `Invalid pk "${theirs.id}" - object does not exist.`
  assert.deepEqual(Object(refused.body).data, { customer: [wrong] })
})

test("201 at a price set by hand, which is written down; 403 where cashiers don't set prices", async () => {
  const { admin, cashier, laptop } = await openTill()
  const items = [{ product_id: laptop, quantity: 1, price_at_sale: '900.00' }]
  const sale = await sold(cashier, items)
  assert.deepEqual([sale.items[0].price_at_sale, sale.total_amount], ['900.00', '900.00'])
  const { entries } = await findAuditEntries(admin.ctx, { action: 'price.set' })
  assert.deepEqual(
    entries.map(({ details }) => details),
    [{ order: sale.transaction_id, listMinor: '99999', unitMinor: '90000' }],
  )
  await db.business.update({ where: { id: admin.ctx.actor.businessId }, data: { cashiersSetPrices: false } })
  const lower = await sell(cashier, { items })
  assert.equal(lower.status, 403)
  const message = 'Only a manager may sell Laptop below its price.'
  assert.deepEqual(lower.body, { status: 'error', message, data: {} })
  const cheaper = await sell(cashier, { items: [{ product_id: laptop, quantity: 1 }], discount: 1 })
  assert.equal(cheaper.status, 403)
  await sold(cashier, [{ product_id: laptop, quantity: 1, price_at_sale: '1100' }])
  await sold(admin, items)
  assert.equal(await stockOf(admin, laptop), 7)
})

const required = ['This field is required.']
const refused: [title: string, body: (product: number) => unknown, data: object][] = [
  ['no items', () => ({}), { items: required }],
  ['an empty list', () => ({ items: [] }), { items: ['This list may not be empty.'] }],
  ['items that are none', () => ({ items: 'x' }), { items: ['Expected a list of items but got type "str".'] }],
  [
    'more than a hundred lines',
    (product_id) => ({ items: Array.from({ length: 101 }, () => ({ product_id, quantity: 1 })) }),
    { items: ['Ensure this field has no more than 100 elements.'] },
  ],
  ['an empty item', () => ({ items: [{}] }), { items: [{ product_id: required, quantity: required }] }],
  [
    'no quantity of the second',
    (product_id) => ({ items: [{ product_id, quantity: 1 }, { product_id }] }),
    { items: [{}, { quantity: required }] },
  ],
  [
    'less than one piece',
    (product_id) => ({ items: [{ product_id, quantity: 0 }] }),
    { items: [{ quantity: ['Ensure this value is greater than or equal to 1.'] }] },
  ],
  [
    'a product that is no id',
    () => ({ items: [{ product_id: 'x', quantity: 1 }] }),
    { items: [{ product_id: ['Incorrect type. Expected pk value.'] }] },
  ],
  [
    'a product of nowhere',
    (product_id) => ({
      items: [
        { product_id, quantity: 1 },
        { product: 2147483647, quantity: 1 },
      ],
    }),
    { items: [{}, { product_id: ['Invalid pk "2147483647" - object does not exist.'] }] },
  ],
  [
    'a negative price',
    (product_id) => ({ items: [{ product_id, quantity: 1, price_at_sale: -1 }] }),
    { items: [{ price_at_sale: ['Ensure this value is greater than or equal to 0.'] }] },
  ],
  [
    'too little cash',
    (product_id) => ({ items: [{ product_id, quantity: 1 }], amount_tendered: 1 }),
    { amount_tendered: ['The cash handed over is less than its part of the total.'] },
  ],
  [
    'a way to pay that there is not',
    (product_id) => ({ items: [{ product_id, quantity: 1 }], payment_method: 'shells' }),
    { payment_method: ['"shells" is not a valid choice.'] },
  ],
  [
    'a negative discount',
    (product_id) => ({ items: [{ product_id, quantity: 1 }], discount: '-5' }),
    { discount: ['Ensure this value is greater than or equal to 0.'] },
  ],
  [
    'a discount of more than the goods cost',
    (product_id) => ({ items: [{ product_id, quantity: 1 }], discount: '1000.00' }),
    { discount: ['The discount is more than the goods cost.'] },
  ],
  [
    'a list in one field of a form, with a product of nowhere',
    (product_id) => {
      const items = [
        { product_id, quantity: 1 },
        { product_id: 2147483647, quantity: 1 },
      ]
      return new URLSearchParams({ items: JSON.stringify(items) })
    },
    { items: [{}, { product_id: ['Invalid pk "2147483647" - object does not exist.'] }] },
  ],
]

for (const [title, body, data] of refused) {
  test(`400 for ${title}, and nothing is taken`, async () => {
    const { admin, cashier, laptop } = await openTill()
    const answer = await sell(cashier, body(laptop))
    assert.equal(answer.status, 400)
    assert.equal(Object(answer.body).status, 'error')
    assert.deepEqual(Object(answer.body).data, data)
    assert.equal(await stockOf(admin, laptop), 10)
  })
}

test('400 for short stock says how short, and nothing is taken', async () => {
  const { admin, cashier, laptop, mouse } = await openTill()
  const items = [
    { product_id: mouse, quantity: 1 },
    { product_id: laptop, quantity: 20 },
  ]
  const { status, body } = await sell(cashier, { items })
  assert.equal(status, 400)
  const message = 'Insufficient stock for Laptop. Available: 10, Requested: 20'
  assert.deepEqual(body, { status: 'error', message, data: {} })
  assert.equal(await stockOf(admin, mouse), 50)
})

test('201 once for one Idempotency-Key, however much at once, and no piece is sold twice', async () => {
  const { admin, cashier, laptop } = await openTill()
  const headers = { 'Idempotency-Key': randomUUID() }
  const body = { items: [{ product_id: laptop, quantity: 6 }] }
  const twins = await Promise.all([sell(cashier, body, headers), sell(cashier, body, headers)])
  assert.deepEqual(twins[0].body, twins[1].body)
  assert.equal(twins[0].status, 201)
  assert.equal(await stockOf(admin, laptop), 4)
  const rivals = await Promise.all([1, 2, 3].map(() => sell(cashier, { items: [{ product_id: laptop, quantity: 2 }] })))
  assert.deepEqual(rivals.map(({ status }) => status).sort(), [201, 201, 400])
})

test('201 sells another variant when somebody was faster on the first', async () => {
  const { admin, cashier } = await openTill()
  const variants = ['S', 'M', 'L', 'XL'].map((size) => ({ size, stock: 1 }))
  const shirt = await createProduct(admin.ctx, { name: 'Shirt', priceMinor: 2000n, variants })
  const body = { items: [{ product_id: shirt.id, quantity: 1 }] }
  const pair = await Promise.all([sell(cashier, body), sell(cashier, body)])
  assert.deepEqual(
    pair.map(({ status }) => status),
    [201, 201],
  )
})

test('403 for who does not stand at the till', async () => {
  const { sales_executive, mouse } = await openTill()
  assert.equal((await sell(sales_executive, { items: [{ product_id: mouse, quantity: 1 }] })).status, 403)
})

test('200 lists sales: a cashier sees their own, an admin all of them', async () => {
  const { admin, cashier, shopper, mouse } = await openTill()
  const items = [{ product_id: mouse, quantity: 1 }]
  const [mine, theirs] = [await sold(cashier, items), await sold(admin, items)]
  await placeOrder(shopper.ctx, { channel: 'web', lines: [{ productId: mouse, quantity: 1 }] })
  const rowOf = ({ id, transaction_id, sale_date, cashier_username, total_amount }: Record<string, unknown>) => ({
    id,
    transaction_id,
    sale_date,
    cashier_username,
    total_amount,
    items_count: 1,
  })
  assert.deepEqual(await read(list, cashier), {
    status: 'success',
    message: 'Sales retrieved successfully',
    data: [rowOf(mine)],
    count: 1,
    next: null,
    previous: null,
  })
  assert.deepEqual((await read(list, admin)).data, [rowOf(theirs), rowOf(mine)])
})

test('200 finds sales by day, number, cashier and amount', async () => {
  const { admin, cashier, laptop, mouse } = await openTill()
  const { sale: old } = await soldBefore(cashier, mouse, 9)
  const small = await sold(cashier, [{ product_id: mouse, quantity: 1 }])
  const large = await sold(admin, [{ product_id: laptop, quantity: 1 }])
  const today = await businessToday(admin.ctx)
  const { from: nineDaysAgo } = lastDays(today, 10)
  const { from: yesterday } = lastDays(today, 2)
  const found: [query: string, expected: { id: number }[]][] = [
    ['', [large, small, old]],
    [`?date=${today}`, [large, small]],
    [`?date=${nineDaysAgo}`, [old]],
    [`?start_date=${yesterday}`, [large, small]],
    [`?end_date=${yesterday}`, [old]],
    [`?start_date=${nineDaysAgo}&end_date=${today}`, [large, small, old]],
    [`?transaction_id=${small.transaction_id.toLowerCase()}`, [small]],
    [`?cashier=${admin.id}`, [large]],
    [`?cashier_username=${cashier.username.toUpperCase()}`, [small, old]],
    ['?min_amount=30', [large]],
    ['?max_amount=29.99', [small, old]],
    ['?ordering=-total_amount&page_size=1', [large]],
    ['?ordering=sale_date&page_size=1&page=2', [small]],
  ]
  for (const [query, expected] of found) {
    const { data } = await read(list, admin, query)
    assert.deepEqual(
      data.map((sale: { id: number }) => sale.id),
      expected.map(({ id }) => id),
      query,
    )
  }
  for (const [query, field] of [
    ['?date=yesterday', 'date'],
    ['?start_date=2026-02-30', 'start_date'],
    ['?cashier=me', 'cashier'],
    ['?min_amount=lots', 'min_amount'],
    ['?page=-1', 'page'],
  ]) {
    const { status, body } = await call(list, 'GET', { base, as: admin, query })
    assert.equal(status, 400)
    assert.deepEqual(Object.keys(Object(body).data), [field])
  }
})

test('a list of sales is two statements, after the one that asks who reads', async () => {
  const { cashier } = await openTill()
  const ask = () => call(list, 'GET', { base, as: cashier })
  await ask()
  assert.equal(await countStatements(ask), 3)
})

test("404 for another cashier's sale, another shop's, and what is no sale", async () => {
  const { admin, cashier, shopper, manager, mouse } = await openTill()
  const { id } = await sold(admin, [{ product_id: mouse, quantity: 1 }])
  const { order } = await placeOrder(shopper.ctx, { channel: 'web', lines: [{ productId: mouse, quantity: 1 }] })
  const elsewhere = await openOtherShop(db, base)
  const hidden: [as: TestCaller, id: unknown][] = [
    [cashier, id],
    [elsewhere.admin, id],
    [admin, order.id],
    [admin, '9'.repeat(30)],
    [admin, 'daily'],
  ]
  for (const [as, sale] of hidden) {
    const { status, body } = await call(retrieve, 'GET', { base, as, params: { id: String(sale) } })
    assert.deepEqual([status, body], [404, { status: 'error', message: 'Not found.', data: {} }])
  }
  assert.equal((await call(retrieve, 'GET', { base, as: manager, params: { id: String(id) } })).status, 200)
})

test('405 for changing a sale, in the words of this document', async () => {
  const { admin } = await openTill()
  for (const [handler, method] of [
    [put, 'PUT'],
    [patch, 'PATCH'],
    [destroy, 'DELETE'],
  ] as const) {
    const { status, body, headers } = await call(handler, method, { base, as: admin, params: { id: '1' } })
    assert.equal(status, 405)
    assert.deepEqual(body, { status: 'error', message: 'Sales cannot be modified after creation', data: {} })
    assert.equal(headers.get('allow'), 'GET, HEAD, OPTIONS')
  }
})

test('200 sums up a day, and for a cashier their own', async () => {
  const { admin, cashier, laptop, mouse } = await openTill()
  await soldBefore(cashier, mouse, 3)
  await sold(cashier, [{ product_id: mouse, quantity: 2 }])
  await sold(cashier, [{ product_id: mouse, quantity: 1 }])
  await sold(admin, [{ product_id: laptop, quantity: 1 }])
  const date = await businessToday(admin.ctx)
  const mine = { cashier_id: cashier.id, cashier_username: cashier.username, sales_count: 2, revenue: '89.97' }
  const theirs = { cashier_id: admin.id, cashier_username: admin.username, sales_count: 1, revenue: '999.99' }
  const expected = {
    date,
    total_sales: 3,
    total_revenue: '1089.96',
    total_items_sold: 4,
    average_sale_value: '363.32',
    sales_by_cashier: [theirs, mine],
  }
  const message = 'Daily summary retrieved successfully'
  assert.deepEqual(await read(dailySummary, admin), { status: 'success', message, data: expected })
  assert.deepEqual((await read(dailySummary, admin, `?date=${date}`)).data, expected)
  assert.deepEqual((await read(dailySummary, cashier)).data, {
    date,
    total_sales: 2,
    total_revenue: '89.97',
    total_items_sold: 3,
    average_sale_value: '44.99',
    sales_by_cashier: [mine],
  })
  const { from } = lastDays(date, 4)
  assert.deepEqual((await read(dailySummary, cashier, `?start_date=${from}`)).data, {
    start_date: from,
    end_date: date,
    total_sales: 3,
    total_revenue: '119.96',
    total_items_sold: 4,
    average_sale_value: '39.99',
    sales_by_cashier: [{ ...mine, sales_count: 3, revenue: '119.96' }],
    days: [
      { date: from, sales_count: 1, items_sold: 1, revenue: '29.99' },
      { date, sales_count: 2, items_sold: 3, revenue: '89.97' },
    ],
  })
  const nothing = { total_sales: 0, total_revenue: '0.00', total_items_sold: 0, average_sale_value: '0.00' }
  assert.deepEqual((await read(dailySummary, admin, '?date=2001-01-01')).data, {
    date: '2001-01-01',
    ...nothing,
    sales_by_cashier: [],
  })
})

test('400 for days that are none, or the wrong way round', async () => {
  const { admin } = await openTill()
  const wrong: [query: string, data: object][] = [
    ['?date=2026-13-01', { date: ['Date has wrong format. Use one of these formats instead: YYYY-MM-DD.'] }],
    ['?start_date=2026-02-02&end_date=2026-02-01', { end_date: ['The end date is before the start date.'] }],
  ]
  for (const [query, data] of wrong) {
    const { status, body } = await call(dailySummary, 'GET', { base, as: admin, query })
    assert.equal(status, 400)
    assert.deepEqual(Object(body).data, data)
  }
})

test('200 tells the statistics of the last days to the admin alone', async () => {
  const { admin, cashier, manager, mouse } = await openTill()
  await soldBefore(cashier, mouse, 20)
  await sold(cashier, [{ product_id: mouse, quantity: 1 }])
  const { from, to } = lastDays(await businessToday(admin.ctx), 30)
  const best = { cashier_id: cashier.id, cashier_username: cashier.username, sales_count: 2, revenue: '59.98' }
  assert.deepEqual(await read(statistics, admin), {
    status: 'success',
    message: 'Sales statistics retrieved successfully',
    data: {
      period: { days: 30, start_date: from, end_date: to },
      total_sales: 2,
      total_revenue: '59.98',
      total_items_sold: 2,
      average_sale_value: '29.99',
      top_cashiers: [best],
    },
  })
  assert.equal((await read(statistics, admin, '?days=7')).data.total_sales, 1)
  for (const query of ['?days=0', '?days=many', '?days=999999']) {
    assert.equal((await call(statistics, 'GET', { base, as: admin, query })).status, 400)
  }
  for (const as of [cashier, manager]) assert.equal((await call(statistics, 'GET', { base, as })).status, 403)
})
