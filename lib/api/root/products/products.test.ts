import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { POST as order } from '@/app/api/orders/route'
import { DELETE as destroy, PUT as replace, GET as retrieve } from '@/app/api/products/[id]/route'
import { POST as create, GET as list } from '@/app/api/products/route'
import { closeDb, db } from '@/lib/db/client'
import { createCategory, createProduct } from '@/lib/domain/catalog'
import { call, countStatements, openOtherShop, openTestHouse } from '../../testing'

after(closeDb)

const shirt = {
  name: 'Shirt',
  description: 'Linen',
  priceMinor: 2000n,
  variants: [
    { size: 'S', stock: 2 },
    { size: 'M', stock: 3, priceMinor: 2500n },
  ],
}

test('200 says to nobody in particular what documents 001 and 002 both want to know', async () => {
  const { admin } = await openOtherShop(db, 'ecommerce')
  const category = (await createCategory(admin.ctx, { name: 'Clothes' })).id
  const made = await createProduct(admin.ctx, { ...shirt, categoryId: category })
  const [small, medium] = made.variants
  const { body } = await call(list, 'GET', { as: admin })
  const [first] = Object(body)
  const expected = {
    id: made.id,
    name: 'Shirt',
    description: 'Linen',
    price: 20,
    price_with_tax: 20,
    stock: 5,
    image: null,
    images: [],
    category,
    created_at: first.created_at,
    updated_at: first.updated_at,
    variants: [
      { id: small?.id, size: 'S', color: '', stock: 2 },
      { id: medium?.id, size: 'M', color: '', stock: 3, price: 25 },
    ],
  }
  assert.deepEqual(body, [expected])
  const one = await call(retrieve, 'GET', { as: admin, params: { id: `${made.id}` } })
  assert.deepEqual(one.body, expected)
  assert.equal(await countStatements(() => call(list, 'GET', { as: admin })), 3)
})

test('200 finds by words and category there too', async () => {
  const { admin } = await openOtherShop(db, 'minierp')
  const { id: categoryId } = await createCategory(admin.ctx, { name: 'Clothes' })
  await createProduct(admin.ctx, { ...shirt, categoryId })
  await createProduct(admin.ctx, { ...shirt, name: 'Mug' })
  const read = async (query: string) => {
    const { body } = await call(list, 'GET', { as: admin, query })
    return Object(body).map((product: { name: string }) => product.name)
  }
  assert.deepEqual(await read(''), ['Shirt', 'Mug'])
  assert.deepEqual(await read('?search=mug'), ['Mug'])
  assert.deepEqual(await read(`?category=${categoryId}`), ['Shirt'])
  assert.deepEqual(await read('?ordering=-updated_at'), ['Mug', 'Shirt'])
})

test('200 pages for a token of document 002, and only for that', async () => {
  const { admin } = await openOtherShop(db, 'phibook')
  const made = await createProduct(admin.ctx, shirt)
  const page = Object((await call(list, 'GET', { as: admin })).body)
  assert.deepEqual([page.count, page.results[0].id], [1, made.id])
  assert.equal('variants' in page.results[0], false)
  const other = await call(list, 'GET', { as: admin, base: 'ecommerce' })
  assert.ok(Array.isArray(other.body))
  const one = await call(retrieve, 'GET', { as: admin, base: 'ecommerce', params: { id: `${made.id}` } })
  assert.equal(one.status, 404)
})

test('400 tells from the body for which document it was written', async () => {
  const { admin } = await openOtherShop(db, 'minierp')
  const params = { id: '2147483647' }
  const [phibook, smartpos] = [
    { name: 'Mug', price: 'x' },
    { name: 'Mug', selling_price: 'x' },
  ]
  assert.ok('stock' in Object((await call(create, 'POST', { as: admin, body: phibook })).body))
  assert.ok('stock' in Object((await call(replace, 'PUT', { as: admin, params, body: phibook })).body))
  assert.equal(Object((await call(create, 'POST', { as: admin, body: smartpos })).body).status, 'error')
  assert.equal(Object((await call(replace, 'PUT', { as: admin, params, body: smartpos })).body).status, 'error')
  assert.equal((await call(destroy, 'DELETE', { as: admin, params })).status, 404)
})

test('400 orders items by document 001, and the cart by document 002', async () => {
  const { shopper } = await openTestHouse(db, 'minierp')
  assert.deepEqual((await call(order, 'POST', { as: shopper, body: { items: [] } })).body, {
    items: ['This list may not be empty.'],
  })
  assert.deepEqual((await call(order, 'POST', { as: shopper })).body, { detail: 'Cart is empty!' })
})
