import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { PATCH as updateStatus } from '@/app/api/orders/[id]/update-status/route'
import { POST as create, GET as list } from '@/app/api/orders/route'
import { closeDb, db } from '@/lib/db/client'
import { createProduct, getProduct, type ProductView } from '@/lib/domain/catalog'
import { proveBooks } from '@/lib/domain/ledger'
import { takePayment } from '@/lib/domain/orders'
import { closeShift, openShift } from '@/lib/domain/shifts'
import { call, openOtherShop, openTestHouse, type TestCaller } from '../../testing'

after(closeDb)
const base = 'ecommerce'
before(() => openTestHouse(db, base))

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/

const sunscreen = {
  name: 'Sunscreen',
  priceMinor: 55_000n,
  variants: [
    { size: '100ml', stock: 5 },
    { size: '200ml', stock: 3 },
  ],
}
const soap = { name: 'Soap', priceMinor: 30_000n, variants: [{ stock: 10 }] }

/** The house with something to sell. */
async function openShelves() {
  const people = await openTestHouse(db, base)
  const [cream, bar] = [await createProduct(people.admin.ctx, sunscreen), await createProduct(people.admin.ctx, soap)]
  return { ...people, cream, bar }
}

const variantOf = (product: ProductView, index: number) => product.variants[index]?.id ?? 0

const stockOf = async (admin: TestCaller, product: ProductView) =>
  (await getProduct(admin.ctx, product.id)).variants.map((variant) => variant.stock)

async function placed(as: TestCaller, product: ProductView, quantity = 1): Promise<{ id: number }> {
  const { status, body } = await call(create, 'POST', {
    base,
    as,
    body: { items: [{ product: product.id, quantity }] },
  })
  assert.equal(status, 201)
  return Object(body)
}

const move = (as: TestCaller | undefined, id: number | string, status: unknown) =>
  call(updateStatus, 'PATCH', { base, as, params: { id: String(id) }, body: { status } })

test('201 places the order at the prices of the moment and takes the stock', async () => {
  const { admin, shopper, cream, bar } = await openShelves()
  const variant = variantOf(cream, 1)
  const items = [{ product: cream.id, variant, quantity: 2 }, { product: bar.id }]
  const { status, body } = await call(create, 'POST', { base, as: shopper, body: { items } })
  assert.equal(status, 201)
  const { id, items: sold, created_at, updated_at, ...rest } = Object(body)
  assert.deepEqual(rest, { user: shopper.id, user_name: shopper.username, status: 'created' })
  assert.deepEqual(sold, [
    { id: sold[0].id, product: cream.id, variant, quantity: 2, price: 550 },
    { id: sold[1].id, product: bar.id, variant: null, quantity: 1, price: 300 },
  ])
  assert.match(created_at, TIME)
  assert.match(updated_at, TIME)
  assert.deepEqual(await stockOf(admin, cream), [5, 1])
  assert.deepEqual(await stockOf(admin, bar), [9])
})

test('201 without a variant sells the first that has enough, and does not say which', async () => {
  const { admin, shopper, cream } = await openShelves()
  const { body } = await call(create, 'POST', {
    base,
    as: shopper,
    body: { items: [{ product: cream.id, quantity: 4 }] },
  })
  assert.equal(Object(body).items[0].variant, null)
  assert.deepEqual(await stockOf(admin, cream), [1, 3])
})

test('201 for a form that leaves the variant blank', async () => {
  const { shopper, bar } = await openShelves()
  const body = new URLSearchParams({ 'items[0][product]': String(bar.id), 'items[0][variant]': '' })
  const answer = await call(create, 'POST', { base, as: shopper, body })
  assert.equal(answer.status, 201)
  assert.equal(Object(answer.body).items[0].variant, null)
})

test('201 for a product named twice counts both, from a variant that has enough', async () => {
  const { admin, shopper } = await openTestHouse(db, base)
  const cream = await createProduct(admin.ctx, {
    ...sunscreen,
    variants: [
      { size: '100ml', stock: 3 },
      { size: '200ml', stock: 5 },
    ],
  })
  const items = [2, 2].map((quantity) => ({ product: cream.id, quantity }))
  const { status } = await call(create, 'POST', { base, as: shopper, body: { items } })
  assert.equal(status, 201)
  assert.deepEqual(await stockOf(admin, cream), [3, 1])
})

test('201 whatever price or status the client would like', async () => {
  const { shopper, bar } = await openShelves()
  const body = { status: 'delivered', user: 1, items: [{ product: bar.id, quantity: 1, price: 0.01 }] }
  const answer = await call(create, 'POST', { base, as: shopper, body })
  assert.equal(Object(answer.body).status, 'created')
  assert.equal(Object(answer.body).items[0].price, 300)
})

test('400 for short stock, and nothing is taken', async () => {
  const { admin, shopper, cream, bar } = await openShelves()
  const items = [{ product: bar.id }, { product: cream.id, variant: variantOf(cream, 1), quantity: 4 }]
  const { status, body } = await call(create, 'POST', { base, as: shopper, body: { items } })
  assert.equal(status, 400)
  assert.match(Object(body).detail, /^Not enough stock for Sunscreen.*Available: 3$/)
  assert.deepEqual(await stockOf(admin, bar), [10])
})

test('400 for items that make no sense, one entry per item', async () => {
  const { shopper, cream, bar } = await openShelves()
  const refused: [items: unknown, expected: unknown][] = [
    [undefined, ['This field is required.']],
    [[], ['This list may not be empty.']],
    ['x', ['Expected a list of items but got type "str".']],
    [
      [{ product: bar.id }, { quantity: 1 }],
      [{}, { product: ['This field is required.'] }],
    ],
    [[{ product: bar.id, quantity: 0 }], [{ quantity: ['Ensure this value is greater than or equal to 1.'] }]],
    [[{ product: bar.id, quantity: 1.5 }], [{ quantity: ['A valid integer is required.'] }]],
    [[{ product: 'x' }], [{ product: ['Incorrect type. Expected pk value.'] }]],
    [
      [{ product: bar.id }, { product: 2147483647 }],
      [{}, { product: ['Invalid pk "2147483647" - object does not exist.'] }],
    ],
    [[{ product: bar.id, variant: variantOf(cream, 0) }], [{ variant: ['This variant belongs to another product.'] }]],
  ]
  for (const [items, expected] of refused) {
    const { status, body } = await call(create, 'POST', { base, as: shopper, body: { items } })
    assert.equal(status, 400)
    assert.deepEqual(body, { items: expected })
  }
})

test("400 for another shop's product", async () => {
  const { shopper } = await openTestHouse(db, base)
  const other = await openOtherShop(db, base)
  const theirs = await createProduct(other.admin.ctx, soap)
  const { body } = await call(create, 'POST', { base, as: shopper, body: { items: [{ product: theirs.id }] } })
  assert.deepEqual(body, { items: [{ product: [`Invalid pk "${theirs.id}" - object does not exist.`] }] })
})

test('401 orders nothing for nobody', async () => {
  for (const method of ['GET', 'POST']) {
    const { status, body } = await call(method === 'GET' ? list : create, method, { base })
    assert.equal(status, 401)
    assert.deepEqual(body, { detail: 'Authentication credentials were not provided.' })
  }
})

test('200 lists own orders, and all of them for the admin', async () => {
  const { admin, manager, shopper, otherShopper, bar } = await openShelves()
  const mine = [await placed(shopper, bar), await placed(shopper, bar)]
  const theirs = await placed(otherShopper, bar)
  assert.deepEqual((await call(list, 'GET', { base, as: shopper })).body, mine)
  assert.deepEqual((await call(list, 'GET', { base, as: manager })).body, [])
  const { body } = await call(list, 'GET', { base, as: admin })
  assert.ok(Array.isArray(body))
  const ids = body.map((order) => order.id)
  assert.ok([...mine, theirs].every(({ id }) => ids.includes(id)))
  assert.deepEqual(
    ids,
    [...ids].sort((a, b) => a - b),
  )
})

test('200 moves an order on, and back into stock once', async () => {
  const { admin, shopper, bar } = await openShelves()
  const { id } = await placed(shopper, bar, 4)
  for (const status of ['shipped', 'delivered', 'returned', 'returned']) {
    assert.deepEqual((await move(admin, id, status)).body, { id, status })
  }
  assert.deepEqual(await stockOf(admin, bar), [10])
  const second = await placed(shopper, bar, 4)
  assert.deepEqual((await move(admin, second.id, 'cancelled')).body, { id: second.id, status: 'cancelled' })
  assert.deepEqual(await stockOf(admin, bar), [10])
  assert.deepEqual(await proveBooks(admin.ctx), [])
})

test('400 for a word or a step that is none', async () => {
  const { admin, shopper, bar } = await openShelves()
  const { id } = await placed(shopper, bar)
  assert.deepEqual((await move(admin, id, 'lost')).body, { status: ['"lost" is not a valid choice.'] })
  assert.deepEqual((await move(admin, id, undefined)).body, { status: ['This field is required.'] })
  await move(admin, id, 'shipped')
  await move(admin, id, 'delivered')
  const back = await move(admin, id, 'created')
  assert.equal(back.status, 400)
  assert.deepEqual(back.body, { status: ['The order cannot take this step. It can become: returned.'] })
})

test('400 to give cash back without an open drawer says so, 200 with one of the admin’s own', async () => {
  const { admin, shopper, bar } = await openShelves()
  const { id: orderId } = await placed(shopper, bar)
  const till = { till: randomUUID(), floatMinor: 0n }
  const { id: shiftId } = await openShift(admin.ctx, till)
  await takePayment(admin.ctx, { orderId, method: 'cash', amountMinor: 30_000n, shiftId })
  await closeShift(admin.ctx, { shiftId, countedMinor: 30_000n })
  const refused = await move(admin, orderId, 'cancelled')
  assert.equal(refused.status, 400)
  assert.match(String(Object(refused.body).status), /Open a shift/)
  await openShift(admin.ctx, till)
  assert.equal((await move(admin, orderId, 'cancelled')).status, 200)
})

test('403 for everybody but the admin, and 404 for orders of nowhere', async () => {
  const { admin, manager, cashier, sales_executive, shopper, bar } = await openShelves()
  const { id } = await placed(shopper, bar)
  assert.equal((await move(undefined, id, 'shipped')).status, 401)
  for (const as of [manager, cashier, sales_executive, shopper])
    assert.equal((await move(as, id, 'shipped')).status, 403)
  const elsewhere = await openOtherShop(db, base)
  assert.equal((await move(elsewhere.admin, id, 'shipped')).status, 404)
  for (const nowhere of ['2147483647', '9'.repeat(30), 'abc', '-1', '\0']) {
    const { status, body } = await move(admin, nowhere, 'shipped')
    assert.equal(status, 404)
    assert.deepEqual(body, { detail: 'Not found.' })
  }
})

test('201 once for one Idempotency-Key, however often and however much at once', async () => {
  const { admin, shopper, otherShopper, bar } = await openShelves()
  const headers = { 'Idempotency-Key': randomUUID() }
  const body = { items: [{ product: bar.id, quantity: 2 }] }
  const order = () => call(create, 'POST', { base, as: shopper, body, headers })
  const answers = [...(await Promise.all([order(), order(), order()])), await order()]
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]))
  assert.equal(new Set(answers.map((answer) => JSON.stringify(answer.body))).size, 1)
  assert.equal(answers.filter((answer) => answer.headers.get('idempotency-replayed') === 'true').length, 3)
  assert.deepEqual(await stockOf(admin, bar), [8])
  const other = await call(create, 'POST', { base, as: otherShopper, body, headers })
  assert.notEqual(Object(other.body).id, Object(answers[0]?.body).id)
})

test('409 for the same Idempotency-Key with another body', async () => {
  const { shopper, bar } = await openShelves()
  const headers = { 'Idempotency-Key': randomUUID() }
  const order = (quantity: number) =>
    call(create, 'POST', { base, as: shopper, body: { items: [{ product: bar.id, quantity }] }, headers })
  assert.equal((await order(1)).status, 201)
  assert.equal((await order(2)).status, 409)
})
