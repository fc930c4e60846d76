import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { DELETE as destroy, PATCH as patch, PUT as put, GET as retrieve } from '@/app/api/products/[id]/route'
import { GET as lowStock } from '@/app/api/products/low-stock/route'
import { POST as create, GET as list } from '@/app/api/products/route'
import { closeDb, db } from '@/lib/db/client'
import { createCategory, createProduct, findCategories, getProduct } from '@/lib/domain/catalog'
import { proveBooks } from '@/lib/domain/ledger'
import { completeSale } from '@/lib/domain/orders'
import { call, countStatements, openOtherShop, openTestHouse, type TestCaller } from '../../testing'

after(closeDb)
const base = 'smartpos'

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/

/** The document's two sample bodies. */
const laptop = {
  name: 'Laptop HP ProBook',
  cost_price: '800.00',
  selling_price: '999.99',
  stock_quantity: 10,
  low_stock_threshold: 2,
}
const mouse = {
  name: 'Wireless Mouse',
  cost_price: '15.00',
  selling_price: '29.99',
  stock_quantity: 50,
  low_stock_threshold: 10,
}

type Data = { id: number; [field: string]: unknown }

async function made(as: TestCaller, body: object): Promise<Data> {
  const answer = await call(create, 'POST', { base, as, body })
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return Object(answer.body).data
}

const at = (id: number | string) => ({ id: String(id) })
const change = (as: TestCaller, id: number, body: object) => call(patch, 'PATCH', { base, as, params: at(id), body })

async function names(as: TestCaller, query: string): Promise<string[]> {
  const { status, body } = await call(list, 'GET', { base, as, query })
  assert.equal(status, 200, JSON.stringify(body))
  return Object(body).data.map((product: { name: string }) => product.name)
}

/** A shop with the two samples and a tote, of which there is none. */
async function openShelves() {
  const people = await openOtherShop(db, base)
  const tote = { name: 'Canvas Tote', cost_price: 5, selling_price: 12, category: 'Bags', barcode: '4006381333931' }
  const products = [
    await made(people.admin, laptop),
    await made(people.admin, { ...mouse, sku: 'MOUSE-1', description: 'Silent' }),
    await made(people.admin, tote),
  ] as const
  return { ...people, products }
}

test('201 for both samples as they are printed', async () => {
  const { admin } = await openOtherShop(db, base)
  for (const sample of [laptop, mouse]) {
    const answer = await call(create, 'POST', { base, as: admin, body: sample })
    assert.equal(answer.status, 201)
    const { data, ...rest } = Object(answer.body)
    assert.deepEqual(rest, { status: 'success', message: 'Product created successfully' })
    const { id, sku, created_at, updated_at } = data
    assert.match(sku, /^[A-Z]+-\d{5}$/)
    assert.match(created_at, TIME)
    const unsaid = { description: '', category: null, barcode: null, is_low_stock: false }
    assert.deepEqual(data, { ...sample, ...unsaid, id, sku, created_at, updated_at })
    const read = await call(retrieve, 'GET', { base, as: admin, params: at(id) })
    assert.deepEqual(read.body, { status: 'success', message: 'Product retrieved successfully', data })
  }
  assert.deepEqual(await proveBooks(admin.ctx), [])
})

test('201 with a category by its id or its name, which is made when it is new', async () => {
  const { admin } = await openOtherShop(db, base)
  const { id } = await createCategory(admin.ctx, { name: 'Electronics' })
  for (const category of [id, String(id), 'electronics', 'Gadgets', ' gadgets ']) {
    const product = await made(admin, { ...mouse, category })
    assert.equal(product.category, String(category).trim().toLowerCase() === 'gadgets' ? 'Gadgets' : 'Electronics')
  }
  assert.equal((await made(admin, { ...mouse, category: '' })).category, null)
  const categories = await findCategories(admin.ctx)
  assert.deepEqual(
    categories.map(({ name, productCount }) => [name, productCount]),
    [
      ['Electronics', 3],
      ['Gadgets', 2],
    ],
  )
})

test('201 for a form', async () => {
  const { admin } = await openOtherShop(db, base)
  const body = new URLSearchParams({ ...laptop, stock_quantity: '10', low_stock_threshold: '2', sku: '' })
  const { status, body: answer } = await call(create, 'POST', { base, as: admin, body })
  assert.equal(status, 201)
  assert.equal(Object(answer).data.stock_quantity, 10)
})

const required = ['This field is required.']
const refused: [title: string, change: object, data: object][] = [
  ['nothing', { name: undefined, cost_price: undefined }, { name: required, cost_price: required }],
  ['a blank name', { name: ' ' }, { name: ['This field may not be blank.'] }],
  [
    'negative prices',
    { cost_price: '-1', selling_price: -0.5 },
    {
      cost_price: ['Ensure this value is greater than or equal to 0.'],
      selling_price: ['Ensure this value is greater than or equal to 0.'],
    },
  ],
  [
    'a third place',
    { selling_price: '1.234' },
    { selling_price: ['Ensure that there are no more than 2 decimal places.'] },
  ],
  ['no number', { selling_price: 'cheap' }, { selling_price: ['A valid number is required.'] }],
  [
    'less than no stock',
    { stock_quantity: -1 },
    { stock_quantity: ['Ensure this value is greater than or equal to 0.'] },
  ],
  ['half a piece', { stock_quantity: 1.5 }, { stock_quantity: ['A valid integer is required.'] }],
  [
    'a threshold of no number',
    { low_stock_threshold: 'few' },
    { low_stock_threshold: ['A valid integer is required.'] },
  ],
  [
    'a category of nowhere',
    { category: 2147483647 },
    { category: ['Invalid pk "2147483647" - object does not exist.'] },
  ],
  ['a category that is none', { category: true }, { category: ['Invalid value.'] }],
  ['a SKU that is taken', { sku: 'mouse-1' }, { sku: ['product with this sku already exists.'] }],
  ['a barcode that is taken', { barcode: '4006381333931' }, { barcode: ['product with this barcode already exists.'] }],
]

for (const [title, wrong, data] of refused) {
  test(`400 for ${title}`, async () => {
    const { admin, products } = await openShelves()
    for (const [handler, method] of [
      [create, 'POST'],
      [put, 'PUT'],
    ] as const) {
      const body = { ...laptop, ...wrong }
      const answer = await call(handler, method, { base, as: admin, params: at(products[0].id), body })
      assert.equal(answer.status, 400)
      assert.deepEqual(Object(answer.body).data, data)
      assert.equal(Object(answer.body).status, 'error')
    }
    assert.equal((await names(admin, '')).length, 3)
  })
}

test('400 wherever stock is asked of a product that has it in several variants', async () => {
  const { admin } = await openOtherShop(db, base)
  const shirt = await createProduct(admin.ctx, {
    name: 'Shirt',
    priceMinor: 2000n,
    variants: [
      { size: 'S', stock: 1, threshold: 3, costMinor: 700n },
      { size: 'M', stock: 4, threshold: 4, costMinor: 800n },
    ],
  })
  const { status, body } = await change(admin, shirt.id, { stock_quantity: 9 })
  assert.equal(status, 400)
  const several = 'This product has several variants; set the stock of each.'
  assert.deepEqual(Object(body).data, { stock_quantity: [several] })
  const shown = Object((await call(retrieve, 'GET', { base, as: admin, params: at(shirt.id) })).body).data
  assert.deepEqual([shown.stock_quantity, shown.low_stock_threshold, shown.is_low_stock], [5, 4, false])
  const back = await call(put, 'PUT', { base, as: admin, params: at(shirt.id), body: { ...shown, name: 'Tee' } })
  assert.equal(back.status, 200)
  assert.equal(Object(back.body).data.name, 'Tee')
  const kept = (await getProduct(admin.ctx, shirt.id)).variants
  assert.deepEqual(
    kept.map(({ stock, threshold, costMinor }) => [stock, threshold, costMinor]),
    [
      [1, 3, 700n],
      [4, 4, 800n],
    ],
  )
  assert.equal(Object((await change(admin, shirt.id, { low_stock_threshold: 5 })).body).data.is_low_stock, true)
})

test('400 for the price of a product whose variants have their own; a single one gives its own up', async () => {
  const { admin } = await openOtherShop(db, base)
  const many = await createProduct(admin.ctx, {
    name: 'Shirt',
    priceMinor: 2000n,
    variants: [{ size: 'S' }, { size: 'XL', priceMinor: 2500n }],
  })
  const { status, body } = await change(admin, many.id, { selling_price: '21.00' })
  assert.equal(status, 400)
  assert.deepEqual(Object.keys(Object(body).data), ['selling_price'])
  const one = await createProduct(admin.ctx, { name: 'Mug', priceMinor: 2000n, variants: [{ priceMinor: 2500n }] })
  const shown = await call(retrieve, 'GET', { base, as: admin, params: at(one.id) })
  assert.equal(Object(shown.body).data.selling_price, '25.00')
  assert.equal(Object((await change(admin, one.id, { selling_price: 20 })).body).data.selling_price, '20.00')
})

test('200 changes what is sent and nothing else', async () => {
  const { admin, products } = await openShelves()
  const [, sold] = products
  const { status, body } = await change(admin, sold.id, {
    selling_price: 24.5,
    stock_quantity: 7,
    barcode: '96385074',
    category: 'Electronics',
  })
  assert.equal(status, 200)
  const { data, ...rest } = Object(body)
  assert.deepEqual(rest, { status: 'success', message: 'Product updated successfully' })
  assert.deepEqual(data, {
    ...sold,
    selling_price: '24.50',
    stock_quantity: 7,
    is_low_stock: true,
    barcode: '96385074',
    category: 'Electronics',
    updated_at: data.updated_at,
  })
  const cleared = await change(admin, sold.id, { category: null, barcode: '', description: '' })
  assert.deepEqual(
    ['category', 'barcode', 'description'].map((field) => Object(cleared.body).data[field]),
    [null, null, ''],
  )
  const name = 'Mouse'
  const replaced = await call(put, 'PUT', { base, as: admin, params: at(sold.id), body: { ...mouse, name } })
  assert.deepEqual([Object(replaced.body).data.name, Object(replaced.body).data.stock_quantity], [name, 50])
  assert.deepEqual(await proveBooks(admin.ctx), [])
})

test('204 deletes a product; one that was sold stays with its sales', async () => {
  const { admin, cashier, products } = await openShelves()
  const [sold, unsold] = products
  const lines = [{ productId: sold.id, quantity: 1 }]
  await completeSale(cashier.ctx, { lines, payments: [{ method: 'cash' }] })
  for (const { id } of [sold, unsold]) {
    const answer = await call(destroy, 'DELETE', { base, as: admin, params: at(id) })
    assert.deepEqual([answer.status, answer.body], [204, null])
    const again = await call(destroy, 'DELETE', { base, as: admin, params: at(id) })
    assert.deepEqual([again.status, again.body], [404, { status: 'error', message: 'Not found.', data: {} }])
  }
  assert.deepEqual(await names(admin, ''), ['Canvas Tote'])
  assert.equal((await getProduct(admin.ctx, sold.id, { archived: true })).name, sold.name)
})

test('200 lists ten a page, newest first, and says where the others are', async () => {
  const { admin, cashier } = await openOtherShop(db, base)
  for (let count = 1; count <= 12; count++) await made(admin, { ...mouse, name: `Mouse ${count}` })
  const { body } = await call(list, 'GET', { base, as: cashier })
  const { data, ...rest } = Object(body)
  assert.deepEqual(rest, {
    status: 'success',
    message: 'Products retrieved successfully',
    count: 12,
    next: 'http://127.0.0.1:3000/api/under-test/?page=2',
    previous: null,
  })
  assert.equal(data.length, 10)
  assert.deepEqual(await names(cashier, '?page=2'), ['Mouse 2', 'Mouse 1'])
  assert.deepEqual((await names(cashier, '?page_size=500')).length, 12)
  const beyond = await call(list, 'GET', { base, as: cashier, query: '?page=3' })
  assert.deepEqual([beyond.status, beyond.body], [404, { status: 'error', message: 'Invalid page.', data: {} }])
})

test('200 finds products by words, codes, price, stock and category', async () => {
  const { cashier } = await openShelves()
  const [tote, silent, book] = ['Canvas Tote', 'Wireless Mouse', 'Laptop HP ProBook']
  const found: [query: string, expected: string[]][] = [
    ['', [tote, silent, book]],
    ['?search=laptop', [book]],
    ['?search=mouse-1', [silent]],
    ['?search=4006381333931', [tote]],
    ['?search=silent', [silent]],
    ['?search=', [tote, silent, book]],
    ['?min_price=29.99', [silent, book]],
    ['?max_price=29.99', [tote, silent]],
    ['?min_price=13&max_price=100', [silent]],
    ['?min_stock=10', [silent, book]],
    ['?max_stock=10', [tote, book]],
    ['?in_stock=true', [silent, book]],
    ['?in_stock=false', [tote]],
    ['?low_stock=true', [tote]],
    ['?low_stock=0', [silent, book]],
    ['?category=bags', [tote]],
    ['?category=Shoes', []],
    ['?ordering=name', [tote, book, silent]],
    ['?ordering=-selling_price', [book, silent, tote]],
    ['?ordering=stock_quantity', [tote, book, silent]],
    ['?ordering=created_at', [book, silent, tote]],
  ]
  for (const [query, expected] of found) assert.deepEqual(await names(cashier, query), expected, query)
})

test('400 for a filter of the wrong type', async () => {
  const { cashier } = await openShelves()
  const wrong: [query: string, data: object][] = [
    ['?min_price=cheap', { min_price: ['A valid number is required.'] }],
    ['?max_stock=many', { max_stock: ['A valid integer is required.'] }],
    ['?in_stock=maybe', { in_stock: ['Must be a valid boolean.'] }],
    ['?ordering=luck', { ordering: ['"luck" is not a valid choice.'] }],
    ['?page=0', { page: ['Ensure this value is greater than or equal to 1.'] }],
    ['?page=x', { page: ['A valid integer is required.'] }],
  ]
  for (const [query, data] of wrong) {
    const { status, body } = await call(list, 'GET', { base, as: cashier, query })
    assert.equal(status, 400)
    assert.deepEqual(Object(body).data, data)
  }
})

test('200 lists what is running low, the scarcest first, or what is below any number', async () => {
  const { admin, cashier, products } = await openShelves()
  await change(admin, products[0].id, { stock_quantity: 2 })
  const low = async (query: string) => {
    const { status, body } = await call(lowStock, 'GET', { base, as: cashier, query })
    assert.equal(status, 200)
    return Object(body).data.map((product: { name: string }) => product.name)
  }
  assert.deepEqual(await low(''), ['Canvas Tote', 'Laptop HP ProBook'])
  assert.deepEqual(await low('?threshold=1'), ['Canvas Tote'])
  assert.deepEqual(await low('?threshold=50'), ['Canvas Tote', 'Laptop HP ProBook', 'Wireless Mouse'])
  const wrong = await call(lowStock, 'GET', { base, as: cashier, query: '?threshold=-1' })
  assert.equal(wrong.status, 400)
})

test('a list is read in one statement, after the one that asks who reads', async () => {
  const { cashier } = await openShelves()
  const ask = () => call(list, 'GET', { base, as: cashier })
  await ask()
  assert.equal(await countStatements(ask), 2)
})

test('403 for cashiers who would write, and for shoppers who would read', async () => {
  const { shopper } = await openTestHouse(db, base)
  const { cashier, manager, products } = await openShelves()
  const params = at(products[0].id)
  const denied = { status: 'error', message: 'You do not have permission to perform this action.', data: {} }
  for (const as of [cashier, manager, shopper]) {
    for (const [handler, method, body] of [
      [create, 'POST', laptop],
      [put, 'PUT', laptop],
      [patch, 'PATCH', {}],
      [destroy, 'DELETE', undefined],
    ] as const) {
      const answer = await call(handler, method, { base, as, params, body })
      assert.deepEqual([answer.status, answer.body], [403, denied])
    }
  }
  for (const handler of [list, retrieve, lowStock]) {
    assert.equal((await call(handler, 'GET', { base, as: shopper, params })).status, 403)
    assert.equal((await call(handler, 'GET', { base, params })).status, 401)
  }
})

test("404 for another shop's product, whatever is asked of it", async () => {
  const { products } = await openShelves()
  const { admin } = await openOtherShop(db, base)
  for (const id of [products[0].id, 2147483647, '9'.repeat(30), 'abc', '-1']) {
    for (const [handler, method, body] of [
      [retrieve, 'GET', undefined],
      [put, 'PUT', laptop],
      [patch, 'PATCH', { name: 'Mine' }],
      [destroy, 'DELETE', undefined],
    ] as const) {
      const answer = await call(handler, method, { base, as: admin, params: at(id), body })
      assert.equal(answer.status, 404)
      assert.deepEqual(answer.body, { status: 'error', message: 'Not found.', data: {} })
    }
  }
})
