import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import type { Context } from '../shared/context'
import { openTestShop } from '../shared/testing'
import {
  createCategory,
  createProduct,
  findByCode,
  findMarketProducts,
  findProducts,
  PRODUCT_SORTS,
  type ProductQuery,
  type ProductSort,
} from '.'

after(closeDb)

const names = async (ctx: Context, query: ProductQuery) =>
  (await findProducts(ctx, query)).products.map(({ name }) => name)

test('a search ranks barcode, SKU, start of a SKU, start of the name, start of a word, then fragments', async () => {
  const { admin, visitor } = await openTestShop(db)
  const add = (name: string, sku: string, barcode?: string, description?: string) =>
    createProduct(admin, { name, priceMinor: 1n, description, variants: [{ sku, barcode }] })
  await add('Fragment', 'F-1', undefined, 'shelf4711 in the cellar')
  await add('Word', 'W-1', undefined, 'number 4711.')
  await add('4711 Cologne', 'N-1')
  await add('Prefix', '4711-A')
  await add('Exact SKU', '4711')
  await add('Exact barcode', 'B-1', '4711')
  await add('Unrelated', 'U-1')
  assert.deepEqual(await names(visitor, { search: '4711' }), [
    'Exact barcode',
    'Exact SKU',
    'Prefix',
    '4711 Cologne',
    'Word',
    'Fragment',
  ])
})

test('accents and letter case make no difference, whichever side has them', async () => {
  const { admin, visitor } = await openTestShop(db)
  await createProduct(admin, { name: 'Huśtawka ogrodowa', priceMinor: 1n })
  await createProduct(admin, { name: 'Cafe Creme', priceMinor: 1n })
  for (const search of ['hustawka', 'HUŚTAWKA', 'huśtaw', 'ogrod husta']) {
    assert.deepEqual(await names(visitor, { search }), ['Huśtawka ogrodowa'], search)
  }
  assert.deepEqual(await names(visitor, { search: 'café crème' }), ['Cafe Creme'])
})

test('a slip of the finger finds what is spelt like it, but only when nothing fits exactly', async () => {
  const { admin, visitor } = await openTestShop(db)
  await createProduct(admin, { name: 'Claw hammer', priceMinor: 1n })
  await createProduct(admin, { name: 'Hammock', priceMinor: 1n })
  assert.deepEqual(await names(visitor, { search: 'hamer' }), ['Claw hammer'])
  assert.deepEqual(await names(visitor, { search: 'hammer' }), ['Claw hammer'])
  assert.deepEqual(await names(visitor, { search: 'zzzz' }), [])
})

test('signs that mean something to the database mean nothing in a search', async () => {
  const { admin, visitor } = await openTestShop(db)
  await createProduct(admin, { name: '100% wool', priceMinor: 1n })
  await createProduct(admin, { name: '1000 pins', priceMinor: 1n })
  assert.deepEqual(await names(visitor, { search: '100%' }), ['100% wool'])
  for (const search of ['_', "'", '\\', '"; drop table products; --', '%%%', ' ', '😀', 'a'.repeat(5000)]) {
    assert.ok(await findProducts(visitor, { search }))
  }
})

test('a code is found in any letter case, a barcode before a SKU that is spelt the same', async () => {
  const { admin, cashier } = await openTestShop(db)
  await createProduct(admin, { name: 'By SKU', priceMinor: 1n, variants: [{ sku: 'AB12' }] })
  await createProduct(admin, { name: 'By barcode', priceMinor: 1n, variants: [{ sku: 'X', barcode: 'ab12' }] })
  assert.equal((await findByCode(cashier, ' Ab12 '))?.product.name, 'By barcode')
  assert.equal((await findByCode(cashier, 'x'))?.variant.sku, 'X')
  assert.equal(await findByCode(cashier, 'AB1'), null)
})

test('filters by category, stock and price, and counts what matches', async () => {
  const { admin, visitor } = await openTestShop(db)
  const mugs = await createCategory(admin, { name: 'Mugs' })
  const add = (name: string, price: bigint, stock: number, categoryId?: number) =>
    createProduct(admin, { name, priceMinor: price, categoryId, variants: [{ stock }] })
  await add('Small mug', 900n, 3, mugs.id)
  await add('Large mug', 1500n, 0, mugs.id)
  await add('Teapot', 4900n, 20)
  const sort = 'name'
  assert.deepEqual(await names(visitor, { categoryId: mugs.id, sort }), ['Large mug', 'Small mug'])
  assert.deepEqual(await names(visitor, { categorySlug: 'mugs', inStock: true }), ['Small mug'])
  assert.deepEqual(await names(visitor, { inStock: false }), ['Large mug'])
  assert.deepEqual(await names(visitor, { minPrice: 900n, maxPrice: 1500n, sort }), ['Large mug', 'Small mug'])
  assert.deepEqual(await names(visitor, { lowStock: true, sort }), ['Large mug', 'Small mug'])
  assert.deepEqual(await names(visitor, { lowStock: 2 }), ['Large mug'])
  assert.deepEqual(await names(visitor, { minStock: 1, maxStock: 19 }), ['Small mug'])
  assert.equal((await findProducts(visitor, { search: 'mug', limit: 1, count: true })).total, 2)
  assert.equal((await findProducts(visitor, { search: 'mug', offset: 9, count: true })).total, 2)
})

const SORTS: Record<ProductSort, string[]> = {
  newest: ['d', 'C', 'b', 'A'],
  oldest: ['A', 'b', 'C', 'd'],
  updated: ['A', 'b', 'C', 'd'],
  '-updated': ['d', 'C', 'b', 'A'],
  name: ['A', 'b', 'C', 'd'],
  '-name': ['d', 'C', 'b', 'A'],
  price: ['d', 'A', 'b', 'C'],
  '-price': ['C', 'b', 'A', 'd'],
  stock: ['A', 'b', 'C', 'd'],
  '-stock': ['d', 'C', 'b', 'A'],
  popular: ['C', 'd', 'b', 'A'],
  relevance: ['d', 'C', 'b', 'A'],
}

test('every order holds across pages, none twice and none left out', async () => {
  const { admin, visitor, businessId } = await openTestShop(db)
  for (const [index, [name, price]] of Object.entries({ A: 200n, b: 200n, C: 300n, d: 100n }).entries()) {
    const now = new Date(admin.now.getTime() + index * 1000)
    const stock = index * 2
    const product = await createProduct({ ...admin, now }, { name, priceMinor: price, variants: [{ stock }] })
    const units = name === 'C' ? 5 : 0
    const key = { businessId, day: new Date(), channel: 'web' as const, productId: product.id }
    if (units) await db.dailyProduct.create({ data: { ...key, units } })
  }
  for (const sort of PRODUCT_SORTS) {
    const expected = SORTS[sort]
    const walked: string[] = []
    let after: string | undefined
    do {
      const page = await findProducts(visitor, { sort, limit: 1, after })
      walked.push(...page.products.map(({ name }) => name))
      after = page.next ?? undefined
    } while (after)
    assert.deepEqual(walked, expected, sort)
  }
})

test('a page has at most a hundred products, unless everything is asked for', async () => {
  const { admin, visitor } = await openTestShop(db)
  const data = Array.from({ length: 130 }, (_, index) => ({ name: `Nail ${index}`, slug: `nail-${index}` }))
  const rest = { businessId: admin.actor.businessId, priceMinor: 1n }
  await db.product.createMany({ data: data.map((product) => ({ ...product, ...rest })) })
  assert.equal((await findProducts(visitor, { limit: 5000 })).products.length, 100)
  assert.equal((await findProducts(visitor, { limit: null })).products.length, 130)
  assert.equal((await findProducts(visitor, { after: 'nonsense' })).products.length, 24)
})

test('the market shows what all open businesses sell', async () => {
  const [one, two, closed] = [await openTestShop(db), await openTestShop(db), await openTestShop(db)]
  const word = `soap${one.businessId}`
  for (const shop of [one, two, closed]) await createProduct(shop.admin, { name: word, priceMinor: 1n })
  await db.business.update({ where: { id: closed.businessId }, data: { open: false } })
  const { products } = await findMarketProducts(one.visitor, { search: word })
  assert.deepEqual(new Set(products.map(({ businessId }) => businessId)), new Set([one.businessId, two.businessId]))
})
