import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { createCustomer } from '../customers'
import type { Context } from '../shared/context'
import { openTestShop, openTestShopper } from '../shared/testing'
import { countOrders, createDraftOrder, findOrders, placeOrder } from '.'

after(closeDb)

const numbersOf = async (ctx: Context, search: string) =>
  (await findOrders(ctx, { search })).orders.map(({ number }) => number)

test('orders are found by the e-mail of their customer and of whoever bought them, in whatever case', async () => {
  const shop = await openTestShop(db)
  const mug = await createProduct(shop.admin, { name: 'Mug', priceMinor: 1190n, variants: [{ stock: 9 }] })
  const lines = [{ productId: mug.id, quantity: 1 }]
  const { id: customerId } = await createCustomer(shop.admin, { name: 'Hafen Café', email: 'Kasse@hafen.example' })
  const { order: draft } = await createDraftOrder(shop.admin, { customerId, lines })
  const lena = await openTestShopper(db, shop.businessId, `lena-${shop.businessId}`)
  const contact = { name: 'Lena', email: 'office@elsewhere.example' }
  const { order: bought } = await placeOrder(lena, { channel: 'web', lines, contact })
  await placeOrder(shop.shopper, { channel: 'web', lines })
  assert.deepEqual(await numbersOf(shop.manager, 'kasse@HAFEN'), [draft.number])
  assert.deepEqual(await numbersOf(shop.manager, `Lena-${shop.businessId}@kontor.test`), [bought.number])
  assert.deepEqual(await numbersOf(shop.manager, 'office@elsewhere'), [bought.number])
  assert.equal(await countOrders(shop.manager, { search: `lena-${shop.businessId}@` }), 1)
  assert.deepEqual(await numbersOf(shop.shopper, 'hafen.example'), [])
})
