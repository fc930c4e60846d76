import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { DELETE as removeItem, PATCH as updateItem } from '@/app/api/carts/[cart_id]/items/[item_id]/route'
import { POST as addItem } from '@/app/api/carts/[cart_id]/items/route'
import { DELETE as destroy, GET as retrieve } from '@/app/api/carts/[cart_id]/route'
import { POST as create } from '@/app/api/carts/route'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '@/lib/domain/catalog'
import { call, countStatements, openTestHouse, type TestCaller } from '../../testing'

after(closeDb)
const base = 'phibook'

async function openCart() {
  const people = await openTestHouse(db, base)
  const product = await createProduct(people.admin.ctx, { name: 'Mug', priceMinor: 1190n, variants: [{ stock: 5 }] })
  const answer = await call(create, 'POST', { base, as: people.shopper })
  assert.equal(answer.status, 201)
  return { ...people, product, empty: Object(answer.body), params: { cart_id: String(Object(answer.body).id) } }
}

const add = (as: TestCaller, params: { cart_id: string }, product_id: unknown, quantity?: unknown) =>
  call(addItem, 'POST', { base, as, params, body: { product_id, quantity } })

test('201 makes a cart, and 200 answers the same one from then on', async () => {
  const { shopper, empty } = await openCart()
  const { id, created_at, ...rest } = empty
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f-]{27}$/)
  assert.match(created_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
  assert.deepEqual(rest, { user: shopper.id, items: [], total_price: 0 })
  const again = await call(create, 'POST', { base, as: shopper })
  assert.equal(again.status, 200)
  assert.deepEqual(again.body, empty)
})

test('201 puts a product in, and the same again adds up', async () => {
  const { shopper, product, empty, params } = await openCart()
  const first = await add(shopper, params, product.id, 2)
  assert.equal(first.status, 201)
  const { id } = Object(first.body)
  assert.deepEqual(first.body, { id, product_id: product.id, quantity: 2 })
  assert.deepEqual((await add(shopper, params, product.id, '1')).body, { id, product_id: product.id, quantity: 3 })
  const cart = await call(retrieve, 'GET', { base, as: shopper, params })
  assert.equal(cart.status, 200)
  assert.deepEqual(cart.body, {
    ...empty,
    items: [{ id, product: { id: product.id, name: 'Mug', price: 11.9 }, quantity: 3, total_price: 35.7 }],
    total_price: 35.7,
  })
  assert.equal(await countStatements(() => call(retrieve, 'GET', { base, as: shopper, params })), 2)
})

test('200 changes how many there are, and 204 takes them out', async () => {
  const { shopper, product, params } = await openCart()
  const { id } = Object((await add(shopper, params, product.id, 2)).body)
  const item = { base, as: shopper, params: { ...params, item_id: `${id}` } } as const
  const changed = await call(updateItem, 'PATCH', { ...item, body: { quantity: 5 } })
  assert.equal(changed.status, 200)
  assert.deepEqual(changed.body, { id, quantity: 5 })
  assert.equal((await call(removeItem, 'DELETE', item)).status, 204)
  assert.equal((await call(removeItem, 'DELETE', item)).status, 404)
  assert.equal((await call(updateItem, 'PATCH', { ...item, body: { quantity: 1 } })).status, 404)
})

test('204 throws a cart away; the next one is another', async () => {
  const { shopper, empty, params } = await openCart()
  assert.equal((await call(destroy, 'DELETE', { base, as: shopper, params })).status, 204)
  assert.equal((await call(retrieve, 'GET', { base, as: shopper, params })).status, 404)
  const next = await call(create, 'POST', { base, as: shopper })
  assert.equal(next.status, 201)
  assert.notEqual(Object(next.body).id, empty.id)
})

test('400 for more than there is, and nothing changes', async () => {
  const { shopper, product, params } = await openCart()
  const short = { detail: 'Not enough stock for Mug. Available: 5' }
  const tooMany = await add(shopper, params, product.id, 6)
  assert.equal(tooMany.status, 400)
  assert.deepEqual(tooMany.body, short)
  const { id } = Object((await add(shopper, params, product.id, 4)).body)
  assert.deepEqual((await add(shopper, params, product.id, 2)).body, short)
  const item = { base, as: shopper, params: { ...params, item_id: `${id}` } } as const
  assert.deepEqual((await call(updateItem, 'PATCH', { ...item, body: { quantity: 6 } })).body, short)
  const cart = await call(retrieve, 'GET', { base, as: shopper, params })
  assert.equal(Object(cart.body).items[0].quantity, 4)
})

test('400 for a product or quantity that is none', async () => {
  const { shopper, product, params } = await openCart()
  const refused: [product: unknown, quantity: unknown, body: unknown][] = [
    [undefined, undefined, { product_id: ['This field is required.'], quantity: ['This field is required.'] }],
    [2147483647, 1, { product_id: ['Invalid pk "2147483647" - object does not exist.'] }],
    ['x', 1, { product_id: ['Incorrect type. Expected pk value.'] }],
    [product.id, 0, { quantity: ['Ensure this value is greater than or equal to 1.'] }],
    [product.id, 1.5, { quantity: ['A valid integer is required.'] }],
    [product.id, 1e9, { quantity: ['Ensure this value is less than or equal to 1000000.'] }],
  ]
  for (const [id, quantity, expected] of refused) {
    const { status, body } = await add(shopper, params, id, quantity)
    assert.equal(status, 400)
    assert.deepEqual(body, expected)
  }
})

test("404 for somebody else's cart in every method, whoever asks", async () => {
  const { admin, cashier, shopper, otherShopper, product, params } = await openCart()
  const { id } = Object((await add(shopper, params, product.id, 1)).body)
  const mine = Object((await call(create, 'POST', { base, as: otherShopper })).body)
  const item = { ...params, item_id: `${id}` }
  for (const as of [otherShopper, admin, cashier]) {
    const answers = [
      await call(retrieve, 'GET', { base, as, params }),
      await call(destroy, 'DELETE', { base, as, params }),
      await add(as, params, product.id, 1),
      await call(updateItem, 'PATCH', { base, as, params: item, body: { quantity: 2 } }),
      await call(removeItem, 'DELETE', { base, as, params: item }),
      await call(removeItem, 'DELETE', { base, as, params: { ...item, cart_id: mine.id } }),
    ]
    for (const { status, body } of answers) {
      assert.equal(status, 404)
      assert.deepEqual(body, { detail: 'Not found.' })
    }
  }
  for (const cart_id of ['x', '1', '9'.repeat(30), '00000000-0000-4000-8000-000000000000']) {
    assert.equal((await call(retrieve, 'GET', { base, as: shopper, params: { cart_id } })).status, 404)
  }
})

test('401 gives nobody a cart', async () => {
  const { params } = await openCart()
  for (const [handler, method] of [
    [create, 'POST'],
    [retrieve, 'GET'],
    [destroy, 'DELETE'],
    [addItem, 'POST'],
  ] as const) {
    const { status, body } = await call(handler, method, { base, params })
    assert.equal(status, 401)
    assert.deepEqual(body, { detail: 'Authentication credentials were not provided.' })
  }
})
