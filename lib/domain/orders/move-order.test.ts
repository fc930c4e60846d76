import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { proveBooks } from '../ledger'
import { DomainError } from '../shared/errors'
import { openTestShop } from '../shared/testing'
import { createDraftOrder, findOrderByClientId, getOrder, moveOrder, placeOrder } from '.'

after(closeDb)

const refusal = (code: string) => (error: unknown) => error instanceof DomainError && error.code === code

async function openShop() {
  const shop = await openTestShop(db)
  const product = { name: 'Mug', priceMinor: 1190n, variants: [{ stock: 5 }] }
  const lines = [{ productId: (await createProduct(shop.admin, product)).id, quantity: 2 }]
  return { ...shop, lines }
}

test('an order that is delivered was shipped before, and both are written down', async () => {
  const { admin, shopper, lines } = await openShop()
  const { order } = await placeOrder(shopper, { channel: 'web', lines })
  const delivered = await moveOrder(admin, { through: true, orderId: order.id, to: 'delivered' })
  assert.deepEqual(
    delivered.events.map(({ from, to }) => [from, to]),
    [
      [null, 'placed'],
      ['placed', 'shipped'],
      ['shipped', 'delivered'],
    ],
  )
})

test('a draft that is shipped takes its stock on the way', async () => {
  const { admin, lines } = await openShop()
  const customer = await db.customer.create({ data: { businessId: admin.actor.businessId, name: 'Osei Ltd' } })
  const { order: draft } = await createDraftOrder(admin, { customerId: customer.id, lines })
  assert.equal((await moveOrder(admin, { through: true, orderId: draft.id, to: 'shipped' })).state, 'shipped')
  assert.deepEqual(await proveBooks(admin), [])
})

test('there is no way back, and none for whoever may not go it', async () => {
  const { admin, cashier, shopper, lines } = await openShop()
  const { order } = await placeOrder(shopper, { channel: 'web', lines })
  const orderId = order.id
  await assert.rejects(moveOrder(shopper, { through: true, orderId, to: 'delivered' }), refusal('forbidden'))
  await assert.rejects(moveOrder(cashier, { through: true, orderId, to: 'delivered' }), refusal('not_found'))
  assert.equal((await getOrder(admin, orderId)).state, 'placed')
  await moveOrder(admin, { through: true, orderId, to: 'delivered' })
  await assert.rejects(moveOrder(admin, { through: true, orderId, to: 'shipped' }), refusal('wrong_state'))
  assert.equal((await moveOrder(admin, { through: true, orderId, to: 'delivered' })).events.length, 3)
})

test('an order is found by the id its buyer gave it, by nobody else', async () => {
  const { admin, shopper, lines } = await openShop()
  const { order } = await placeOrder(shopper, { channel: 'web', lines, clientId: 'mine' })
  assert.equal((await findOrderByClientId(shopper, 'mine'))?.id, order.id)
  assert.equal(await findOrderByClientId(admin, 'mine'), null)
})
