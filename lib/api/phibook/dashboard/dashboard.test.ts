import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { GET as totalOrders } from '@/app/api/dashboard/total-orders/route'
import { GET as totalProducts } from '@/app/api/dashboard/total-products/route'
import { GET as totalUsers } from '@/app/api/dashboard/total-users/route'
import { closeDb, db } from '@/lib/db/client'
import { archiveProduct, createProduct } from '@/lib/domain/catalog'
import { placeOrder } from '@/lib/domain/orders'
import { call, countStatements, openOtherShop, openTestHouse } from '../../testing'

after(closeDb)
const base = 'phibook'
const totals = [totalUsers, totalOrders, totalProducts]

test('200 counts orders, products on the shelves and people, of the business alone, in one statement each', async () => {
  const { admin, shopper } = await openOtherShop(db, base)
  const product = { name: 'Mug', priceMinor: 1190n, variants: [{ stock: 5 }] }
  const { id: productId } = await createProduct(admin.ctx, product)
  const gone = await createProduct(admin.ctx, product)
  await archiveProduct(admin.ctx, gone.id)
  await placeOrder(shopper.ctx, { channel: 'api', lines: [{ productId, quantity: 1 }] })
  const staff = await db.account.count({ where: { businessId: admin.ctx.actor.businessId } })
  const answers = await Promise.all(totals.map((total) => call(total, 'GET', { base, as: admin })))
  assert.deepEqual(
    answers.map(({ status, body }) => [status, body]),
    [
      [200, { total_users: staff }],
      [200, { total_orders: 1 }],
      [200, { total_products: 1 }],
    ],
  )
  for (const total of totals) {
    assert.equal(await countStatements(() => call(total, 'GET', { base, as: admin })), 2)
  }
})

test('200 counts every shopper as a user of the house', async () => {
  const { admin } = await openTestHouse(db, base)
  const { body } = await call(totalUsers, 'GET', { base, as: admin })
  const shoppers = await db.account.count({ where: { kind: 'shopper', status: 'active' } })
  assert.ok(Object(body).total_users >= shoppers)
})

test('401 and 403 for everybody but the admin', async () => {
  const { admin: _, ...others } = await openTestHouse(db, base)
  for (const total of totals) {
    assert.equal((await call(total, 'GET', { base })).status, 401)
    for (const as of Object.values(others)) assert.equal((await call(total, 'GET', { base, as })).status, 403)
  }
})
