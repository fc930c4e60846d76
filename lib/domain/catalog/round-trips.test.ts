import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { closeDb, db } from '@/lib/db/client'
import { addToCart, findCart } from '../carts'
import { findCustomers } from '../customers'
import { openTestShop } from '../shared/testing'
import {
  createProduct,
  findByCode,
  findCategories,
  findMarketProducts,
  findProductAddresses,
  findProducts,
  findTillItems,
  getProduct,
  getProductBySlug,
} from '.'

after(closeDb)

/** How many statements go to the database while `work` runs. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  const query = pg.Client.prototype.query
  let count = 0
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    count += 1
    return Reflect.apply(query, this, args)
  }
  try {
    await work()
    return count
  } finally {
    pg.Client.prototype.query = query
  }
}

test('every list and every product is one round trip, however many there are', async () => {
  const { admin, cashier, visitor } = await openTestShop(db)
  const [mug] = await Promise.all([
    createProduct(admin, { name: 'Mug', priceMinor: 1n, variants: [{ sku: 'MUG', stock: 5 }] }),
    ...Array.from({ length: 12 }, (_, index) =>
      createProduct(admin, { name: `Bowl ${index}`, priceMinor: 1n, variants: [{ size: 'S' }, { size: 'M' }] }),
    ),
  ])
  const { id: cartId } = await addToCart(visitor, { productId: mug.id, quantity: 1 })
  const reads = {
    findProducts: () => findProducts(visitor, { count: true }),
    search: () => findProducts(visitor, { search: 'bowl', inStock: false, minPrice: 1n, sort: 'popular', count: true }),
    findMarketProducts: () => findMarketProducts(visitor, {}),
    getProduct: () => getProduct(visitor, mug.id),
    getProductBySlug: () => getProductBySlug(visitor, mug.slug),
    findByCode: () => findByCode(cashier, 'mug'),
    findCategories: () => findCategories(visitor),
    findProductAddresses: () => findProductAddresses(visitor),
    findTillItems: () => findTillItems(cashier),
    findCart: () => findCart(visitor, { cartId }),
    findCustomers: () => findCustomers(cashier, {}),
  }
  for (const [name, read] of Object.entries(reads)) {
    await read()
    assert.equal(await statements(read), 1, name)
  }
})
