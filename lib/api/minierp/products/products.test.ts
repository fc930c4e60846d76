import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { GET as dashboard } from '@/app/api/inventory/dashboard/route'
import {
  DELETE as destroy,
  PUT as replace,
  GET as retrieve,
  PATCH as update,
} from '@/app/api/inventory/products/[id]/route'
import { POST as create, GET as list } from '@/app/api/inventory/products/route'
import { closeDb, db } from '@/lib/db/client'
import { createCategory, createProduct } from '@/lib/domain/catalog'
import { createCustomer } from '@/lib/domain/customers'
import { proveBooks } from '@/lib/domain/ledger'
import { createDraftOrder } from '@/lib/domain/orders'
import { call, openOtherShop, type TestCaller } from '../../testing'

after(closeDb)
const base = 'minierp'

const printed = { name: 'Product1', sku: 'TP-001', quantity: 100, unit_price: '499.99' }

async function openShop() {
  const people = await openOtherShop(db, base)
  const category = await createCategory(people.admin.ctx, { name: 'Tools' })
  return { ...people, category: category.id, body: { ...printed, category: category.id } }
}

async function made(as: TestCaller, body: object) {
  const answer = await call(create, 'POST', { base, as, body })
  assert.equal(answer.status, 201)
  return Object(answer.body)
}

const at = (id: number, as: TestCaller) => ({ base, as, params: { id: String(id) } }) as const

async function found(as: TestCaller, query: string): Promise<string[]> {
  const { status, body } = await call(list, 'GET', { base, as, query })
  assert.equal(status, 200)
  return Object(body).results.map((product: { name: string }) => product.name)
}

test('201 for the printed product, and everybody on the staff reads it', async () => {
  const { manager, sales_executive, category, body } = await openShop()
  const product = await made(manager, body)
  const { id, created_at, updated_at } = product
  assert.deepEqual(product, {
    id,
    name: 'Product1',
    sku: 'TP-001',
    category,
    category_name: 'Tools',
    quantity: 100,
    unit_price: '499.99',
    description: '',
    is_active: true,
    is_in_stock: true,
    created_by: manager.id,
    created_at,
    updated_at,
  })
  assert.deepEqual((await call(retrieve, 'GET', at(id, sales_executive))).body, product)
  const { body: page } = await call(list, 'GET', { base, as: sales_executive })
  assert.deepEqual(page, { count: 1, next: null, previous: null, results: [product] })
})

test('200 changes price and quantity; the ledger knows of it', async () => {
  const { manager, body } = await openShop()
  const { id } = await made(manager, body)
  const answer = await call(replace, 'PUT', { ...at(id, manager), body: { ...body, quantity: 80, unit_price: 449.5 } })
  assert.equal(answer.status, 200)
  assert.deepEqual([Object(answer.body).quantity, Object(answer.body).unit_price], [80, '449.50'])
  assert.deepEqual(await proveBooks(manager.ctx), [])
  const partly = await call(update, 'PATCH', { ...at(id, manager), body: { category: null } })
  assert.deepEqual([Object(partly.body).category, Object(partly.body).category_name], [null, null])
})

test('200 sends back what was read of a product with variants and leaves them alone', async () => {
  const { manager } = await openShop()
  const variants = [
    { size: 'S', stock: 2 },
    { size: 'M', stock: 3, priceMinor: 900n },
  ]
  const { id } = await createProduct(manager.ctx, { name: 'Shirt', priceMinor: 1000n, variants })
  const { body } = await call(retrieve, 'GET', at(id, manager))
  assert.deepEqual([Object(body).quantity, Object(body).unit_price], [5, '9.00'])
  const answer = await call(replace, 'PUT', { ...at(id, manager), body })
  assert.equal(answer.status, 200)
  assert.equal(Object(answer.body).quantity, 5)
  const wrong = await call(update, 'PATCH', { ...at(id, manager), body: { quantity: 7 } })
  assert.deepEqual(Object.keys(Object(wrong.body)), ['quantity'])
})

test('200 takes a product off the shelves, changes it there and puts it back', async () => {
  const { manager, sales_executive, body } = await openShop()
  const { id } = await made(manager, body)
  const change = async (patch: object) => (await call(update, 'PATCH', { ...at(id, manager), body: patch })).body
  assert.equal(Object(await change({ is_active: false })).is_active, false)
  assert.deepEqual(await found(sales_executive, ''), [])
  assert.deepEqual(await found(sales_executive, '?is_active=false'), ['Product1'])
  assert.deepEqual(Object(await change({ name: 'Product2' })).is_active, false)
  const back = Object(await change({ is_active: true }))
  assert.deepEqual([back.is_active, back.name, back.sku, back.quantity], [true, 'Product2', 'TP-001', 100])
})

test('200 filters, sorts and pages the list', async () => {
  const { manager, category } = await openShop()
  await made(manager, { name: 'Anvil', unit_price: 30, quantity: 1, category })
  await made(manager, { name: 'Bolt', unit_price: 1, quantity: 0 })
  await made(manager, { name: 'Clamp', unit_price: 20, quantity: 5, category })
  const names = (query: string) => found(manager, query)
  assert.deepEqual(await names('?ordering=name'), ['Anvil', 'Bolt', 'Clamp'])
  assert.deepEqual(await names('?ordering=-unit_price'), ['Anvil', 'Clamp', 'Bolt'])
  assert.deepEqual(await names('?ordering=quantity'), ['Bolt', 'Anvil', 'Clamp'])
  assert.deepEqual(await names('?ordering=created_at'), ['Anvil', 'Bolt', 'Clamp'])
  assert.deepEqual(await names(`?category=${category}&ordering=name`), ['Anvil', 'Clamp'])
  assert.deepEqual(await names('?in_stock=false'), ['Bolt'])
  assert.deepEqual(await names('?min_price=10&max_price=20'), ['Clamp'])
  assert.deepEqual(await names('?search=anv'), ['Anvil'])
  const { body } = await call(list, 'GET', { base, as: manager, query: '?ordering=name&page_size=2' })
  assert.deepEqual([Object(body).count, Object(body).results.length], [3, 2])
  assert.match(Object(body).next, /page=2/)
})

const badQueries: [query: string, status: number, body: unknown][] = [
  ['?ordering=colour', 400, { ordering: ['"colour" is not a valid choice.'] }],
  ['?is_active=maybe', 400, { is_active: ['Must be a valid boolean.'] }],
  ['?min_price=cheap', 400, { min_price: ['A valid number is required.'] }],
  [
    '?category=2147483647',
    400,
    { category: ['Select a valid choice. That choice is not one of the available choices.'] },
  ],
  ['?page=2', 404, { detail: 'Invalid page.' }],
]

for (const [query, status, expected] of badQueries) {
  test(`${status} for the list with ${query}`, async () => {
    const { manager } = await openShop()
    const answer = await call(list, 'GET', { base, as: manager, query })
    assert.deepEqual([answer.status, answer.body], [status, expected])
  })
}

const badBodies: [change: object, body: unknown][] = [
  [{ name: undefined, unit_price: undefined }, ['name', 'unit_price']],
  [{ unit_price: '-1' }, { unit_price: ['Ensure this value is greater than or equal to 0.'] }],
  [{ unit_price: 'NaN' }, { unit_price: ['A valid number is required.'] }],
  [{ quantity: 1.5 }, { quantity: ['A valid integer is required.'] }],
  [{ quantity: -1 }, { quantity: ['Ensure this value is greater than or equal to 0.'] }],
  [{ category: 2147483647 }, { category: ['Invalid pk "2147483647" - object does not exist.'] }],
  [{ sku: 'tp-000' }, { sku: ['product with this sku already exists.'] }],
]

for (const [change, expected] of badBodies) {
  test(`400 for a product with ${JSON.stringify(change)}`, async () => {
    const { manager, body } = await openShop()
    await made(manager, { name: 'First', sku: 'TP-000', unit_price: 1 })
    const answer = await call(create, 'POST', { base, as: manager, body: { ...body, ...change } })
    assert.equal(answer.status, 400)
    assert.deepEqual(Array.isArray(expected) ? Object.keys(Object(answer.body)) : answer.body, expected)
  })
}

test('204 deletes, and another business finds nothing', async () => {
  const [here, there] = [await openShop(), await openShop()]
  const { id } = await made(here.manager, here.body)
  for (const [handler, method] of [
    [retrieve, 'GET'],
    [update, 'PATCH'],
    [destroy, 'DELETE'],
  ] as const) {
    const body = method === 'PATCH' ? { name: 'Mine' } : undefined
    assert.equal((await call(handler, method, { ...at(id, there.manager), body })).status, 404)
  }
  assert.equal((await call(destroy, 'DELETE', at(id, here.manager))).status, 204)
  assert.equal((await call(retrieve, 'GET', at(id, here.manager))).status, 404)
})

test('204 deletes what is off the shelves; what was ordered stays off them', async () => {
  const { manager, sales_executive, admin, body } = await openShop()
  const { id, is_active } = await made(manager, { ...body, is_active: false })
  assert.equal(is_active, false)
  assert.equal((await call(destroy, 'DELETE', at(id, manager))).status, 204)
  assert.equal((await call(retrieve, 'GET', at(id, manager))).status, 404)
  const ordered = await made(manager, body)
  const customer = (await createCustomer(admin.ctx, { name: 'Nordlicht' })).id
  await createDraftOrder(sales_executive.ctx, { customerId: customer, lines: [{ productId: ordered.id, quantity: 1 }] })
  for (const _ of ['once', 'again']) {
    assert.equal((await call(destroy, 'DELETE', at(ordered.id, manager))).status, 204)
    assert.equal(Object((await call(retrieve, 'GET', at(ordered.id, manager))).body).is_active, false)
  }
})

test('200 sums the inventory up', async () => {
  const { manager, body } = await openShop()
  await made(manager, { ...body, quantity: 10, unit_price: '2.50' })
  await made(manager, { name: 'Scarce', unit_price: 1, quantity: 5 })
  await made(manager, { name: 'Gone', unit_price: 1 })
  await createCustomer(manager.ctx, { name: 'Nordlicht' })
  assert.deepEqual((await call(dashboard, 'GET', { base, as: manager })).body, {
    total_products: 3,
    out_of_stock: 1,
    low_stock: 1,
    stock_value: '30.00',
    total_customers: 1,
  })
})
