import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { addToCart, findCart } from '@/lib/domain/carts'
import { createProduct } from '@/lib/domain/catalog'
import { placeOrder } from '@/lib/domain/orders'
import { openTestShop } from '@/lib/domain/shared/testing'
import { expectedItems, withItems } from './cart-math'

after(closeDb)

for (const pricesIncludeTax of [true, false]) {
  test(`browser, cart and order come to the same total, prices ${pricesIncludeTax ? 'with' : 'without'} tax`, async () => {
    const shop = { taxPpm: 190_000, pricesIncludeTax, shippingMinor: 490n, freeShippingMinor: 10_000n }
    const { admin, visitor } = await openTestShop(db, shop)
    const variants = [{ sku: 'A', stock: 50 }]
    const { id: productId } = await createProduct(admin, { name: 'Mug', priceMinor: 333n, variants })
    const cart = await addToCart(visitor, { productId, quantity: 7 })
    const expected = withItems(cart, { ...shop, currency: 'EUR' }, cart.items)
    assert.deepEqual(expected.totals, cart.totals)
    const lines = cart.items.map(({ variantId, quantity }) => ({ variantId, quantity }))
    const { order } = await placeOrder(visitor, { channel: 'web', lines, shipping: true, cart })
    assert.equal(order.totalMinor, expected.totals.totalMinor)
    assert.equal(await findCart(visitor, { cartId: cart.id }), null)
  })
}

test('what is put in adds up with what is there, as far as there is stock; a quantity of none takes it out', async () => {
  const { admin, visitor } = await openTestShop(db)
  const { id: productId } = await createProduct(admin, { name: 'Mug', priceMinor: 100n, variants: [{ stock: 3 }] })
  const { items } = await addToCart(visitor, { productId, quantity: 2 })
  const [item] = items
  assert.ok(item)
  assert.equal(expectedItems(items, new Map(), { item, quantity: 5 })[0]?.quantity, 3)
  assert.deepEqual(expectedItems(items, new Map([[item.id, 0]]), null), [])
})
