import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { DomainError } from '../shared/errors'
import { openTestShop, openTestShopper } from '../shared/testing'
import { addToCart, findCart, orderCart, removeFromCart, setCartQuantity } from '.'

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

/** Long enough for what is begun meanwhile to find the cart taken. */
const AWHILE_MS = 300

test('what is put into a cart that is just being ordered is ordered too', async () => {
  const { admin, shopper, productId } = await openShop()
  const mug = await createProduct(admin, { name: 'Mug', priceMinor: 500n, variants: [{ stock: 9 }] })
  await addToCart(shopper, { productId, quantity: 1 })
  const ordering = await db.$transaction(async (tx) => {
    await addToCart({ ...shopper, db: tx }, { productId: mug.id, quantity: 2 })
    const begun = orderCart(shopper, { channel: 'api' })
    await sleep(AWHILE_MS)
    return { begun }
  })
  const { order } = await ordering.begun
  assert.deepEqual(
    order.lines.map(({ name, quantity }) => [name, quantity]),
    [
      ['Shirt', 1],
      ['Mug', 2],
    ],
  )
})

test('a cart that was ordered a moment ago takes nothing any more; what names no cart goes into a new one', async () => {
  const { shopper, productId } = await openShop()
  const { id: cartId, itemId } = await addToCart(shopper, { productId, quantity: 1 })
  const { adding, late } = await db.$transaction(async (tx) => {
    await orderCart({ ...shopper, db: tx }, { channel: 'api' })
    const late = Promise.allSettled([
      addToCart(shopper, { cartId, productId, quantity: 2 }),
      setCartQuantity(shopper, { cartId, itemId, quantity: 2 }),
      removeFromCart(shopper, { cartId, itemId }),
    ])
    const adding = addToCart(shopper, { productId, quantity: 2 })
    await sleep(AWHILE_MS)
    return { adding, late }
  })
  for (const one of await late) assert.ok(one.status === 'rejected' && refusal('not_found')(one.reason))
  const cart = await adding
  assert.notEqual(cart.id, cartId)
  assert.equal(cart.count, 2)
})

test('pieces that are put in at once add up, of another variant once the first has no more', async () => {
  const { shopper, productId } = await openShop()
  await Promise.all([1, 1, 1, 1, 1].map((quantity) => addToCart(shopper, { productId, quantity })))
  assert.equal((await findCart(shopper))?.count, 5)
})
