import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { DELETE as cancel, GET as retrieve } from '@/app/api/orders/[id]/route'
import { PUT as updateStatus } from '@/app/api/orders/[id]/status/route'
import { POST as create, GET as list } from '@/app/api/orders/route'
import { closeDb, db } from '@/lib/db/client'
import { addToCart, findCart } from '@/lib/domain/carts'
import { createProduct, getProduct, type ProductView } from '@/lib/domain/catalog'
import { proveBooks } from '@/lib/domain/ledger'
import { getOrder, takePayment } from '@/lib/domain/orders'
import { updateProfile } from '@/lib/domain/people'
import { closeShift, openShift } from '@/lib/domain/shifts'
import { call, countStatements, openOtherShop, openTestHouse, type TestCaller } from '../../testing'

after(closeDb)
const base = 'phibook'

async function openShop() {
  const people = await openTestHouse(db, base)
  const mug = await createProduct(people.admin.ctx, { name: 'Mug', priceMinor: 1190n, variants: [{ stock: 10 }] })
  return { ...people, mug }
}

const fill = ({ ctx }: TestCaller, { id: productId }: ProductView, quantity = 1) =>
  addToCart(ctx, { productId, quantity })

const order = (as?: TestCaller, body?: object, headers?: Record<string, string>) =>
  call(create, 'POST', { base, as, body, headers })

async function ordered(as: TestCaller, product: ProductView, quantity = 1) {
  await fill(as, product, quantity)
  const { status, body } = await order(as)
  assert.equal(status, 201)
  return Object(body)
}

const move = (as: TestCaller | undefined, id: number | string, status: unknown) =>
  call(updateStatus, 'PUT', { base, as, params: { id: `${id}` }, body: { status } })

const read = (as: TestCaller, id: number) => call(retrieve, 'GET', { base, as, params: { id: `${id}` } })

const withdraw = (as: TestCaller, id: number) => call(cancel, 'DELETE', { base, as, params: { id: `${id}` } })

const stockOf = async ({ ctx }: TestCaller, { id }: ProductView) => (await getProduct(ctx, id)).stock

test('201 orders what is in the cart: the stock is taken, and the cart is gone', async () => {
  const { admin, shopper, mug } = await openShop()
  const { id: cart_id } = await fill(shopper, mug, 3)
  const { status, body } = await order(shopper, { cart_id })
  assert.equal(status, 201)
  const { id, created_at, updated_at, items, ...rest } = Object(body)
  assert.deepEqual(rest, { user: shopper.id, status: 'Pending', total_price: 35.7 })
  const product = { id: mug.id, name: 'Mug', price: 11.9 }
  assert.deepEqual(items, [{ id: items[0].id, product, quantity: 3, price: 11.9, total_price: 35.7 }])
  for (const time of [created_at, updated_at]) assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
  assert.equal(await stockOf(admin, mug), 7)
  assert.equal(await findCart(shopper.ctx), null)
  assert.deepEqual((await read(shopper, id)).body, body)
  assert.equal((await order(shopper, { cart_id })).status, 404)
})

test('201 tells the shop how to reach whoever ordered', async () => {
  const { admin, shopper, mug } = await openShop()
  const person = { firstName: 'Amara', lastName: 'Osei', phone: '030 1234567', address: '12 Harbour Street' }
  const { email } = await updateProfile(shopper.ctx, person)
  const { id } = await ordered(shopper, mug)
  const { phone, address } = person
  assert.deepEqual((await getOrder(admin.ctx, id)).contact, { name: 'Amara Osei', email, phone, address, payBy: '' })
})

test('400 for an empty cart, and without one', async () => {
  const { shopper, mug } = await openShop()
  const empty = { detail: 'Cart is empty!' }
  const without = await order(shopper)
  assert.equal(without.status, 400)
  assert.deepEqual(without.body, empty)
  const { id: cart_id, itemId } = await fill(shopper, mug)
  await db.cartItem.deleteMany({ where: { cartId: cart_id, id: itemId } })
  assert.deepEqual((await order(shopper, { cart_id })).body, empty)
  assert.deepEqual((await order(shopper, { cart_id: '' })).body, empty)
})

test('400 for short stock: nothing is taken, and the cart stays', async () => {
  const { admin, shopper, otherShopper, mug } = await openShop()
  await fill(shopper, mug, 6)
  await ordered(otherShopper, mug, 6)
  const { status, body } = await order(shopper)
  assert.equal(status, 400)
  assert.deepEqual(body, { detail: 'Not enough stock for Mug. Available: 4' })
  assert.equal(await stockOf(admin, mug), 4)
  assert.equal((await findCart(shopper.ctx))?.count, 6)
})

test('201 once when one cart is ordered many times at once', async () => {
  const { admin, shopper, mug } = await openShop()
  await fill(shopper, mug, 2)
  const answers = await Promise.all(Array.from({ length: 6 }, () => order(shopper)))
  const [first, ...others] = answers.toSorted((a, b) => a.status - b.status)
  assert.equal(first?.status, 201)
  for (const { status, body } of others) {
    assert.equal(status, 400)
    assert.deepEqual(body, { detail: 'Cart is empty!' })
  }
  assert.equal(await stockOf(admin, mug), 8)
  assert.deepEqual(await proveBooks(admin.ctx), [])
})

test('201 again for the same Idempotency-Key, although the cart is gone', async () => {
  const { admin, shopper, mug } = await openShop()
  await fill(shopper, mug, 2)
  const headers = { 'Idempotency-Key': randomUUID() }
  const [first, second] = [await order(shopper, {}, headers), await order(shopper, {}, headers)]
  assert.equal(second.status, 201)
  assert.deepEqual(second.body, first.body)
  assert.equal(await stockOf(admin, mug), 8)
})

test("404 for somebody else's cart, and 400 for what is none", async () => {
  const { shopper, otherShopper, mug } = await openShop()
  const { id: cart_id } = await fill(shopper, mug)
  assert.equal((await order(otherShopper, { cart_id })).status, 404)
  assert.equal((await order(shopper, { cart_id: randomUUID() })).status, 404)
  assert.deepEqual((await order(shopper, { cart_id: 'x' })).body, { cart_id: ['Must be a valid UUID.'] })
  assert.equal((await order(shopper, { cart_id: null })).status, 201)
})

test('200 lists own orders, newest first, and those of the shop for admin and manager', async () => {
  const { admin, manager, cashier, shopper, otherShopper, mug } = await openShop()
  const mine = [await ordered(shopper, mug), await ordered(shopper, mug)]
  const theirs = await ordered(otherShopper, mug)
  const listed = async (as: TestCaller) => Object((await call(list, 'GET', { base, as })).body)
  assert.deepEqual(await listed(shopper), mine.toReversed())
  assert.deepEqual(await listed(cashier), [])
  for (const as of [admin, manager]) {
    const [newest, ...others] = await listed(as)
    assert.deepEqual(newest, theirs)
    assert.deepEqual(others.slice(0, 2), mine.toReversed())
  }
  const before = await call(list, 'GET', { base, as: shopper, query: `?before=${mine[1].id}` })
  assert.deepEqual(before.body, [mine[0]])
  assert.equal(await countStatements(() => listed(shopper)), 2)
})

test('200 moves an order on, in any letter case, over what lies between', async () => {
  const { admin, shopper, mug } = await openShop()
  const first = await ordered(shopper, mug)
  for (const [word, status] of [
    ['pending', 'Pending'],
    ['SHIPPED', 'Shipped'],
    ['Delivered', 'Delivered'],
  ]) {
    const answer = await move(admin, first.id, word)
    assert.equal(answer.status, 200)
    assert.deepEqual(answer.body, { ...first, status, updated_at: Object(answer.body).updated_at })
  }
  const second = await ordered(shopper, mug)
  assert.equal(Object((await move(admin, second.id, 'delivered')).body).status, 'Delivered')
  const states = (await getOrder(admin.ctx, second.id)).events.map(({ to }) => to)
  assert.deepEqual(states, ['placed', 'shipped', 'delivered'])
})

test('200 cancels through the status as well, and the stock is back once', async () => {
  const { admin, shopper, mug } = await openShop()
  const { id } = await ordered(shopper, mug, 4)
  for (let time = 0; time < 2; time++)
    assert.equal(Object((await move(admin, id, 'cancelled')).body).status, 'Cancelled')
  assert.equal(await stockOf(admin, mug), 10)
  assert.deepEqual(await proveBooks(admin.ctx), [])
})

test('400 for a word or a step that is none', async () => {
  const { admin, shopper, mug } = await openShop()
  const { id } = await ordered(shopper, mug)
  const refused: [status: unknown, body: unknown][] = [
    [undefined, { status: ['This field is required.'] }],
    [null, { status: ['This field may not be null.'] }],
    ['lost', { status: ['"lost" is not a valid choice.'] }],
    [7, { status: ['"7" is not a valid choice.'] }],
  ]
  for (const [status, expected] of refused) assert.deepEqual((await move(admin, id, status)).body, expected)
  await move(admin, id, 'Shipped')
  const back = await move(admin, id, 'Pending')
  assert.equal(back.status, 400)
  assert.deepEqual(back.body, { status: ['The order cannot take this step. It can become: Delivered, Cancelled.'] })
})

test('204 cancels: the stock is back, and the order stays to be read', async () => {
  const { admin, shopper, mug } = await openShop()
  const [own, other] = [await ordered(shopper, mug, 4), await ordered(shopper, mug)]
  for (let time = 0; time < 2; time++) assert.equal((await withdraw(shopper, own.id)).status, 204)
  assert.equal(await stockOf(admin, mug), 9)
  assert.equal(Object((await read(shopper, own.id)).body).status, 'Cancelled')
  assert.equal((await withdraw(admin, other.id)).status, 204)
  assert.equal(await stockOf(admin, mug), 10)
})

test('400 to cancel what was paid in cash, as long as no drawer is open that it could come from', async () => {
  const { admin, shopper, mug } = await openShop()
  const { id: orderId } = await ordered(shopper, mug)
  const till = { till: randomUUID(), floatMinor: 0n }
  const { id: shiftId } = await openShift(admin.ctx, till)
  await takePayment(admin.ctx, { orderId, method: 'cash', amountMinor: 1190n, shiftId })
  await closeShift(admin.ctx, { shiftId, countedMinor: 1190n })
  for (const { status, body } of [await withdraw(admin, orderId), await move(admin, orderId, 'Cancelled')]) {
    assert.equal(status, 400)
    assert.match(String(Object(body).detail ?? Object(body).status), /Open a shift/)
  }
  await openShift(admin.ctx, till)
  assert.equal((await withdraw(admin, orderId)).status, 204)
})

test('400 to cancel what was delivered', async () => {
  const { admin, shopper, mug } = await openShop()
  const { id } = await ordered(shopper, mug)
  await move(admin, id, 'Delivered')
  const { status, body } = await withdraw(shopper, id)
  assert.equal(status, 400)
  assert.deepEqual(body, { detail: 'You can not cancel this order.' })
})

test("404 for somebody else's order in every method, and for another shop's", async () => {
  const { cashier, sales_executive, shopper, otherShopper, mug } = await openShop()
  const elsewhere = await openOtherShop(db, base)
  const { id } = await ordered(shopper, mug)
  for (const as of [otherShopper, cashier, sales_executive, elsewhere.admin]) {
    for (const { status, body } of [await read(as, id), await withdraw(as, id)]) {
      assert.equal(status, 404)
      assert.deepEqual(body, { detail: 'Not found.' })
    }
  }
  assert.equal((await move(elsewhere.admin, id, 'Shipped')).status, 404)
})

test('401 and 403 for whoever may not', async () => {
  const { manager, cashier, shopper, mug } = await openShop()
  const { id } = await ordered(shopper, mug)
  assert.equal((await order()).status, 401)
  assert.equal((await move(undefined, id, 'Shipped')).status, 401)
  for (const as of [manager, cashier, shopper]) assert.equal((await move(as, id, 'Shipped')).status, 403)
  assert.equal((await withdraw(manager, id)).status, 403)
})
