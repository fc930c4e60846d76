import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { type ApprovedRight, approve, resetPassword, setOwnPin } from '../people'
import { accountOf, type Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { openTestShop, type TestShop } from '../shared/testing'
import { completeSale, moveOrder, placeOrder } from '.'

after(closeDb)

const GIVEN = { password: 'three brown foxes', pin: '4071' }
const cash = [{ method: 'cash' as const }]

const forbids = (work: Promise<unknown>) =>
  assert.rejects(work, (error) => error instanceof DomainError && error.code === 'forbidden')

/** A shop whose cashiers set no prices, with a mug, and a manager who approves. */
async function strictShop() {
  const shop = await openTestShop(db, { cashiersSetPrices: false })
  const mug = await createProduct(shop.admin, { name: 'Mug', priceMinor: 1000n, variants: [{ stock: 9 }] })
  const id = accountOf(shop.manager) ?? 0
  await db.account.update({ where: { id }, data: { firstName: 'Mona' } })
  await resetPassword(shop.admin, id, GIVEN.password)
  await setOwnPin(shop.manager, GIVEN)
  return { ...shop, mug: mug.id }
}

const approved = (shop: TestShop, right: ApprovedRight, ctx: Context = shop.cashier) =>
  approve(ctx, right, { approverId: accountOf(shop.manager) ?? 0, pin: GIVEN.pin })

const audited = async ({ businessId }: TestShop, action: string) => {
  const entries = await db.auditEntry.findMany({ where: { businessId, action } })
  return entries.map(({ accountId, subject, details }) => ({ accountId, subject, details }))
}

test('a cashier takes a sale back with an approval; history and audit log say who did it and who approved', async () => {
  const shop = await strictShop()
  const lines = [{ productId: shop.mug, quantity: 1 }]
  const { sale } = await completeSale(shop.cashier, { lines, payments: cash, clientId: 'a' })
  await forbids(moveOrder(shop.cashier, { orderId: sale.id, to: 'returned' }))
  const approval = await approved(shop, 'till.refund')
  const returned = await moveOrder(shop.cashier, { orderId: sale.id, to: 'returned', note: 'Faulty', approval })
  assert.deepEqual(
    returned.events.map(({ to, by, approvedBy, note }) => ({ to, approvedBy, note, signed: by !== null })),
    [
      { to: 'completed', approvedBy: null, note: '', signed: true },
      { to: 'returned', approvedBy: 'Mona', note: 'Faulty', signed: true },
    ],
  )
  const again = await moveOrder(shop.cashier, { orderId: sale.id, to: 'returned', approval })
  assert.equal(again.events.length, 2)
  assert.deepEqual(await audited(shop, 'return.approved'), [
    {
      accountId: accountOf(shop.cashier),
      subject: `order:${sale.id}`,
      details: { order: sale.number, approvedBy: 'Mona' },
    },
  ])
})

test('a cashier gives a discount or another price with an approval; the same sale sent again happens once', async () => {
  const shop = await strictShop()
  const approval = await approved(shop, 'till.price')
  const lowered = [
    { lines: [{ productId: shop.mug, quantity: 1, unitMinor: 900n }] },
    { lines: [{ productId: shop.mug, quantity: 1, discountMinor: 100n }] },
    { lines: [{ productId: shop.mug, quantity: 1 }], discountMinor: 100n },
  ]
  for (const [n, goods] of lowered.entries()) {
    const request = { ...goods, payments: cash, clientId: `sale ${n}` }
    await forbids(completeSale(shop.cashier, request))
    const { sale } = await completeSale(shop.cashier, { ...request, approval })
    assert.deepEqual([sale.totalMinor, sale.events[0]?.approvedBy], [900n, 'Mona'])
    const { replayed, sale: same } = await completeSale(shop.cashier, { ...request, approval })
    assert.deepEqual([replayed, same.id, same.events[0]?.approvedBy], [true, sale.id, 'Mona'])
  }
  assert.equal((await audited(shop, 'sale.approved')).length, lowered.length)
})

test('a sale at the list’s prices names no approver, nor does a sale of somebody who may', async () => {
  const shop = await strictShop()
  const lines = [{ productId: shop.mug, quantity: 1 }]
  const plain = { lines, payments: cash, clientId: 'a', approval: await approved(shop, 'till.price') }
  assert.equal((await completeSale(shop.cashier, plain)).sale.events[0]?.approvedBy, null)
  const own = { lines, payments: cash, clientId: 'b', discountMinor: 100n }
  assert.equal((await completeSale(shop.manager, own)).sale.events[0]?.approvedBy, null)
  assert.deepEqual(await audited(shop, 'sale.approved'), [])
})

test('an approval is good for what it was given for, in the business it was given in, at a till', async () => {
  const [shop, other] = [await strictShop(), await strictShop()]
  const [price, refund] = [await approved(shop, 'till.price'), await approved(shop, 'till.refund')]
  const lines = [{ productId: shop.mug, quantity: 1 }]
  const { sale } = await completeSale(shop.cashier, { lines, payments: cash, clientId: 'a' })
  await forbids(moveOrder(shop.cashier, { orderId: sale.id, to: 'returned', approval: price }))
  const discounted = { lines, payments: cash, clientId: 'b', discountMinor: 100n }
  await forbids(completeSale(shop.cashier, { ...discounted, approval: refund }))
  const foreign = await approved(other, 'till.refund')
  await forbids(moveOrder(shop.cashier, { orderId: sale.id, to: 'returned', approval: foreign }))
  const { order } = await placeOrder(shop.cashier, { channel: 'web', lines })
  await forbids(moveOrder(shop.cashier, { orderId: order.id, to: 'confirmed', approval: refund }))
})
