import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { DomainError } from '../shared/errors'
import { openTestShop, openTestShopper } from '../shared/testing'
import { addToCart, findCart, orderCart } from '.'

after(closeDb)

const refusal = (code: string) => (error: unknown) => error instanceof DomainError && error.code === code

async function openShop() {
  const shop = await openTestShop(db)
  const variants = [
    { size: 'S', stock: 1 },
    { size: 'M', stock: 9 },
  ]
  const { id: productId } = await createProduct(shop.admin, { name: 'Shirt', priceMinor: 2000n, variants })
  return { ...shop, productId }
}

test('a cart becomes an order and is gone; a second attempt with the same id finds the order', async () => {
  const { shopper, productId } = await openShop()
  await addToCart(shopper, { productId, quantity: 3 })
  const clientId = randomUUID()
  const { order, replayed } = await orderCart(shopper, { channel: 'api', clientId })
  assert.deepEqual([order.totalMinor, order.lines[0]?.variantName, replayed], [6000n, 'M', false])
  assert.equal(await findCart(shopper), null)
  const again = await orderCart(shopper, { channel: 'api', clientId })
  assert.deepEqual([again.order.id, again.replayed], [order.id, true])
  await assert.rejects(orderCart(shopper, { channel: 'api' }), refusal('conflict'))
})

test("nobody orders somebody else's cart", async () => {
  const { admin, businessId, shopper, productId } = await openShop()
  const { id: cartId } = await addToCart(shopper, { productId, quantity: 1 })
  const other = await openTestShopper(db, businessId)
  for (const ctx of [other, admin]) {
    await assert.rejects(orderCart(ctx, { channel: 'api', cartId }), refusal('not_found'))
    await assert.rejects(orderCart(ctx, { channel: 'api' }), refusal('conflict'))
  }
})
