import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { POST as createCategory } from '@/app/api/products/categories/create/route'
import { GET as listCategories } from '@/app/api/products/categories/route'
import { POST as create, GET as createByGet } from '@/app/api/products/create/route'
import { GET as list } from '@/app/api/products/route'
import { closeDb, db } from '@/lib/db/client'
import * as catalog from '@/lib/domain/catalog'
import { call, countStatements, openOtherShop, openTestHouse, type TestCaller } from '../../testing'

after(closeDb)
const base = 'ecommerce'
before(() => openTestHouse(db, base))

const sunscreen = (category: number) => ({
  name: 'Sunscreen',
  description: 'SPF 30 sunscreen',
  price: 550,
  category,
  variants: [
    { size: '100ml', color: 'White', stock: 50 },
    { size: '200ml', color: 'Yellow', stock: 30 },
  ],
})

const skincare = async (admin: TestCaller) => (await catalog.createCategory(admin.ctx, { name: 'Skincare' })).id

test('201 creates a product with all its variants, and everybody sees it', async () => {
  const { admin } = await openOtherShop(db, base)
  const category = await skincare(admin)
  const { status, body } = await call(create, 'POST', { base, as: admin, body: sunscreen(category) })
  assert.equal(status, 201)
  const [product] = (await catalog.findProducts(admin.ctx, {})).products
  const [white, yellow] = product?.variants ?? []
  const expected = {
    id: product?.id,
    name: 'Sunscreen',
    description: 'SPF 30 sunscreen',
    price: 550,
    category,
    variants: [
      { id: white?.id, size: '100ml', color: 'White', stock: 50 },
      { id: yellow?.id, size: '200ml', color: 'Yellow', stock: 30 },
    ],
  }
  assert.deepEqual(body, expected)
  assert.deepEqual((await call(list, 'GET', { base, as: admin })).body, [expected])
})

test('201 without variants keeps the plain one to itself', async () => {
  const { admin } = await openOtherShop(db, base)
  const body = { name: 'Soap', price: '3.5', category: await skincare(admin), variants: [] }
  const answer = await call(create, 'POST', { base, as: admin, body })
  assert.equal(answer.status, 201)
  assert.deepEqual(answer.body, { ...body, id: Object(answer.body).id, description: '', price: 3.5 })
})

test('201 with a price of its own for a variant', async () => {
  const { admin } = await openOtherShop(db, base)
  const body = { ...sunscreen(await skincare(admin)), variants: [{ size: 'XL', price: '600.10' }] }
  const answer = await call(create, 'POST', { base, as: admin, body })
  assert.deepEqual(Object(answer.body).variants[0], { ...Object(answer.body).variants[0], price: 600.1, stock: 0 })
})

test('201 for a form that spells its variants out', async () => {
  const { admin } = await openOtherShop(db, base)
  const form = new FormData()
  form.set('name', 'Sunscreen')
  form.set('price', '550')
  form.set('category', String(await skincare(admin)))
  form.set('variants[0]size', '100ml')
  form.set('variants[0]stock', '5')
  form.set('variants[1][size]', '200ml')
  const { status, body } = await call(create, 'POST', { base, as: admin, body: form })
  assert.equal(status, 201)
  const stocks = Object(body).variants.map((variant: { size: string; stock: number }) => [variant.size, variant.stock])
  assert.deepEqual(stocks, [
    ['100ml', 5],
    ['200ml', 0],
  ])
})

const refused: [title: string, change: object, body: unknown][] = [
  ['a missing name', { name: undefined }, { name: ['This field is required.'] }],
  ['a blank name', { name: ' ' }, { name: ['This field may not be blank.'] }],
  ['a missing price', { price: undefined }, { price: ['This field is required.'] }],
  ['a negative price', { price: -1 }, { price: ['Ensure this value is greater than or equal to 0.'] }],
  ['a third place', { price: '1.234' }, { price: ['Ensure that there are no more than 2 decimal places.'] }],
  ['no number', { price: 'NaN' }, { price: ['A valid number is required.'] }],
  ['a missing category', { category: undefined }, { category: ['This field is required.'] }],
  ['an unknown category', { category: 2147483647 }, { category: ['Invalid pk "2147483647" - object does not exist.'] }],
  [
    'a category beyond all ids',
    { category: 2 ** 40 },
    { category: ['Invalid pk "1099511627776" - object does not exist.'] },
  ],
  ['variants that are no list', { variants: 3 }, { variants: ['Expected a list of items but got type "int".'] }],
  [
    'the second variant',
    { variants: [{ size: 'S' }, { size: 'M', stock: -1 }] },
    { variants: [{}, { stock: ['Ensure this value is greater than or equal to 0.'] }] },
  ],
  [
    'variants nobody could tell apart',
    { variants: [{ size: 'S' }, { size: 's' }] },
    { variants: [{}, { size: ['Two variants have the same size and colour.'] }] },
  ],
]

for (const [title, change, expected] of refused) {
  test(`400 for ${title}`, async () => {
    const { admin } = await openOtherShop(db, base)
    const body = { ...sunscreen(await skincare(admin)), ...change }
    const answer = await call(create, 'POST', { base, as: admin, body })
    assert.equal(answer.status, 400)
    assert.deepEqual(answer.body, expected)
    assert.equal((await catalog.findProducts(admin.ctx, {})).products.length, 0)
  })
}

test('400 for a price that JSON turns into infinity', async () => {
  const { admin } = await openOtherShop(db, base)
  const { body } = await call(create, 'POST', { base, as: admin, body: '{"name":"Soap","price":1e999,"category":1}' })
  assert.deepEqual(body, { price: ['A valid number is required.'] })
})

test("400 for another shop's category", async () => {
  const [here, there] = [await openOtherShop(db, base), await openOtherShop(db, base)]
  const category = await skincare(there.admin)
  const { status, body } = await call(create, 'POST', { base, as: here.admin, body: sunscreen(category) })
  assert.equal(status, 400)
  assert.deepEqual(body, { category: [`Invalid pk "${category}" - object does not exist.`] })
})

test('401 and 403 keep everybody but the admin from creating', async () => {
  const { admin: _, ...others } = await openOtherShop(db, base)
  for (const endpoint of [create, createCategory]) {
    assert.equal((await call(endpoint, 'POST', { base, body: {} })).status, 401)
    for (const as of Object.values(others)) {
      const { status, body } = await call(endpoint, 'POST', { base, as, body: {} })
      assert.equal(status, 403)
      assert.deepEqual(body, { detail: 'You do not have permission to perform this action.' })
    }
  }
})

test('405 for reading what can only be created', async () => {
  const { status, body, headers } = await call(createByGet, 'GET', { base })
  assert.equal(status, 405)
  assert.deepEqual(body, { detail: 'Method "GET" not allowed.' })
  assert.equal(headers.get('allow'), 'POST, OPTIONS')
})

test('201 creates a category, and 200 lists it', async () => {
  const { admin } = await openOtherShop(db, base)
  const { status, body } = await call(createCategory, 'POST', { base, as: admin, body: { name: 'Skincare' } })
  assert.equal(status, 201)
  assert.deepEqual(body, { id: Object(body).id, name: 'Skincare' })
  assert.deepEqual((await call(listCategories, 'GET', { base, as: admin })).body, [body])
  assert.equal((await call(createCategory, 'POST', { base, as: admin, body: { name: '' } })).status, 400)
})

test('200 lists the shop by id, in one statement', async () => {
  const { admin } = await openTestHouse(db, base)
  const first = await catalog.createProduct(admin.ctx, { name: 'First', priceMinor: 100n })
  const second = await catalog.createProduct({ ...admin.ctx, now: new Date(0) }, { name: 'Second', priceMinor: 100n })
  await call(list, 'GET', { base })
  const statements = await countStatements(() => call(list, 'GET', { base }))
  const { body } = await call(list, 'GET', { base })
  assert.ok(Array.isArray(body))
  const ids = body.map((product) => product.id)
  assert.deepEqual(
    ids,
    [...ids].sort((a, b) => a - b),
  )
  assert.ok(ids.indexOf(first.id) < ids.indexOf(second.id))
  assert.equal(statements, 1)
})
