import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { archiveProduct, createProduct, type ProductView } from '../catalog'
import type { Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { openTestShop, openTestShopper } from '../shared/testing'
import { adjustStock } from '../stock'
import { addToCart, cartOfAccount, deleteCart, findCart, getCart, mergeCarts, removeFromCart, setCartQuantity } from '.'

after(closeDb)

const refusal = (code: string) => (error: unknown) => error instanceof DomainError && error.code === code

const idOf = (product: ProductView): number => {
  const [variant] = product.variants
  assert.ok(variant)
  return variant.id
}

const addMug = (ctx: Context, stock = 10) =>
  createProduct(ctx, { name: 'Mug', priceMinor: 1190n, variants: [{ sku: `MUG-${randomUUID()}`, stock }] })

test('the same variant adds up in one line, with tax and shipping before checkout', async () => {
  const { admin, visitor } = await openTestShop(db, { shippingMinor: 490n, freeShippingMinor: 5000n })
  const variantId = idOf(await addMug(admin))
  const { id: cartId } = await addToCart(visitor, { variantId, quantity: 1 })
  const cart = await addToCart(visitor, { cartId, variantId, quantity: 2 })
  assert.equal(cart.items.length, 1)
  assert.equal(cart.count, 3)
  assert.equal(cart.totals.subtotalMinor, 3570n)
  assert.equal(cart.totals.shippingMinor, 490n)
  assert.equal(cart.totals.totalMinor, 4060n)
  assert.equal(cart.totals.taxMinor, 570n + 78n)
  assert.equal(cart.toFreeShippingMinor, 1430n)
  const free = await addToCart(visitor, { cartId, variantId, quantity: 2 })
  assert.equal(free.totals.shippingMinor, 0n)
  assert.equal(free.toFreeShippingMinor, null)
})

test('nobody can put in more than there is: the rest is capped, or refused where that is asked for', async () => {
  const { admin, visitor } = await openTestShop(db)
  const variantId = idOf(await addMug(admin, 3))
  const cart = await addToCart(visitor, { variantId, quantity: 5 })
  assert.equal(cart.count, 3)
  assert.equal(cart.note, 'Only 3 of Mug left: your cart has all of them.')
  const more = { cartId: cart.id, variantId, quantity: 1, whenShort: 'refuse' as const }
  await assert.rejects(addToCart(visitor, more), refusal('out_of_stock'))
  const change = { cartId: cart.id, itemId: cart.itemId }
  assert.equal((await setCartQuantity(visitor, { ...change, quantity: 9 })).count, 3)
  assert.equal((await setCartQuantity(visitor, { ...change, quantity: 2 })).note, null)
  await assert.rejects(
    setCartQuantity(visitor, { ...change, quantity: 9, whenShort: 'refuse' }),
    refusal('out_of_stock'),
  )
  const gone = idOf(await addMug(admin, 0))
  await assert.rejects(addToCart(visitor, { variantId: gone, quantity: 1 }), refusal('out_of_stock'))
})

test('a cart says so when somebody else bought what is in it', async () => {
  const { admin, visitor } = await openTestShop(db)
  const variantId = idOf(await addMug(admin, 3))
  const { id: cartId } = await addToCart(visitor, { variantId, quantity: 3 })
  await adjustStock(admin, { variantId, delta: -2, reason: 'adjustment' })
  const cart = await getCart(visitor, { cartId })
  assert.equal(cart.short, true)
  assert.deepEqual([cart.items[0]?.quantity, cart.items[0]?.available], [3, 1])
})

test('of a product its first variant in stock is taken', async () => {
  const { admin, visitor } = await openTestShop(db)
  const variants = [{ size: 'S' }, { size: 'M', stock: 2 }]
  const { id: productId } = await createProduct(admin, { name: 'Shirt', priceMinor: 1n, variants })
  const cart = await addToCart(visitor, { productId, quantity: 1 })
  assert.equal(cart.items[0]?.variantName, 'M')
  await assert.rejects(addToCart(visitor, { productId: 987_654_321, quantity: 1 }), refusal('not_found'))
})

test('a quantity is a whole number; none takes the item out', async () => {
  const { admin, visitor } = await openTestShop(db)
  const variantId = idOf(await addMug(admin))
  for (const quantity of [0, -1, 1.5, Number.NaN, 1e9]) {
    await assert.rejects(addToCart(visitor, { variantId, quantity }), refusal('invalid'))
  }
  const { id: cartId, itemId } = await addToCart(visitor, { variantId, quantity: 2 })
  assert.equal((await setCartQuantity(visitor, { cartId, itemId, quantity: 0 })).count, 0)
  await assert.rejects(removeFromCart(visitor, { cartId, itemId }), refusal('not_found'))
})

test('a cart is found by its owner alone', async () => {
  const { admin, visitor, shopper, businessId } = await openTestShop(db)
  const elsewhere = await openTestShop(db)
  const other = await openTestShopper(db, businessId)
  const variantId = idOf(await addMug(admin))
  const own = await addToCart(shopper, { variantId, quantity: 1 })
  const guests = await addToCart(visitor, { variantId, quantity: 1 })
  assert.equal((await findCart(shopper))?.id, own.id)
  assert.equal((await findCart(visitor, { cartId: guests.id }))?.id, guests.id)
  for (const ctx of [visitor, other, admin]) assert.equal(await findCart(ctx, { cartId: own.id }), null)
  for (const ctx of [shopper, elsewhere.visitor]) assert.equal(await findCart(ctx, { cartId: guests.id }), null)
  await assert.rejects(addToCart(other, { cartId: own.id, variantId, quantity: 1 }), refusal('not_found'))
  await assert.rejects(
    setCartQuantity(visitor, { cartId: own.id, itemId: own.itemId, quantity: 2 }),
    refusal('not_found'),
  )
  await assert.rejects(deleteCart(other, { cartId: own.id }), refusal('not_found'))
  assert.equal(await findCart(visitor), null)
  assert.equal(await findCart(visitor, { cartId: 'nonsense' }), null)
  await assert.rejects(addToCart(elsewhere.visitor, { variantId, quantity: 1 }), refusal('not_found'))
})

test('an account has one cart, however often it is opened at once', async () => {
  const { shopper } = await openTestShop(db)
  const opened = await Promise.all([1, 2, 3, 4, 5].map(() => cartOfAccount(shopper)))
  assert.equal(new Set(opened.map(({ cart }) => cart.id)).size, 1)
  assert.equal(opened.filter(({ created }) => created).length, 1)
})

test('at sign-in the pieces of both carts add up, as far as there is stock', async () => {
  const { admin, visitor, shopper } = await openTestShop(db)
  const [mug, rare] = [idOf(await addMug(admin)), idOf(await addMug(admin, 3))]
  await addToCart(shopper, { variantId: mug, quantity: 1 })
  await addToCart(shopper, { variantId: rare, quantity: 2 })
  const guest = await addToCart(visitor, { variantId: mug, quantity: 2 })
  await addToCart(visitor, { cartId: guest.id, variantId: rare, quantity: 3 })
  const { cart, brought } = await mergeCarts(shopper, { guestCartId: guest.id })
  assert.deepEqual(
    new Map(cart.items.map(({ variantId, quantity }) => [variantId, quantity])),
    new Map([
      [mug, 3],
      [rare, 3],
    ]),
  )
  assert.equal(brought, 3)
  assert.equal(await findCart(visitor, { cartId: guest.id }), null)
  assert.equal((await mergeCarts(shopper, { guestCartId: guest.id })).brought, 0)
})

test("nobody can take over another account's cart by merging it", async () => {
  const { admin, shopper, businessId } = await openTestShop(db)
  const thief = await openTestShopper(db, businessId)
  const own = await addToCart(shopper, { variantId: idOf(await addMug(admin)), quantity: 1 })
  assert.equal((await mergeCarts(thief, { guestCartId: own.id })).cart.count, 0)
  assert.equal((await findCart(shopper))?.count, 1)
})

test('what leaves the shop leaves the carts', async () => {
  const { admin, visitor } = await openTestShop(db)
  const mug = await addMug(admin)
  const { id: cartId } = await addToCart(visitor, { variantId: idOf(mug), quantity: 1 })
  await archiveProduct(admin, mug.id)
  assert.deepEqual((await getCart(visitor, { cartId })).items, [])
})
