import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { POST as order } from '@/app/api/customers/orders/route'
import { POST as addCategory, GET as categories } from '@/app/api/retail_inventory/categories/route'
import {
  DELETE as destroy,
  PUT as replace,
  GET as retrieve,
  PATCH as update,
} from '@/app/api/retail_inventory/products/[id]/route'
import { POST as create, GET as list } from '@/app/api/retail_inventory/products/route'
import { closeDb, db } from '@/lib/db/client'
import { call } from '../../testing'
import { base, newCustomer, newOwner, newProduct, type Somebody, soap } from '../testing'

after(closeDb)

const at = (id: number, as: Somebody) => ({ base, as, params: { id: `${id}` } }) as const

/** Every entry of the ledger for a product. */
const ledger = async (productId: number) =>
  (await db.stockMovement.findMany({ where: { variant: { productId } }, orderBy: { id: 'asc' } })).map(
    ({ delta, reason }) => [delta, reason],
  )

test('201 adds a product, 200 shows it, alone and in the list', async () => {
  const owner = await newOwner(db)
  const made = await call(addCategory, 'POST', { base, as: owner, body: { name: 'Toiletries' } })
  assert.equal(made.status, 201)
  const { id: category } = Object(made.body)
  assert.deepEqual(made.body, { id: category, name: 'Toiletries' })
  const { body: known } = await call(categories, 'GET', { base, as: owner })
  assert.ok(Object(known).some((one: { id: number }) => one.id === category))
  const product = await newProduct(owner, { category, description: 'Mild' })
  const { id, created_at, updated_at } = product
  const shown = { id, ...soap, description: 'Mild', category, created_by: owner.id, created_at, updated_at }
  assert.deepEqual(product, shown)
  assert.deepEqual((await call(retrieve, 'GET', at(id, owner))).body, shown)
  assert.deepEqual((await call(list, 'GET', { base, as: owner })).body, [shown])
})

test('200 changes a product wholly or in part; a quantity is an entry in the ledger', async () => {
  const owner = await newOwner(db)
  const { id } = await newProduct(owner)
  const body = { name: 'Fine soap', sku: 'SOAP-2', price: 3, quantity: 10 }
  const put = await call(replace, 'PUT', { ...at(id, owner), body })
  assert.equal(put.status, 200)
  const { name, sku, price, quantity } = Object(put.body)
  assert.deepEqual({ name, sku, price, quantity }, { ...body, price: '3.00' })
  const patched = await call(update, 'PATCH', { ...at(id, owner), body: { quantity: 4 } })
  assert.deepEqual([patched.status, Object(patched.body).quantity, Object(patched.body).name], [200, 4, 'Fine soap'])
  assert.deepEqual(
    (await ledger(id)).map(([delta]) => delta),
    [3, 7, -6],
  )
})

test('204 deletes what was never sold and archives what was', async () => {
  const [owner, customer] = [await newOwner(db), await newCustomer(db)]
  const [fresh, sold] = [await newProduct(owner), await newProduct(owner, { sku: 'SOLD-1' })]
  const items = [{ product: sold.id, quantity: 1 }]
  assert.equal((await call(order, 'POST', { base, as: customer, body: { items } })).status, 201)
  for (const { id } of [fresh, sold]) {
    assert.equal((await call(destroy, 'DELETE', at(id, owner))).status, 204)
    assert.equal((await call(retrieve, 'GET', at(id, owner))).status, 404)
  }
  assert.deepEqual((await call(list, 'GET', { base, as: owner })).body, [])
  const kept = await db.product.findMany({
    where: { id: { in: [fresh.id, sold.id] }, removedAt: null },
    select: { id: true },
  })
  assert.deepEqual(kept, [{ id: sold.id }])
})

test('400 field by field; a sku counts once in a business, but not beyond it', async () => {
  const [owner, other] = [await newOwner(db), await newOwner(db)]
  const { id } = await newProduct(owner)
  await newProduct(other)
  const second = await newProduct(owner, { sku: 'SOAP-2' })
  const required = ['This field is required.']
  const taken = { sku: ['product with this sku already exists.'] }
  const { body: foreign } = await call(categories, 'GET', { base, as: other })
  const { id: category } = Object(foreign)[0]
  const refused: [body: object, expected: object][] = [
    [{}, { name: required, sku: required, price: required, quantity: required }],
    [{ ...soap, sku: 'soap-1' }, taken],
    [{ ...soap, sku: 'S', category }, { category: [`Invalid pk "${category}" - object does not exist.`] }],
    [{ ...soap, sku: 'S', price: '-1' }, { price: ['Ensure this value is greater than or equal to 0.'] }],
    [{ ...soap, sku: 'S', price: '1.999' }, { price: ['Ensure that there are no more than 2 decimal places.'] }],
    [{ ...soap, sku: 'S', quantity: -1 }, { quantity: ['Ensure this value is greater than or equal to 0.'] }],
    [{ ...soap, sku: 'S', quantity: 1.5 }, { quantity: ['A valid integer is required.'] }],
  ]
  for (const [body, expected] of refused) {
    const answer = await call(create, 'POST', { base, as: owner, body })
    assert.deepEqual([answer.status, answer.body], [400, expected])
  }
  const clash = await call(update, 'PATCH', { ...at(second.id, owner), body: { sku: 'SOAP-1' } })
  assert.deepEqual([clash.status, clash.body], [400, taken])
  const half = await call(replace, 'PUT', { ...at(id, owner), body: { name: 'Soap' } })
  assert.deepEqual(half.body, { sku: required, price: required, quantity: required })
})

test("404 for another owner's product in every method", async () => {
  const [owner, other] = [await newOwner(db), await newOwner(db)]
  const { id } = await newProduct(other)
  const answers = [
    await call(retrieve, 'GET', at(id, owner)),
    await call(replace, 'PUT', { ...at(id, owner), body: soap }),
    await call(update, 'PATCH', { ...at(id, owner), body: { quantity: 0 } }),
    await call(destroy, 'DELETE', at(id, owner)),
  ]
  for (const { status, body } of answers) assert.deepEqual([status, body], [404, { detail: 'Not found.' }])
  assert.deepEqual(
    (await ledger(id)).map(([delta]) => delta),
    [3],
  )
})
