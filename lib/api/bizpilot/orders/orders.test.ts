import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { POST as create, GET as list } from '@/app/api/customers/orders/route'
import { GET as retrieve } from '@/app/api/retail_inventory/products/[id]/route'
import { closeDb, db } from '@/lib/db/client'
import { createProduct, getProduct } from '@/lib/domain/catalog'
import { placeMarketOrders } from '@/lib/domain/orders'
import { DomainError } from '@/lib/domain/shared/errors'
import { call, openOtherShop } from '../../testing'
import { base, newCustomer, newOwner, newProduct, type Somebody } from '../testing'

after(closeDb)

const send = (as: Somebody, items: unknown, headers?: Record<string, string>) =>
  call(create, 'POST', { base, as, body: { items }, headers })

async function quantityOf(owner: Somebody, id: number): Promise<number> {
  return Object((await call(retrieve, 'GET', { base, as: owner, params: { id: `${id}` } })).body).quantity
}

/** Two businesses, each with three pieces of a product, and a customer. */
async function openMarket() {
  const [near, far] = [await newOwner(db), await newOwner(db)]
  const [soap, bread] = [await newProduct(near), await newProduct(far, { name: 'Bread', sku: 'B-1' })]
  return { near, far, soap: soap.id, bread: bread.id, customer: await newCustomer(db) }
}

test('201 splits an order by business, and the customer finds it again', async () => {
  const { near, far, soap, bread, customer } = await openMarket()
  const items = [
    { product: bread, quantity: 1 },
    { product: soap, quantity: 2 },
  ]
  const { status, body } = await send(customer, items)
  assert.equal(status, 201)
  const { id, created_at, orders } = Object(body)
  assert.deepEqual(body, { id, customer: customer.id, items, created_at, orders })
  const [first, second] = orders
  assert.deepEqual(orders, [
    { id, business: first.business, items: [{ product: soap, quantity: 2 }] },
    { id: second.id, business: second.business, items: [{ product: bread, quantity: 1 }] },
  ])
  assert.ok(first.business < second.business)
  assert.deepEqual([await quantityOf(near, soap), await quantityOf(far, bread)], [1, 2])
  const later = await send(customer, [{ product: soap, quantity: 1 }])
  const { body: found } = await call(list, 'GET', { base, as: customer })
  assert.deepEqual(found, [later.body, { ...Object(body), items: items.toReversed() }])
  assert.deepEqual((await call(list, 'GET', { base, as: await newCustomer(db) })).body, [])
})

test('201 counts the same product twice together', async () => {
  const { near, soap, customer } = await openMarket()
  const one = { product: soap, quantity: 1 }
  const { body } = await send(customer, [one, one])
  assert.deepEqual(Object(body).items, [{ product: soap, quantity: 2 }])
  assert.equal(await quantityOf(near, soap), 1)
  const over = await send(customer, [one, one])
  assert.deepEqual([over.status, over.body], [400, { detail: 'Not enough stock for Soap. Available: 1' }])
})

test('400 when one business is short, and nothing at all is taken', async () => {
  const { near, far, soap, bread, customer } = await openMarket()
  const short = await send(customer, [
    { product: soap, quantity: 2 },
    { product: bread, quantity: 4 },
  ])
  assert.deepEqual([short.status, short.body], [400, { detail: 'Not enough stock for Bread. Available: 3' }])
  assert.deepEqual([await quantityOf(near, soap), await quantityOf(far, bread)], [3, 3])
  assert.deepEqual((await call(list, 'GET', { base, as: customer })).body, [])
})

test('400 item by item', async () => {
  const { soap, bread, customer } = await openMarket()
  const least = ['Ensure this value is greater than or equal to 1.']
  const million = 1_000_000
  const refused: [items: unknown, expected: unknown][] = [
    [undefined, ['This field is required.']],
    [[], ['This list may not be empty.']],
    [[{}], [{ product: ['This field is required.'], quantity: ['This field is required.'] }]],
    [
      [
        { product: soap, quantity: 1 },
        { product: soap, quantity: 0 },
      ],
      [{}, { quantity: least }],
    ],
    [
      [
        { product: soap, quantity: 1 },
        { product: 2147483647, quantity: 1 },
      ],
      [{}, { product: ['Invalid pk "2147483647" - object does not exist.'] }],
    ],
    [
      [
        { product: bread, quantity: million },
        { product: soap, quantity: million },
        { product: soap, quantity: million },
      ],
      [{}, {}, { quantity: [`Ensure this value is between 1 and ${million}.`] }],
    ],
  ]
  for (const [items, expected] of refused) {
    const { status, body } = await send(customer, items)
    assert.deepEqual([status, body], [400, { items: expected }])
  }
})

test('201 once for the same key, however often it is sent', async () => {
  const { near, far, soap, bread, customer } = await openMarket()
  const items = [
    { product: soap, quantity: 1 },
    { product: bread, quantity: 1 },
  ]
  const key = { 'Idempotency-Key': `market-${soap}` }
  const answers = await Promise.all([send(customer, items, key), send(customer, items, key)])
  assert.deepEqual(
    answers.map(({ status }) => status),
    [201, 201],
  )
  assert.deepEqual(answers[0]?.body, answers[1]?.body)
  assert.deepEqual([await quantityOf(near, soap), await quantityOf(far, bread)], [2, 2])
})

test('one order for each business though the same id arrives many times at once', async () => {
  const { near, soap, bread } = await openMarket()
  const { shopper, admin } = await openOtherShop(db, base)
  const lines = [soap, bread].map((productId) => ({ productId, quantity: 1 }))
  const placed = await Promise.all([1, 2, 3].map(() => placeMarketOrders(shopper.ctx, { lines, clientId: 'same' })))
  assert.equal(new Set(placed.map(({ id }) => id)).size, 1)
  assert.equal(await quantityOf(near, soap), 2)
  const foreign = placeMarketOrders(admin.ctx, { lines })
  await assert.rejects(foreign, (error) => error instanceof DomainError && error.code === 'forbidden')
})

test('the same id with goods of fewer or other businesses is a conflict, and nothing is ordered', async () => {
  const [near, far] = [await openOtherShop(db, base), await openOtherShop(db, base)]
  const product = { name: 'Soap', priceMinor: 250n, variants: [{ stock: 3 }] }
  const [soap, bread] = [await createProduct(near.admin.ctx, product), await createProduct(far.admin.ctx, product)]
  const order = (...goods: { id: number }[]) =>
    placeMarketOrders(near.shopper.ctx, {
      lines: goods.map(({ id }) => ({ productId: id, quantity: 1 })),
      clientId: 'same',
    })
  await order(soap)
  for (const goods of [[bread], [soap, bread]]) {
    const refused = await order(...goods).catch((error: unknown) => error)
    assert.ok(refused instanceof DomainError && refused.code === 'conflict', String(refused))
  }
  assert.equal((await getProduct(near.admin.ctx, soap.id)).stock, 2)
  assert.equal((await getProduct(far.admin.ctx, bread.id)).stock, 3)
})

test('of buyers whose baskets cross, as many are served as there are pieces', async () => {
  const { near, far, soap, bread } = await openMarket()
  const customers = await Promise.all([1, 2, 3, 4, 5].map(() => newCustomer(db)))
  const answers = await Promise.all(
    customers.map((customer, index) => {
      const items = [soap, bread].map((product) => ({ product, quantity: 1 }))
      return send(customer, index % 2 ? items : items.toReversed())
    }),
  )
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 201, 201, 400, 400])
  assert.deepEqual([await quantityOf(near, soap), await quantityOf(far, bread)], [0, 0])
})

test('403 for an owner, 401 for nobody', async () => {
  const { near, soap } = await openMarket()
  const items = [{ product: soap, quantity: 1 }]
  assert.equal((await send(near, items)).status, 403)
  assert.equal((await call(list, 'GET', { base, as: near })).status, 403)
  const nobody = await call(create, 'POST', { base, body: { items } })
  assert.deepEqual([nobody.status, nobody.headers.get('www-authenticate')], [401, 'Bearer realm="api"'])
})
