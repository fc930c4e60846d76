import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { GET as dashboard } from '@/app/api/sales/dashboard/route'
import { DELETE as destroy, GET as retrieve, PATCH as update } from '@/app/api/sales/orders/[id]/route'
import { POST as create, GET as list } from '@/app/api/sales/orders/route'
import { closeDb, db } from '@/lib/db/client'
import { archiveProduct, createProduct, getProduct } from '@/lib/domain/catalog'
import { createCustomer } from '@/lib/domain/customers'
import { proveBooks } from '@/lib/domain/ledger'
import { placeOrder } from '@/lib/domain/orders'
import { call, openOtherShop, type TestCaller, type TestPeople } from '../../testing'

after(closeDb)
const base = 'minierp'

/** A shop with ten pieces of one product, and a customer; `sales` is its sales executive. */
async function openShop() {
  const people = await openOtherShop(db, base)
  const { admin, sales_executive: sales } = people
  const made = { name: 'Product1', priceMinor: 49_999n, variants: [{ sku: 'TP-001', stock: 10 }] }
  const product = (await createProduct(admin.ctx, made)).id
  const customer = (await createCustomer(admin.ctx, { name: 'Nordlicht' })).id
  const stock = async () => (await getProduct(admin.ctx, product)).stock
  return { ...people, sales, product, customer, stock }
}
type Shop = Awaited<ReturnType<typeof openShop>>

const bodyOf = ({ customer, product }: Shop, quantity = 2) => ({ customer, items: [{ product, quantity }] })

async function drafted(shop: Shop, quantity = 2, as: TestCaller = shop.sales): Promise<number> {
  const { status, body } = await call(create, 'POST', { base, as, body: bodyOf(shop, quantity) })
  assert.equal(status, 201)
  return Object(body).id
}

const at = (id: number, as: TestCaller) => ({ base, as, params: { id: String(id) } }) as const
const patch = (id: number, as: TestCaller, body: object) => call(update, 'PATCH', { ...at(id, as), body })
const move = (id: number, as: TestCaller, status: string) => patch(id, as, { status })

test('201 drafts an order, priced and taxed, to be numbered when it is confirmed; no stock is taken yet', async () => {
  const shop = await openShop()
  const body = { ...bodyOf(shop), tax_rate: 10, notes: 'Mornings' }
  const answer = await call(create, 'POST', { base, as: shop.sales, body })
  const { id, items, created_at, updated_at, ...order } = Object(answer.body)
  assert.equal(answer.status, 201)
  assert.deepEqual(order, {
    order_number: `DRAFT-${id}`,
    customer: shop.customer,
    customer_name: 'Nordlicht',
    status: 'draft',
    notes: 'Mornings',
    subtotal: '999.98',
    tax_rate: '10.00',
    tax: '100.00',
    tax_included: false,
    total_amount: '1099.98',
    items_count: 1,
    created_by: shop.sales.id,
    created_by_name: shop.sales.username,
  })
  const line = { product: shop.product, product_name: 'Product1', sku: 'TP-001', quantity: 2 }
  assert.deepEqual(items, [{ id: items[0].id, ...line, unit_price: '499.99', total_price: '999.98' }])
  assert.equal(await shop.stock(), 10)
  assert.deepEqual((await call(retrieve, 'GET', at(id, shop.manager))).body, answer.body)
})

test('201 with the shop’s own tax when none is given, and a price of one’s own', async () => {
  const shop = await openShop()
  const body = { customer: shop.customer, items: [{ product: shop.product, quantity: 1, unit_price: '119' }] }
  const answer = Object((await call(create, 'POST', { base, as: shop.sales, body })).body)
  const { subtotal, tax, tax_included, total_amount } = answer
  assert.deepEqual([subtotal, tax, tax_included, total_amount], ['119.00', '19.00', true, '119.00'])
})

test('200 numbers orders without gaps or doubles, however many are confirmed at once', async () => {
  const shop = await openShop()
  const drafts = await Promise.all(Array.from({ length: 6 }, () => drafted(shop, 1)))
  const unnumbered = Object((await call(list, 'GET', { base, as: shop.sales })).body).results
  for (const { id, order_number } of unnumbered) assert.equal(order_number, `DRAFT-${id}`)
  await Promise.all(drafts.map((id) => move(id, shop.sales, 'confirmed')))
  const { body } = await call(list, 'GET', { base, as: shop.sales, query: '?ordering=order_number' })
  const numbers = Object(body).results.map((order: { order_number: string }) => order.order_number)
  assert.deepEqual(
    numbers.sort(),
    [1, 2, 3, 4, 5, 6].map((number) => `SO-0000${number}`),
  )
})

test('201 once for an attempt that is repeated under its key', async () => {
  const shop = await openShop()
  const request = { base, as: shop.sales, body: bodyOf(shop), headers: { 'Idempotency-Key': randomUUID() } } as const
  const [first, second] = [await call(create, 'POST', request), await call(create, 'POST', request)]
  assert.deepEqual(second.body, first.body)
  assert.equal(Object((await call(list, 'GET', { base, as: shop.sales })).body).count, 1)
})

test('200 from draft to delivered in any letter case; the stock is taken on the way, once', async () => {
  const shop = await openShop()
  const id = await drafted(shop, 3)
  for (const status of ['CONFIRMED', 'Shipped', 'delivered']) {
    const answer = await move(id, shop.sales, status)
    assert.deepEqual([answer.status, Object(answer.body).status], [200, status.toLowerCase()])
    assert.equal(await shop.stock(), 7)
  }
  assert.deepEqual(await proveBooks(shop.admin.ctx), [])
})

test('200 for one of many who confirm at once', async () => {
  const shop = await openShop()
  const id = await drafted(shop, 4)
  const answers = await Promise.all([1, 2, 3, 4].map(() => move(id, shop.sales, 'confirmed')))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 400, 400, 400])
  assert.equal(await shop.stock(), 6)
})

test('400 for steps that do not follow, naming those that do', async () => {
  const shop = await openShop()
  const id = await drafted(shop)
  const refused = async (status: string, next: string) => {
    const answer = await move(id, shop.sales, status)
    assert.deepEqual([answer.status, answer.body], [400, { status: [`The order cannot take this step. ${next}`] }])
  }
  await refused('shipped', 'Allowed next: confirmed, cancelled.')
  await refused('draft', 'Allowed next: confirmed, cancelled.')
  await move(id, shop.sales, 'confirmed')
  await refused('draft', 'Allowed next: shipped, cancelled.')
  await move(id, shop.sales, 'shipped')
  await move(id, shop.sales, 'delivered')
  await refused('cancelled', 'No further step is possible.')
  const words = async (status: string) => Object((await move(id, shop.sales, status)).body).status
  assert.deepEqual(await words('lost'), ['"lost" is not a valid choice. No further step is possible.'])
  const other = await drafted(shop)
  const unknown = await move(other, shop.sales, 'Sent off')
  const expected = { status: ['"sent_off" is not a valid choice. Allowed next: confirmed, cancelled.'] }
  assert.deepEqual([unknown.status, unknown.body], [400, expected])
})

test('400 for more than there is, when drafting and when confirming; it stays a draft as it was', async () => {
  const shop = await openShop()
  const tooMany = await call(create, 'POST', { base, as: shop.sales, body: bodyOf(shop, 11) })
  const expected = { detail: 'Not enough stock for Product1. Available: 10' }
  assert.deepEqual([tooMany.status, tooMany.body], [400, expected])
  const [first, second] = [await drafted(shop, 6), await drafted(shop, 6)]
  await move(first, shop.sales, 'confirmed')
  const answer = await patch(second, shop.sales, { notes: 'Quick', status: 'confirmed' })
  assert.equal(answer.status, 400)
  const { status, notes } = Object((await call(retrieve, 'GET', at(second, shop.sales))).body)
  assert.deepEqual([status, notes], ['draft', ''])
  assert.equal(await shop.stock(), 4)
})

test('400 for more of one product than there is, at whatever prices its lines are', async () => {
  const { sales, customer, product } = await openShop()
  const items = [
    { product, quantity: 6 },
    { product, quantity: 5, unit_price: '450.00' },
  ]
  const { status, body } = await call(create, 'POST', { base, as: sales, body: { customer, items } })
  assert.deepEqual([status, body], [400, { detail: 'Not enough stock for Product1. Available: 10' }])
})

test('200 changes notes and tax of a draft whose goods are gone; its lines stay as they were', async () => {
  const shop = await openShop()
  const { status, body } = await call(create, 'POST', {
    base,
    as: shop.sales,
    body: { ...bodyOf(shop, 6), tax_rate: 7 },
  })
  assert.equal(status, 201)
  const { id, items, total_amount } = Object(body)
  await move(await drafted(shop, 8), shop.sales, 'confirmed')
  await archiveProduct(shop.admin.ctx, shop.product)
  const noted = Object((await patch(id, shop.sales, { notes: 'Waits for goods' })).body)
  assert.deepEqual(
    [noted.notes, noted.items.length, noted.total_amount],
    ['Waits for goods', items.length, total_amount],
  )
  const taxed = Object((await patch(id, shop.sales, { tax_rate: 10 })).body)
  assert.deepEqual([taxed.subtotal, taxed.tax, taxed.total_amount], ['2999.94', '299.99', '3299.93'])
  const plain = Object((await patch(id, shop.sales, { tax_rate: null })).body)
  assert.deepEqual([plain.tax_rate, plain.tax_included, plain.total_amount], ['19.00', true, '2999.94'])
})

test('200 changes what a draft says; 400 once it is confirmed', async () => {
  const shop = await openShop()
  const id = await drafted(shop)
  const change = {
    notes: 'Ring twice',
    tax_rate: '0',
    items: [{ product: shop.product, quantity: 1 }],
    status: 'draft',
  }
  const { notes, total_amount, items } = Object((await patch(id, shop.sales, change)).body)
  assert.deepEqual([notes, total_amount, items.length], ['Ring twice', '499.99', 1])
  await move(id, shop.sales, 'confirmed')
  const late = await patch(id, shop.sales, { notes: 'Too late' })
  assert.deepEqual(late.body, { status: ['Only a draft can be changed; this order is confirmed.'] })
})

test('204 makes a draft disappear, and cancels what was confirmed, stock and all', async () => {
  const shop = await openShop()
  const [draft, confirmed] = [await drafted(shop), await drafted(shop)]
  await move(confirmed, shop.sales, 'confirmed')
  assert.equal(await shop.stock(), 8)
  assert.equal((await call(destroy, 'DELETE', at(draft, shop.sales))).status, 204)
  assert.equal((await call(retrieve, 'GET', at(draft, shop.sales))).status, 404)
  assert.equal((await call(destroy, 'DELETE', at(confirmed, shop.sales))).status, 204)
  assert.equal(Object((await call(retrieve, 'GET', at(confirmed, shop.sales))).body).status, 'cancelled')
  assert.equal(await shop.stock(), 10)
  assert.deepEqual(await proveBooks(shop.admin.ctx), [])
})

test('400 cancels nothing that was delivered', async () => {
  const shop = await openShop()
  const id = await drafted(shop)
  for (const status of ['confirmed', 'shipped', 'delivered']) await move(id, shop.sales, status)
  assert.equal((await call(destroy, 'DELETE', at(id, shop.sales))).status, 400)
})

test('404 for orders of others and of other channels; 403 for a manager who writes', async () => {
  const [shop, there] = [await openShop(), await openShop()]
  const id = await drafted(shop, 1, shop.admin)
  const elsewhere = await placeOrder(shop.shopper.ctx, {
    channel: 'web',
    lines: [{ productId: shop.product, quantity: 1 }],
  })
  for (const request of [at(id, shop.sales), at(id, there.admin), at(elsewhere.order.id, shop.admin)]) {
    assert.equal((await call(retrieve, 'GET', request)).status, 404)
    assert.equal((await call(update, 'PATCH', { ...request, body: { status: 'confirmed' } })).status, 404)
    assert.equal((await call(destroy, 'DELETE', request)).status, 404)
  }
  assert.equal((await call(retrieve, 'GET', at(id, shop.manager))).status, 200)
  assert.equal((await move(id, shop.manager, 'confirmed')).status, 403)
  assert.equal((await call(destroy, 'DELETE', at(id, shop.manager))).status, 403)
  assert.equal((await call(create, 'POST', { base, as: shop.manager, body: bodyOf(shop) })).status, 403)
  assert.equal((await move(await drafted(shop), shop.admin, 'confirmed')).status, 200)
})

test('200 lists one’s own orders, a manager all, filtered and sorted', async () => {
  const shop = await openShop()
  const [small, large] = [await drafted(shop, 1), await drafted(shop, 3)]
  await drafted(shop, 2, shop.admin)
  await move(large, shop.sales, 'confirmed')
  const ids = async (as: TestCaller, query = '') =>
    Object((await call(list, 'GET', { base, as, query })).body).results.map((order: { id: number }) => order.id)
  assert.deepEqual(await ids(shop.sales), [large, small])
  assert.equal((await ids(shop.manager)).length, 3)
  assert.deepEqual(await ids(shop.sales, '?status=Draft'), [small])
  assert.deepEqual(await ids(shop.sales, '?ordering=total_amount'), [small, large])
  assert.deepEqual(await ids(shop.manager, '?search=SO-00001'), [large])
  assert.equal((await ids(shop.manager, `?customer=${shop.customer}`)).length, 3)
  for (const query of ['?status=lost', '?ordering=colour', '?customer=2147483647']) {
    assert.equal((await call(list, 'GET', { base, as: shop.manager, query })).status, 400)
  }
})

const badBodies: [change: object, body: unknown][] = [
  [{ customer: undefined }, { customer: ['This field is required.'] }],
  [{ customer: 2147483647 }, { customer: ['Invalid pk "2147483647" - object does not exist.'] }],
  [{ items: [] }, { items: ['This list may not be empty.'] }],
  [
    { items: [{ product: 2147483647 }] },
    { items: [{ product: ['Invalid pk "2147483647" - object does not exist.'] }] },
  ],
  [{ tax_rate: 101 }, { tax_rate: ['Ensure this value is less than or equal to 100.'] }],
  [{ tax_rate: -1 }, { tax_rate: ['A valid number is required.'] }],
]

for (const [change, expected] of badBodies) {
  test(`400 for an order with ${JSON.stringify(change)}`, async () => {
    const shop = await openShop()
    const answer = await call(create, 'POST', { base, as: shop.sales, body: { ...bodyOf(shop), ...change } })
    assert.deepEqual([answer.status, answer.body], [400, expected])
  })
}

test('200 sums sales up: one’s own, or all', async () => {
  const shop = await openShop()
  const [confirmed, cancelled] = [await drafted(shop, 1), await drafted(shop, 1)]
  await drafted(shop, 1, shop.admin)
  await move(confirmed, shop.sales, 'confirmed')
  await move(cancelled, shop.sales, 'cancelled')
  const summary = async (as: TestPeople['admin']) => (await call(dashboard, 'GET', { base, as })).body
  const by_status = { draft: 0, confirmed: 1, shipped: 0, delivered: 0, cancelled: 1 }
  assert.deepEqual(await summary(shop.sales), { total_orders: 2, by_status, total_revenue: '499.99' })
  const all = { total_orders: 3, by_status: { ...by_status, draft: 1 }, total_revenue: '499.99' }
  assert.deepEqual(await summary(shop.manager), all)
})
