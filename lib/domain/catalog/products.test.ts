import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { proveBooks } from '../ledger'
import { DomainError, type ErrorCode } from '../shared/errors'
import { openTestShop } from '../shared/testing'
import {
  archiveProduct,
  createProduct,
  findByCode,
  findProducts,
  findTillItems,
  getProduct,
  getProductBySlug,
  type ProductView,
  restoreProduct,
  updateProduct,
} from '.'

after(closeDb)

const refuses = (work: Promise<unknown>, code: ErrorCode, field?: string) =>
  assert.rejects(work, (error) => {
    assert.ok(error instanceof DomainError, String(error))
    assert.equal(error.code, code)
    if (field) assert.equal(error.details.field, field)
    return true
  })

const shirt = {
  name: 'Linen Shirt',
  description: 'Light and long.',
  priceMinor: 4900n,
  variants: [
    { sku: 'SHIRT-S', barcode: '4006381333931', size: 'S', colour: 'Blue', stock: 3, costMinor: 2000n },
    { sku: 'SHIRT-M', size: 'M', colour: 'Blue', priceMinor: 5200n, stock: 12 },
    { sku: 'SHIRT-L', size: 'L', colour: 'Blue' },
  ],
}

const onlyVariant = (product: ProductView) => {
  const [variant] = product.variants
  assert.ok(variant)
  return variant
}

test('a product without variants gets a plain one with a SKU of its own', async () => {
  const { admin } = await openTestShop(db)
  const product = await createProduct(admin, { name: 'Elbe Mug', priceMinor: 1290n })
  const other = await createProduct(admin, { name: 'Elbe Mug', priceMinor: 1290n })
  const variant = onlyVariant(product)
  assert.equal(product.slug, 'elbe-mug')
  assert.equal(other.slug, 'elbe-mug-2')
  assert.match(variant.sku, /^ELBE-\d{5}$/)
  assert.notEqual(onlyVariant(other).sku, variant.sku)
  assert.equal(variant.plain, true)
  assert.equal(product.availability, 'sold_out')
})

test('variants have their own price and stock, and their opening stock is in the ledger', async () => {
  const { admin } = await openTestShop(db)
  const product = await createProduct(admin, shirt)
  assert.deepEqual(
    product.variants.map(({ name, priceMinor, stock, availability }) => ({ name, priceMinor, stock, availability })),
    [
      { name: 'S · Blue', priceMinor: 4900n, stock: 3, availability: 'few_left' },
      { name: 'M · Blue', priceMinor: 5200n, stock: 12, availability: 'in_stock' },
      { name: 'L · Blue', priceMinor: 4900n, stock: 0, availability: 'sold_out' },
    ],
  )
  assert.equal(product.stock, 15)
  assert.deepEqual([product.fromMinor, product.toMinor], [4900n, 5200n])
  assert.deepEqual(await proveBooks(admin), [])
})

test('what the shop pays is hidden from whoever is not its staff', async () => {
  const { admin, cashier, visitor } = await openTestShop(db)
  const { id } = await createProduct(admin, shirt)
  assert.equal(onlyVariant(await getProduct(cashier, id)).costMinor, 2000n)
  assert.equal(onlyVariant(await getProduct(visitor, id)).costMinor, 0n)
})

test('a code is taken in any letter case, within one shop', async () => {
  const [here, there] = [await openTestShop(db), await openTestShop(db)]
  await createProduct(here.admin, shirt)
  const copy = { name: 'Copy', priceMinor: 1n }
  await refuses(createProduct(here.admin, { ...copy, variants: [{ sku: 'shirt-s' }] }), 'taken', 'variants.0.sku')
  await refuses(
    createProduct(here.admin, { ...copy, variants: [{ barcode: '4006381333931' }] }),
    'taken',
    'variants.0.barcode',
  )
  await refuses(
    createProduct(here.admin, {
      ...copy,
      variants: [
        { sku: 'NEW', size: 'S' },
        { sku: 'new', size: 'M' },
      ],
    }),
    'taken',
    'variants.1.sku',
  )
  assert.ok(await createProduct(there.admin, shirt))
})

test('refuses nameless, negative and twin goods, and whoever may not write', async () => {
  const { admin, manager, cashier, salesExecutive, shopper, visitor } = await openTestShop(db)
  await refuses(createProduct(admin, { name: '  ', priceMinor: 1n }), 'invalid', 'name')
  await refuses(createProduct(admin, { name: 'A', priceMinor: -1n }), 'invalid', 'priceMinor')
  await refuses(
    createProduct(admin, { name: 'A', priceMinor: 1n, variants: [{ stock: -1 }] }),
    'invalid',
    'variants.0.stock',
  )
  await refuses(
    createProduct(admin, { name: 'A', priceMinor: 1n, variants: [{ size: 'S' }, { size: 's ' }] }),
    'invalid',
    'variants.1.size',
  )
  await refuses(createProduct(admin, { name: 'A', priceMinor: 1n, categoryId: 987_654 }), 'invalid', 'categoryId')
  for (const ctx of [cashier, salesExecutive, shopper]) {
    await refuses(createProduct(ctx, { name: 'A', priceMinor: 1n }), 'forbidden')
  }
  await refuses(createProduct(visitor, { name: 'A', priceMinor: 1n }), 'unauthenticated')
  assert.ok(await createProduct(manager, { name: 'A', priceMinor: 1n }))
})

test('an update changes what it names, adds and removes variants, and sets stock through the ledger', async () => {
  const { admin } = await openTestShop(db)
  const { id, slug, variants } = await createProduct(admin, shirt)
  const [small, medium, large] = variants
  assert.ok(small && medium && large)
  const product = await updateProduct(admin, id, {
    name: 'Linen Shirt, long',
    variants: [
      { id: small.id, stock: 8, barcode: null },
      { size: 'XL', colour: 'Blue', stock: 2 },
    ],
    removeVariants: [large.id],
  })
  assert.equal(product.slug, slug)
  assert.equal(product.description, 'Light and long.')
  assert.deepEqual(
    product.variants.map(({ size, stock, barcode }) => ({ size, stock, barcode })),
    [
      { size: 'S', stock: 8, barcode: null },
      { size: 'M', stock: 12, barcode: null },
      { size: 'XL', stock: 2, barcode: null },
    ],
  )
  assert.deepEqual(await proveBooks(admin), [])
  await refuses(updateProduct(admin, id, { stock: 5 }), 'invalid', 'stock')
  await refuses(updateProduct(admin, id, { removeVariants: product.variants.map((v) => v.id) }), 'invalid', 'variants')
  await refuses(updateProduct(admin, id, { variants: [{ id: 1, stock: 5 }] }), 'invalid', 'variants.0.id')
})

test('a product with a single variant takes its stock as a whole', async () => {
  const { admin } = await openTestShop(db)
  const { id } = await createProduct(admin, { name: 'Soap', priceMinor: 350n, variants: [{ sku: 'SOAP', stock: 4 }] })
  assert.equal((await updateProduct(admin, id, { stock: 9 })).stock, 9)
  assert.equal((await updateProduct(admin, id, { stock: 0 })).stock, 0)
  assert.deepEqual(await proveBooks(admin), [])
})

test('a changed price is written to the audit log, an unchanged one is not', async () => {
  const { admin, businessId } = await openTestShop(db)
  const { id } = await createProduct(admin, { name: 'Soap', priceMinor: 350n })
  await updateProduct(admin, id, { description: 'Olive oil.' })
  await updateProduct(admin, id, { priceMinor: 390n })
  const where = { businessId, action: 'product.price_changed' }
  const entries = await db.auditEntry.findMany({ where })
  assert.equal(entries.length, 1)
  assert.equal(entries[0]?.subject, `product:${id}`)
})

test('saving what somebody else changed meanwhile is a conflict', async () => {
  const { admin } = await openTestShop(db)
  const { id, updatedAt } = await createProduct(admin, { name: 'Soap', priceMinor: 350n })
  const later = { ...admin, now: new Date(admin.now.getTime() + 5000) }
  await updateProduct(later, id, { name: 'Soap bar', expectedUpdatedAt: updatedAt })
  await refuses(updateProduct(later, id, { name: 'Bar', expectedUpdatedAt: updatedAt }), 'conflict')
})

test('another shop neither sees nor changes it', async () => {
  const [here, there] = [await openTestShop(db), await openTestShop(db)]
  const { id, slug } = await createProduct(here.admin, shirt)
  await refuses(getProduct(there.admin, id), 'not_found')
  await refuses(getProductBySlug(there.visitor, slug), 'not_found')
  await refuses(updateProduct(there.admin, id, { name: 'Mine' }), 'not_found')
  await refuses(archiveProduct(there.admin, id), 'not_found')
  assert.equal(await findByCode(there.cashier, 'SHIRT-S'), null)
  assert.deepEqual((await findProducts(there.admin, {})).products, [])
  assert.deepEqual(await findTillItems(there.cashier), [])
})

test('a product that was never ordered is gone for everybody when it is deleted, but for the ledger', async () => {
  const { admin, businessId, shopper } = await openTestShop(db)
  const { id, variants } = await createProduct(admin, shirt)
  assert.equal(await archiveProduct(admin, id), 'deleted')
  await refuses(getProduct(shopper, id), 'not_found')
  await refuses(getProduct(admin, id, { archived: true }), 'not_found')
  await refuses(restoreProduct(admin, id), 'not_found')
  assert.deepEqual((await findProducts(admin, { archived: true })).products, [])
  const variantId = { in: variants.map((variant) => variant.id) }
  assert.equal(await db.stockMovement.count({ where: { businessId, variantId } }), 2)
  assert.equal((await createProduct(admin, shirt)).slug, 'linen-shirt')
  assert.deepEqual(await proveBooks(admin), [])
})

async function order(businessId: number, product: ProductView) {
  const variant = onlyVariant(product)
  const amounts = { subtotalMinor: 350n, totalMinor: 350n, currency: 'EUR', taxPpm: 0, pricesIncludeTax: true }
  await db.order.create({
    data: {
      ...amounts,
      businessId,
      number: `T-${product.id}`,
      channel: 'sales',
      state: 'draft',
      events: { create: { to: 'draft' } },
      lines: {
        create: {
          position: 0,
          product: { connect: { businessId_id: { businessId, id: product.id } } },
          variant: { connect: { businessId_id: { businessId, id: variant.id } } },
          name: product.name,
          sku: variant.sku,
          quantity: 1,
          listMinor: 350n,
          unitMinor: 350n,
          totalMinor: 350n,
        },
      },
    },
  })
}

test('an ordered product is archived, and its codes and address are free again', async () => {
  const { admin, visitor, businessId } = await openTestShop(db)
  const soap = { name: 'Soap', priceMinor: 350n, variants: [{ sku: 'SOAP', barcode: '42', stock: 4 }] }
  const old = await createProduct(admin, soap)
  await order(businessId, old)
  assert.equal(await archiveProduct(admin, old.id), 'archived')
  await refuses(getProduct(visitor, old.id), 'not_found')
  await refuses(getProduct(visitor, old.id, { archived: true }), 'unauthenticated')
  const kept = await getProduct(admin, old.id, { archived: true })
  assert.equal(onlyVariant(kept).sku, 'SOAP')
  const renewed = await createProduct(admin, soap)
  assert.equal(renewed.slug, 'soap')
  assert.equal((await findByCode(admin, 'soap'))?.product.id, renewed.id)
  assert.deepEqual(
    (await findProducts(admin, { archived: true })).products.map(({ id }) => id),
    [old.id],
  )
  assert.deepEqual(await proveBooks(admin), [])

  const back = await restoreProduct(admin, old.id)
  assert.equal(back.slug, 'soap-2')
  assert.equal(back.archivedAt, null)
  assert.notEqual(onlyVariant(back).sku, 'SOAP')
  assert.equal(onlyVariant(back).barcode, null)
  assert.equal((await findProducts(visitor, { count: true })).total, 2)
})

test('a product that comes back has its codes again', async () => {
  const { admin, businessId } = await openTestShop(db)
  const soap = { name: 'Soap', priceMinor: 350n, variants: [{ sku: 'SOAP~7', barcode: '42', stock: 4 }] }
  const { id } = await createProduct(admin, soap)
  await order(businessId, await getProduct(admin, id))
  await archiveProduct(admin, id)
  assert.equal(await findByCode(admin, '42'), null)
  const { slug, variants } = await restoreProduct(admin, id)
  assert.deepEqual([slug, variants.map(({ sku, barcode }) => [sku, barcode])], ['soap', [['SOAP~7', '42']]])
  assert.equal((await findByCode(admin, '42'))?.product.id, id)
})

test('an ordered variant that is removed stays for its order', async () => {
  const { admin, businessId } = await openTestShop(db)
  const product = await createProduct(admin, shirt)
  await order(businessId, product)
  const [small, medium] = product.variants
  assert.ok(small && medium)
  const changed = await updateProduct(admin, product.id, { removeVariants: [small.id, medium.id] })
  assert.deepEqual(
    changed.variants.map(({ size }) => size),
    ['L'],
  )
  assert.equal(await db.variant.count({ where: { businessId, archivedAt: null } }), 1)
  assert.deepEqual(await proveBooks(admin), [])
})

test('two people adding the same product at once both succeed with addresses of their own', async () => {
  const { admin } = await openTestShop(db)
  const made = await Promise.all([1, 2, 3, 4].map(() => createProduct(admin, { name: 'Mug', priceMinor: 1n })))
  assert.equal(new Set(made.map(({ slug }) => slug)).size, 4)
  assert.equal(new Set(made.map((product) => onlyVariant(product).sku)).size, 4)
})

test('the till gets every variant that can be sold', async () => {
  const { admin, cashier, shopper } = await openTestShop(db)
  await createProduct(admin, shirt)
  const items = await findTillItems(cashier)
  assert.deepEqual(
    items.map(({ name, variantName, priceMinor, stock }) => ({ name, variantName, priceMinor, stock })),
    [
      { name: 'Linen Shirt', variantName: 'S · Blue', priceMinor: 4900n, stock: 3 },
      { name: 'Linen Shirt', variantName: 'M · Blue', priceMinor: 5200n, stock: 12 },
      { name: 'Linen Shirt', variantName: 'L · Blue', priceMinor: 4900n, stock: 0 },
    ],
  )
  await refuses(findTillItems(shopper), 'forbidden')
})

test('an order and a change of the same product never wait for each other in a circle', async () => {
  const { admin } = await openTestShop(db)
  const changes = [
    (id: number, first: number, last: number) =>
      updateProduct(admin, id, { variants: [{ id: first, threshold: 3 }], removeVariants: [last] }),
    (id: number) => archiveProduct(admin, id, { keep: true }),
  ]
  for (const change of changes) {
    const product = await createProduct(admin, {
      name: 'Scarf',
      priceMinor: 1900n,
      variants: [{ size: 'S' }, { size: 'M' }, { size: 'L' }],
    })
    const ids = product.variants.map(({ id }) => id).sort((a, b) => a - b)
    const [first = 0, last = 0] = [ids.at(0), ids.at(-1)]
    // An order takes its goods in this order; in between, the change begins.
    const changed = await db.$transaction(async (tx) => {
      await tx.$queryRaw`select id from variants where id = ${first} for no key update`
      const changing = change(product.id, first, last).then(() => 'changed', String)
      await tx.$queryRaw`select pg_sleep(0.3)::text`
      await tx.$queryRaw`select id from variants where id = ${last} for no key update`
      return { changing }
    })
    assert.equal(await changed.changing, 'changed')
  }
})
