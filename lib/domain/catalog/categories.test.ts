import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { DomainError } from '../shared/errors'
import { openTestShop } from '../shared/testing'
import {
  createCategory,
  createProduct,
  deleteCategory,
  findCategories,
  findPicture,
  getCategory,
  getProduct,
  savePicture,
  updateCategory,
} from '.'

after(closeDb)

const refusal = (code: string) => (error: unknown) => error instanceof DomainError && error.code === code

test('categories stand in the order the shop put them, with the number of live products', async () => {
  const { admin, visitor } = await openTestShop(db)
  const mugs = await createCategory(admin, { name: 'Mugs' })
  await createCategory(admin, { name: 'Teapots', description: 'For tea.' })
  await createCategory(admin, { name: 'First', position: -1 })
  await createProduct(admin, { name: 'Mug', priceMinor: 1n, categoryId: mugs.id })
  const found = await findCategories(visitor)
  assert.deepEqual(
    found.map(({ name, slug, productCount }) => ({ name, slug, productCount })),
    [
      { name: 'First', slug: 'first', productCount: 0 },
      { name: 'Mugs', slug: 'mugs', productCount: 1 },
      { name: 'Teapots', slug: 'teapots', productCount: 0 },
    ],
  )
})

test('a renamed category gets a new address, and two of a name get different ones', async () => {
  const { admin } = await openTestShop(db)
  const { id } = await createCategory(admin, { name: 'Mugs' })
  await createCategory(admin, { name: 'Cups' })
  assert.equal((await updateCategory(admin, id, { description: 'Big ones.' })).slug, 'mugs')
  assert.equal((await updateCategory(admin, id, { name: 'Cups' })).slug, 'cups-2')
})

test('deleting a category keeps its products, without one', async () => {
  const { admin, visitor } = await openTestShop(db)
  const { id } = await createCategory(admin, { name: 'Mugs' })
  const product = await createProduct(admin, { name: 'Mug', priceMinor: 1n, categoryId: id })
  assert.equal(product.category?.name, 'Mugs')
  await deleteCategory(admin, id)
  assert.equal((await getProduct(visitor, product.id)).category, null)
  await assert.rejects(getCategory(visitor, id), refusal('not_found'))
  await assert.rejects(deleteCategory(admin, id), refusal('not_found'))
})

test('only who may write the catalogue writes categories, and only those of their own shop', async () => {
  const [here, there] = [await openTestShop(db), await openTestShop(db)]
  const { id } = await createCategory(here.manager, { name: 'Mugs' })
  for (const ctx of [here.cashier, here.salesExecutive, here.shopper]) {
    await assert.rejects(createCategory(ctx, { name: 'A' }), refusal('forbidden'))
    await assert.rejects(updateCategory(ctx, id, { name: 'A' }), refusal('forbidden'))
    await assert.rejects(deleteCategory(ctx, id), refusal('forbidden'))
  }
  await assert.rejects(updateCategory(there.admin, id, { name: 'A' }), refusal('not_found'))
  await assert.rejects(deleteCategory(there.admin, id), refusal('not_found'))
  await assert.rejects(createProduct(there.admin, { name: 'A', priceMinor: 1n, categoryId: id }), refusal('invalid'))
})

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

test('a picture is known by its bytes: kept once, and only when it is one', async () => {
  const { admin, system, cashier } = await openTestShop(db)
  const hash = await savePicture(admin, { contentType: 'text/html', bytes: PNG })
  assert.equal(await savePicture(admin, { contentType: 'image/png', bytes: PNG }), hash)
  const found = await findPicture(db, hash)
  assert.equal(found?.contentType, 'image/png')
  assert.deepEqual(Buffer.from(found?.bytes ?? []), PNG)
  const svg = { contentType: 'image/svg+xml', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }
  await assert.rejects(savePicture(admin, svg), refusal('invalid'))
  assert.ok(await savePicture(system, svg))
  await assert.rejects(savePicture(admin, { bytes: Buffer.alloc(5 * 1024 * 1024 + 1, PNG) }), refusal('invalid'))
  for (const bytes of [
    PNG.subarray(0, 8),
    Buffer.concat([PNG.subarray(0, 8), Buffer.from('<script>')]),
    Buffer.alloc(0),
  ])
    await assert.rejects(savePicture(admin, { bytes }), refusal('invalid'))
  await assert.rejects(savePicture(cashier, { bytes: PNG }), refusal('forbidden'))
  await assert.rejects(createProduct(admin, { name: 'A', priceMinor: 1n, image: 'nonsense' }), refusal('invalid'))
  assert.equal((await createProduct(admin, { name: 'A', priceMinor: 1n, image: hash })).image, `/media/${hash}`)
})
