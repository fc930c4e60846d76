import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { DELETE as destroy, PUT as replace, GET as retrieve, PATCH as update } from '@/app/api/products/[id]/route'
import { POST as create, GET as list } from '@/app/api/products/route'
import { closeDb, db } from '@/lib/db/client'
import { createCategory, createProduct, findPicture } from '@/lib/domain/catalog'
import { proveBooks } from '@/lib/domain/ledger'
import { placeOrder } from '@/lib/domain/orders'
import { call, countStatements, openOtherShop, type TestCaller } from '../../testing'

after(closeDb)
const base = 'phibook'

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const books = async (admin: TestCaller) => (await createCategory(admin.ctx, { name: 'Books' })).id

const seaWolf = (category: number) => ({
  name: 'Sea Wolf',
  description: 'Paperback, 366 pages',
  price: 12.5,
  stock: 40,
  category,
})

async function openShelf() {
  const people = await openOtherShop(db, base)
  const category = await books(people.admin)
  const answer = await call(create, 'POST', { base, as: people.admin, body: seaWolf(category) })
  assert.equal(answer.status, 201)
  const product = Object(answer.body)
  return { ...people, category, product, params: { id: `${product.id}` } }
}

const namesOf = (body: unknown): string[] => Object(body).results.map((product: { name: string }) => product.name)

test('201 creates a product, and 200 shows it, alone and in the list', async () => {
  const { admin, category, product, params } = await openShelf()
  const { created_at, updated_at, ...rest } = product
  assert.deepEqual(rest, {
    id: product.id,
    ...seaWolf(category),
    price_with_tax: 12.5,
    image: null,
    images: [],
  })
  assert.match(created_at, TIME)
  assert.match(updated_at, TIME)
  assert.deepEqual((await call(retrieve, 'GET', { base, as: admin, params })).body, product)
  const page = await call(list, 'GET', { base, as: admin })
  assert.deepEqual(page.body, { count: 1, next: null, previous: null, results: [product] })
  assert.deepEqual(await proveBooks(admin.ctx), [])
})

test('200 shows the price with tax where the shop writes its prices without', async () => {
  const { admin, params } = await openShelf()
  await db.business.update({
    where: { id: admin.ctx.actor.businessId },
    data: { pricesIncludeTax: false, taxPpm: 100_000 },
  })
  const { body } = await call(retrieve, 'GET', { base, as: admin, params })
  assert.deepEqual([Object(body).price, Object(body).price_with_tax], [12.5, 13.75])
})

test('201 takes a picture along with a form, and 200 takes another or none', async () => {
  const { admin, category } = await openShelf()
  const form = new FormData()
  for (const [name, value] of Object.entries(seaWolf(category))) form.set(name, String(value))
  form.set('image', new File([PNG], 'cover.png', { type: 'image/png' }))
  const { status, body } = await call(create, 'POST', { base, as: admin, body: form })
  assert.equal(status, 201)
  const { id, image, images } = Object(body)
  const [, hash = ''] = /^http.*\/media\/([0-9a-f]+)$/.exec(image) ?? []
  assert.deepEqual(Buffer.from((await findPicture(db, hash))?.bytes ?? []), PNG)
  assert.deepEqual(images, [{ id, image }])
  const about = { base, as: admin, params: { id: `${id}` } } as const
  const kept = await call(update, 'PATCH', { ...about, body: { image, price: 3 } })
  assert.equal(Object(kept.body).image, image)
  const gone = await call(update, 'PATCH', { ...about, body: { image: null } })
  assert.deepEqual([Object(gone.body).image, Object(gone.body).images], [null, []])
})

test('400 for a picture that is none', async () => {
  const { admin, category, params } = await openShelf()
  const NOT_A_FILE = ['The submitted data was not a file. Check the encoding type on the form.']
  const named = await call(create, 'POST', { base, as: admin, body: { ...seaWolf(category), image: 'cover.png' } })
  assert.deepEqual(named.body, { image: NOT_A_FILE })
  for (const image of ['http://elsewhere/cover.png', 5, {}]) {
    const { status, body } = await call(update, 'PATCH', { base, as: admin, params, body: { image } })
    assert.equal(status, 400)
    assert.deepEqual(body, { image: NOT_A_FILE })
  }
  const form = new FormData()
  form.set('image', new File(['<svg onload="alert(1)"/>'], 'cover.png', { type: 'image/png' }))
  const { body } = await call(update, 'PATCH', { base, as: admin, params, body: form })
  assert.deepEqual(body, { image: ['Use a PNG, JPEG, WebP or AVIF picture.'] })
})

test('200 changes a product wholly or in part, its stock through the ledger', async () => {
  const { admin, category, product, params } = await openShelf()
  const body = { ...seaWolf(category), name: 'Martin Eden', price: '9.90', stock: 7 }
  const put = await call(replace, 'PUT', { base, as: admin, params, body })
  assert.equal(put.status, 200)
  const changed = { ...product, ...body, price: 9.9, price_with_tax: 9.9, updated_at: Object(put.body).updated_at }
  assert.deepEqual(put.body, changed)
  const patched = await call(update, 'PATCH', { base, as: admin, params, body: { description: '' } })
  assert.deepEqual(patched.body, { ...changed, description: '', updated_at: Object(patched.body).updated_at })
  assert.deepEqual(await proveBooks(admin.ctx), [])
  const required = await call(replace, 'PUT', { base, as: admin, params, body: { name: 'Sea Wolf' } })
  assert.equal(required.status, 400)
  assert.deepEqual(Object.keys(required.body ?? {}), ['description', 'price', 'stock', 'category'])
})

test('200 takes back what was read, variants and their prices untouched; 400 to set one price or stock for many', async () => {
  const { admin } = await openOtherShop(db, base)
  const variants = [
    { size: 'S', stock: 2, priceMinor: 900n },
    { size: 'M', stock: 3 },
  ]
  const { id } = await createProduct(admin.ctx, { name: 'Shirt', priceMinor: 1000n, variants })
  const about = { base, as: admin, params: { id: `${id}` } } as const
  const { body: read } = await call(retrieve, 'GET', about)
  assert.deepEqual([Object(read).price, Object(read).stock], [9, 5])
  const put = await call(replace, 'PUT', { ...about, body: read })
  assert.deepEqual(put.body, { ...Object(read), updated_at: Object(put.body).updated_at })
  const stock = await call(update, 'PATCH', { ...about, body: { stock: 9 } })
  assert.deepEqual(stock.body, { stock: ['This product has several variants; set the stock of each.'] })
  const price = await call(update, 'PATCH', { ...about, body: { price: 8 } })
  assert.deepEqual(Object.keys(price.body ?? {}), ['price'])
})

test('204 deletes a product; one that was sold stays in its orders', async () => {
  const { admin, shopper, product, params } = await openShelf()
  const lines = [{ productId: product.id, quantity: 1 }]
  const { order } = await placeOrder(shopper.ctx, { channel: 'api', lines })
  assert.equal((await call(destroy, 'DELETE', { base, as: admin, params })).status, 204)
  assert.equal((await call(retrieve, 'GET', { base, as: admin, params })).status, 404)
  assert.equal((await call(destroy, 'DELETE', { base, as: admin, params })).status, 404)
  assert.equal(order.lines[0]?.name, 'Sea Wolf')
})

const refused: [title: string, change: object, body: unknown][] = [
  ['a blank name', { name: ' ' }, { name: ['This field may not be blank.'] }],
  ['a missing price', { price: undefined }, { price: ['This field is required.'] }],
  ['a negative price', { price: -1 }, { price: ['Ensure this value is greater than or equal to 0.'] }],
  ['a third place', { price: '1.234' }, { price: ['Ensure that there are no more than 2 decimal places.'] }],
  ['no number', { price: 'NaN' }, { price: ['A valid number is required.'] }],
  ['half a piece', { stock: 1.5 }, { stock: ['A valid integer is required.'] }],
  ['less than nothing', { stock: -1 }, { stock: ['Ensure this value is greater than or equal to 0.'] }],
  ['no category', { category: null }, { category: ['This field may not be null.'] }],
  ['an unknown category', { category: 2147483647 }, { category: ['Invalid pk "2147483647" - object does not exist.'] }],
]

for (const [title, change, expected] of refused) {
  test(`400 for ${title}`, async () => {
    const { admin } = await openOtherShop(db, base)
    const body = { ...seaWolf(await books(admin)), ...change }
    const answer = await call(create, 'POST', { base, as: admin, body })
    assert.equal(answer.status, 400)
    assert.deepEqual(answer.body, expected)
  })
}

test("404 and 400 keep another shop's products and categories apart", async () => {
  const [here, there] = [await openShelf(), await openShelf()]
  const about = { base, as: here.admin, params: there.params } as const
  assert.equal((await call(retrieve, 'GET', about)).status, 404)
  assert.equal((await call(replace, 'PUT', { ...about, body: seaWolf(here.category) })).status, 404)
  assert.equal((await call(update, 'PATCH', { ...about, body: { price: 1 } })).status, 404)
  assert.equal((await call(destroy, 'DELETE', about)).status, 404)
  const { status, body } = await call(create, 'POST', { base, as: here.admin, body: seaWolf(there.category) })
  assert.equal(status, 400)
  assert.deepEqual(body, { category: [`Invalid pk "${there.category}" - object does not exist.`] })
})

test('200 pages by ten, newest first, with links to the neighbours, in two statements beside who asks', async () => {
  const { admin } = await openOtherShop(db, base)
  for (let day = 1; day <= 12; day++) {
    const ctx = { ...admin.ctx, now: new Date(Date.UTC(2026, 0, day)) }
    await createProduct(ctx, { name: `Print ${day}`, priceMinor: BigInt(day * 100) })
  }
  const read = (query: string) => call(list, 'GET', { base, as: admin, query })
  const first = Object((await read('?search=print')).body)
  assert.deepEqual([first.count, first.results.length, first.results[0].name], [12, 10, 'Print 12'])
  assert.match(first.next, /^http.*\?search=print&page=2$/)
  assert.equal(first.previous, null)
  const second = Object((await read('?page=2')).body)
  assert.deepEqual(namesOf(second), ['Print 2', 'Print 1'])
  assert.doesNotMatch(second.previous, /page/)
  const beyond = await read('?page=3')
  assert.equal(beyond.status, 404)
  assert.deepEqual(beyond.body, { detail: 'Invalid page.' })
  assert.equal(await countStatements(() => read('')), 3)
})

test('200 finds by words, category and price, in the order that was asked for', async () => {
  const { admin, category } = await openShelf()
  const later = (minutes: number) => ({ ...admin.ctx, now: new Date(Date.now() + minutes * 60_000) })
  await createProduct(later(1), { name: 'White Fang', description: 'A wolf too', priceMinor: 900n })
  await createProduct(later(2), { name: 'Atlas', priceMinor: 4000n, categoryId: category })
  const read = async (query: string) => namesOf((await call(list, 'GET', { base, as: admin, query })).body)
  assert.deepEqual(await read('?search=wolf'), ['White Fang', 'Sea Wolf'])
  assert.deepEqual(await read(`?category=${category}&ordering=price`), ['Sea Wolf', 'Atlas'])
  assert.deepEqual(await read(`?category_id=${category}&ordering=-price`), ['Atlas', 'Sea Wolf'])
  assert.deepEqual(await read('?price__gt=9&price__lt=40'), ['Sea Wolf'])
  assert.deepEqual(await read('?price__gt=8.99&ordering=price'), ['White Fang', 'Sea Wolf', 'Atlas'])
  assert.deepEqual(await read('?ordering=-updated_at&search='), ['Atlas', 'White Fang', 'Sea Wolf'])
  assert.deepEqual(await read('?ordering=updated_at'), ['Sea Wolf', 'White Fang', 'Atlas'])
})

test('400 for a query that makes no sense', async () => {
  const { admin } = await openOtherShop(db, base)
  const nonsense: [query: string, body: unknown][] = [
    ['?category=books', { category: ['Incorrect type. Expected pk value.'] }],
    ['?price__gt=x', { price__gt: ['A valid number is required.'] }],
    ['?ordering=stock', { ordering: ['"stock" is not a valid choice.'] }],
    ['?page=0', { page: ['Ensure this value is greater than or equal to 1.'] }],
    ['?search=%00', { search: ['Null characters are not allowed.'] }],
  ]
  for (const [query, expected] of nonsense) {
    const { status, body } = await call(list, 'GET', { base, as: admin, query })
    assert.equal(status, 400)
    assert.deepEqual(body, expected)
  }
})
