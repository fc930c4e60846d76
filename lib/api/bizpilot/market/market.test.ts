import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { PATCH as updateMe } from '@/app/api/customers/me/route'
import { GET as products } from '@/app/api/customers/products/route'
import { POST as signup } from '@/app/api/customers/signup/route'
import { GET as categories } from '@/app/api/retail_inventory/categories/route'
import { closeDb, db } from '@/lib/db/client'
import { call, openTestHouse } from '../../testing'
import { base, newCustomer, newOwner, newProduct, person, type Somebody } from '../testing'

after(closeDb)

const industry = async (name: string): Promise<number> =>
  (await db.industry.upsert({ where: { name }, create: { name }, update: {} })).id

/** The ids on the market, of those given. */
async function onMarket(among: number[], query = '', as?: Somebody): Promise<number[]> {
  const { status, body } = await call(products, 'GET', { base, as, query })
  assert.equal(status, 200)
  const ids: number[] = Object(body).map((product: { id: number }) => product.id)
  return among.filter((id) => ids.includes(id))
}

/** A business in each of two industries, each with one product. */
async function openMarket() {
  const [paper, metal] = [await industry('Test paper'), await industry('Test metal')]
  const [printer, smith] = [await newOwner(db, { industry: paper }), await newOwner(db, { industry: metal })]
  const { body } = await call(categories, 'GET', { base, as: printer })
  const category = Object(body)[0]
  const book = await newProduct(printer, { name: 'Quire', sku: 'Q', category: category.id })
  const nail = await newProduct(smith, { name: 'Nail', sku: 'N' })
  return { paper, metal, smith, book, nail, category, both: [book.id, nail.id] }
}

test('200 lists the products of all businesses for anybody', async () => {
  const { book, nail, category, both } = await openMarket()
  assert.deepEqual(await onMarket(both), both)
  const { body } = await call(products, 'GET', { base })
  const shown = (id: number) => Object(body).find((product: { id: number }) => product.id === id)
  const { id, name, sku, description, price, quantity } = book
  assert.deepEqual(shown(id), { id, name, sku, description, price, quantity, category })
  assert.equal(shown(nail.id).category, null)
})

test('200 writes each price in the currency of its business', async () => {
  const tokyo = await newOwner(db, { country: 'Japan' })
  const tea = await newProduct(tokyo, { name: 'Tea', sku: 'T', price: '300' })
  const { body } = await call(products, 'GET', { base, query: '?search=Tea' })
  const shown = Object(body).find((product: { id: number }) => product.id === tea.id)
  assert.equal(shown.price, tea.price)
})

test('200 narrows by category, industry and words', async () => {
  const { paper, metal, book, nail, category, both } = await openMarket()
  assert.deepEqual(await onMarket(both, `?category=${category.id}`), [book.id])
  assert.deepEqual(await onMarket(both, `?industry=${metal}`), [nail.id])
  assert.deepEqual(await onMarket(both, `?industry=${paper}&search=quire`), [book.id])
  assert.deepEqual(await onMarket(both, '?industry=2147483647'), [])
  assert.deepEqual(await onMarket(both, '?category=&industry='), both)
})

test('200 shows a customer the industry they prefer, unless they ask for another', async () => {
  const { paper, metal, book, nail, category, both } = await openMarket()
  const customer = await newCustomer(db)
  const saved = await call(updateMe, 'PATCH', { base, as: customer, body: { industry: metal } })
  assert.deepEqual([saved.status, Object(saved.body).industry], [200, metal])
  assert.deepEqual(await onMarket(both, '', customer), [nail.id])
  assert.deepEqual(await onMarket(both, `?industry=${paper}`, customer), [book.id])
  assert.deepEqual(await onMarket(both, `?category=${category.id}`, customer), [book.id])
  await call(updateMe, 'PATCH', { base, as: customer, body: { industry: null } })
  assert.deepEqual(await onMarket(both, '', customer), both)
})

test('200 leaves out businesses that are closed', async () => {
  const { nail, book, both } = await openMarket()
  const { businessId: id } = await db.product.findFirstOrThrow({ where: { id: nail.id } })
  await db.business.update({ where: { id }, data: { open: false } })
  assert.deepEqual(await onMarket(both), [book.id])
})

test('400 for a filter of the wrong type, or an industry that is none', async () => {
  const customer = await newCustomer(db)
  const wrongType = ['Incorrect type. Expected pk value.']
  for (const name of ['category', 'industry']) {
    const { status, body } = await call(products, 'GET', { base, query: `?${name}=x` })
    assert.deepEqual([status, body], [400, { [name]: wrongType }])
  }
  const { status, body } = await call(updateMe, 'PATCH', { base, as: customer, body: { industry: 2147483647 } })
  assert.deepEqual([status, body], [400, { industry: ['Invalid pk "2147483647" - object does not exist.'] }])
})

test('201 registers a customer; 400 for an address that one has', async () => {
  await openTestHouse(db, base)
  const { password, ...details } = person('John')
  const { status, body } = await call(signup, 'POST', { base, body: { ...details, password } })
  assert.equal(status, 201)
  assert.deepEqual(body, { id: Object(body).id, ...details })
  const again = await call(signup, 'POST', { base, body: { ...details, password } })
  assert.deepEqual([again.status, again.body], [400, { email: ['customer with this email already exists.'] }])
})
