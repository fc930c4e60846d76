import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { createCustomer } from '../customers'
import { proveBooks, rebuildFigures } from '../ledger'
import { salesByDay } from '../reports'
import type { Context } from '../shared/context'
import { DomainError, type ErrorCode } from '../shared/errors'
import { openTestShop, openTestShopper, type TestShop } from '../shared/testing'
import {
  completeSale,
  createDraftOrder,
  deleteDraftOrder,
  findOrders,
  getOrder,
  moveOrder,
  moveOrders,
  placeOrder,
  recordPastOrders,
  takePayment,
  updateDraftOrder,
} from '.'

after(closeDb)

const refuses = (work: Promise<unknown>, code: ErrorCode) =>
  assert.rejects(work, (error) => {
    assert.ok(error instanceof DomainError, String(error))
    assert.equal(error.code, code)
    return true
  })

/** A mug with plenty, and a shirt in two sizes of which the small one is scarce. */
async function stocked(shop: TestShop) {
  const mug = await createProduct(shop.admin, {
    name: 'Mug',
    priceMinor: 1190n,
    variants: [{ stock: 100, costMinor: 400n }],
  })
  const shirt = await createProduct(shop.admin, {
    name: 'Shirt',
    priceMinor: 4900n,
    variants: [
      { size: 'S', stock: 1, costMinor: 2000n },
      { size: 'M', stock: 20, costMinor: 2000n },
    ],
  })
  return {
    mug: variantOf(mug, 0),
    small: variantOf(shirt, 0),
    medium: variantOf(shirt, 1),
    shirtId: shirt.id,
    mugId: mug.id,
  }
}

function variantOf(product: { variants: { id: number }[] }, index: number): number {
  const variant = product.variants[index]
  assert.ok(variant)
  return variant.id
}

async function stockOf(shop: TestShop, id: number): Promise<number> {
  const variant = await db.variant.findUniqueOrThrow({ where: { businessId_id: { businessId: shop.businessId, id } } })
  return variant.stock
}

async function booksBalance(shop: TestShop): Promise<void> {
  assert.deepEqual(await proveBooks(shop.system), [])
}

const cash = [{ method: 'cash' as const }]

test('an order takes its stock, snapshots its prices and adds up', async () => {
  const shop = await openTestShop(db, { shippingMinor: 490n, freeShippingMinor: 10_000n })
  const goods = await stocked(shop)
  const lines = [
    { variantId: goods.mug, quantity: 2 },
    { productId: goods.shirtId, quantity: 1 },
  ]
  const { order } = await placeOrder(shop.shopper, { channel: 'web', lines, shipping: true, contact: { name: 'Ida' } })
  assert.equal(order.totalMinor, 2n * 1190n + 4900n + 490n)
  assert.equal(order.taxMinor, 380n + 782n + 78n)
  assert.deepEqual(
    order.lines.map((line) => [line.name, line.variantChosen]),
    [
      ['Mug', true],
      ['Shirt', false],
    ],
  )
  assert.equal(order.contact.name, 'Ida')
  assert.deepEqual([await stockOf(shop, goods.mug), await stockOf(shop, goods.small)], [98, 0])
  await booksBalance(shop)
})

test('sending is free from the amount on that the shop says', async () => {
  const shop = await openTestShop(db, { shippingMinor: 490n, freeShippingMinor: 4000n })
  const goods = await stocked(shop)
  const { order } = await placeOrder(shop.visitor, {
    channel: 'web',
    lines: [{ variantId: goods.medium, quantity: 1 }],
    shipping: true,
  })
  assert.equal(order.shippingMinor, 0n)
})

test('the same product on two lines counts together', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const twice = [
    { variantId: goods.small, quantity: 1 },
    { variantId: goods.small, quantity: 1 },
  ]
  await refuses(placeOrder(shop.shopper, { channel: 'api', lines: twice }), 'out_of_stock')
  assert.equal(await stockOf(shop, goods.small), 1)
})

test('when one line is short, nothing at all is taken', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const lines = [
    { variantId: goods.mug, quantity: 1 },
    { variantId: goods.small, quantity: 2 },
  ]
  await assert.rejects(placeOrder(shop.shopper, { channel: 'web', lines }), (error) => {
    assert.ok(error instanceof DomainError)
    assert.deepEqual(error.details.shortages, [{ variantId: goods.small, name: 'Shirt', requested: 2, available: 1 }])
    return true
  })
  assert.equal(await stockOf(shop, goods.mug), 100)
})

test('a buyer who names only the product gets a variant that is in stock', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const { order } = await placeOrder(shop.shopper, {
    channel: 'api',
    lines: [{ productId: goods.shirtId, quantity: 5 }],
  })
  assert.equal(order.lines[0]?.variantId, goods.medium)
})

test('lines that name only the product count together, and get the variant that has enough for all', async () => {
  const shop = await openTestShop(db)
  const { mugId, mug, shirtId, small, medium } = await stocked(shop)
  const lines = [
    { productId: shirtId, quantity: 1 },
    { productId: mugId, quantity: 1 },
    { productId: shirtId, quantity: 1 },
  ]
  const { order } = await placeOrder(shop.shopper, { channel: 'api', lines })
  const sold = order.lines.map(({ variantId, quantity }) => [variantId, quantity])
  assert.deepEqual(sold, [
    [medium, 2],
    [mug, 1],
  ])
  assert.equal(await stockOf(shop, small), 1)
})

test('what a line insists on is not given away to one that takes any variant', async () => {
  const shop = await openTestShop(db)
  const { shirtId, small, medium } = await stocked(shop)
  const lines = [
    { productId: shirtId, quantity: 1 },
    { productId: shirtId, variantId: small, quantity: 1 },
  ]
  const { order } = await placeOrder(shop.shopper, { channel: 'api', lines })
  assert.deepEqual(
    order.lines.map(({ variantId }) => variantId),
    [medium, small],
  )
})

test('pieces that no one variant has come from several', async () => {
  const shop = await openTestShop(db)
  const { shirtId, small, medium } = await stocked(shop)
  const lines = [1, 20].map((quantity) => ({ productId: shirtId, quantity }))
  await placeOrder(shop.shopper, { channel: 'api', lines })
  assert.deepEqual([await stockOf(shop, small), await stockOf(shop, medium)], [0, 0])
  await booksBalance(shop)
})

test('the same order sent fifty times at once is one order', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const request = { channel: 'web' as const, lines: [{ variantId: goods.mug, quantity: 1 }], clientId: randomUUID() }
  const answers = await Promise.all(Array.from({ length: 50 }, () => placeOrder(shop.shopper, request)))
  assert.equal(new Set(answers.map((answer) => answer.order.id)).size, 1)
  assert.equal(answers.filter((answer) => !answer.replayed).length, 1)
  assert.equal(await stockOf(shop, goods.mug), 99)
})

test('an id used again for other goods, or by somebody else, is refused or separate', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const request = { channel: 'web' as const, lines: [{ variantId: goods.mug, quantity: 1 }], clientId: 'mine' }
  const { order } = await placeOrder(shop.shopper, request)
  await refuses(placeOrder(shop.shopper, { ...request, lines: [{ variantId: goods.medium, quantity: 1 }] }), 'conflict')
  const other = await openTestShopper(db, shop.businessId)
  assert.notEqual((await placeOrder(other, request)).order.id, order.id)
})

test('of a hundred buyers at the shop and the till at once, one gets the last piece', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const lines = [{ variantId: goods.small, quantity: 1 }]
  const attempts = Array.from({ length: 100 }, (_, index) =>
    index % 2 === 0
      ? placeOrder(shop.shopper, { channel: 'web', lines })
      : completeSale(shop.cashier, { lines, payments: cash, clientId: randomUUID() }),
  )
  const results = await Promise.allSettled(attempts)
  const refusals = results.filter((result) => result.status === 'rejected').map((result) => result.reason.code)
  assert.deepEqual([refusals.length, new Set(refusals)], [99, new Set(['out_of_stock'])])
  assert.equal(await stockOf(shop, goods.small), 0)
  await booksBalance(shop)
})

test('baskets that share goods in opposite order never wait for each other in a circle', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const there = [goods.mug, goods.medium].map((variantId) => ({ variantId, quantity: 1 }))
  const back = [...there].reverse()
  const orders = Array.from({ length: 20 }, (_, index) =>
    placeOrder(shop.shopper, { channel: 'web', lines: index % 2 ? there : back }),
  )
  await Promise.all(orders)
  assert.deepEqual([await stockOf(shop, goods.mug), await stockOf(shop, goods.medium)], [80, 0])
  await booksBalance(shop)
})

test('a sale takes cash and gives change; the change is not income', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const payments = [{ method: 'cash' as const, tenderedMinor: 5000n }]
  const { sale, changeMinor } = await completeSale(shop.cashier, {
    lines: [{ variantId: goods.mug, quantity: 2 }],
    payments,
    clientId: 'a',
  })
  assert.match(sale.number, /^TXN-[0-9A-F]{12}$/)
  assert.deepEqual([sale.state, sale.paidMinor, changeMinor], ['completed', 2380n, 2620n])
})

test('a sale is paid in parts that cover the total exactly, or refused', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const lines = [{ variantId: goods.mug, quantity: 1 }]
  const split = [
    { method: 'card' as const, amountMinor: 1000n },
    { method: 'cash' as const, tenderedMinor: 200n },
  ]
  const { sale, changeMinor } = await completeSale(shop.cashier, { lines, payments: split, clientId: 'a' })
  assert.deepEqual([sale.payments.map((payment) => payment.amountMinor), changeMinor], [[1000n, 190n], 10n])
  await refuses(
    completeSale(shop.cashier, { lines, payments: [{ method: 'card', amountMinor: 1n }], clientId: 'b' }),
    'invalid',
  )
  await refuses(
    completeSale(shop.cashier, { lines, payments: [{ method: 'cash', tenderedMinor: 1n }], clientId: 'c' }),
    'invalid',
  )
  await refuses(completeSale(shop.cashier, { lines, payments: [], clientId: 'd' }), 'invalid')
})

test('cash is rounded to the smallest coin, cards are not', async () => {
  const shop = await openTestShop(db, { currency: 'CHF', cashRoundingMinor: 5n })
  const product = await createProduct(shop.admin, { name: 'Bell', priceMinor: 1993n, variants: [{ stock: 9 }] })
  const lines = [{ productId: product.id, quantity: 1 }]
  const byCash = await completeSale(shop.cashier, { lines, payments: cash, clientId: 'a' })
  const byCard = await completeSale(shop.cashier, { lines, payments: [{ method: 'card' }], clientId: 'b' })
  assert.deepEqual([byCash.sale.totalMinor, byCash.sale.roundingMinor, byCard.sale.totalMinor], [1995n, 2n, 1993n])
})

test('a price set by hand needs the right to, or a shop that lets its cashiers, and is written down', async () => {
  const strict = await openTestShop(db, { cashiersSetPrices: false })
  const goods = await stocked(strict)
  const lines = [{ variantId: goods.mug, quantity: 1, unitMinor: 100n }]
  await refuses(completeSale(strict.cashier, { lines, payments: cash, clientId: 'a' }), 'forbidden')
  const { sale } = await completeSale(strict.manager, { lines, payments: cash, clientId: 'b' })
  assert.deepEqual([sale.lines[0]?.listMinor, sale.totalMinor], [1190n, 100n])
  const audited = await db.auditEntry.findMany({ where: { businessId: strict.businessId, action: 'price.set' } })
  assert.equal(audited.length, 1)
})

test('cancelling gives the stock back once, and leaves the day as if it had not been', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const { order } = await placeOrder(shop.shopper, { channel: 'web', lines: [{ variantId: goods.mug, quantity: 3 }] })
  const cancels = await Promise.all(
    [1, 2, 3].map(() => moveOrder(shop.shopper, { orderId: order.id, to: 'cancelled' })),
  )
  assert.ok(cancels.every((cancelled) => cancelled.state === 'cancelled'))
  assert.equal(await stockOf(shop, goods.mug), 100)
  await booksBalance(shop)
})

test('a discount of more than there is to take it from is refused, on a line and on what the lines leave', async () => {
  const shop = await openTestShop(db)
  const { mug } = await stocked(shop)
  const sell = (off: { line?: bigint; all?: bigint }) =>
    completeSale(shop.manager, {
      lines: [{ variantId: mug, quantity: 1, discountMinor: off.line }],
      discountMinor: off.all,
      payments: cash,
    })
  await refuses(sell({ line: 1191n }), 'invalid')
  await refuses(sell({ line: 1000n, all: 191n }), 'invalid')
  assert.equal((await sell({ line: 1000n, all: 90n })).sale.totalMinor, 100n)
})

test('a returned sale gives back the goods and exactly what was paid', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const { sale } = await completeSale(shop.cashier, {
    lines: [{ variantId: goods.mug, quantity: 3 }],
    discountMinor: 100n,
    payments: cash,
    clientId: 'a',
  })
  await refuses(moveOrder(shop.cashier, { orderId: sale.id, to: 'returned' }), 'forbidden')
  const returned = await moveOrder(shop.manager, { orderId: sale.id, to: 'returned', note: 'Chipped' })
  assert.equal(
    returned.payments.reduce((sum, payment) => sum + payment.amountMinor, 0n),
    0n,
  )
  assert.deepEqual([returned.paidMinor, returned.openMinor, await stockOf(shop, goods.mug)], [0n, 0n, 100])
  const [day] = await salesByDay(shop.manager, { from: '2000-01-01', to: '2100-01-01' })
  assert.deepEqual([day?.revenueMinor, day?.returnedMinor], [3470n, 3470n])
  await booksBalance(shop)
})

test('an order only takes the steps of the table', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const { order } = await placeOrder(shop.shopper, { channel: 'web', lines: [{ variantId: goods.mug, quantity: 1 }] })
  await refuses(moveOrder(shop.admin, { orderId: order.id, to: 'delivered' }), 'wrong_state')
  for (const to of ['confirmed', 'shipped', 'delivered'] as const)
    await moveOrder(shop.manager, { orderId: order.id, to })
  await refuses(moveOrder(shop.admin, { orderId: order.id, to: 'cancelled' }), 'wrong_state')
  const { events } = await getOrder(shop.admin, order.id)
  assert.deepEqual(
    events.map((event) => event.to),
    ['placed', 'confirmed', 'shipped', 'delivered'],
  )
})

test('nobody reaches an order of another shopper or another business', async () => {
  const [shop, other] = [await openTestShop(db), await openTestShop(db)]
  const goods = await stocked(shop)
  const { order } = await placeOrder(shop.shopper, { channel: 'web', lines: [{ variantId: goods.mug, quantity: 1 }] })
  const stranger = await openTestShopper(db, shop.businessId)
  const outsiders: Context[] = [stranger, other.admin, shop.cashier, shop.salesExecutive]
  for (const outsider of outsiders) {
    await refuses(getOrder(outsider, order.id), 'not_found')
    await refuses(moveOrder(outsider, { orderId: order.id, to: 'cancelled' }), 'not_found')
    assert.deepEqual((await findOrders(outsider, {})).orders, [])
  }
  await refuses(
    placeOrder(other.shopper, { channel: 'web', lines: [{ variantId: goods.mug, quantity: 1 }] }),
    'not_found',
  )
})

test('sales orders are numbered without gaps and take stock when confirmed, not before', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const customer = await createCustomer(shop.salesExecutive, { name: 'Hafen Café' })
  const draft = (quantity: number) => ({
    customerId: customer.id,
    lines: [{ productId: goods.mugId, quantity }],
    taxPpm: 100_000,
  })
  const made = await Promise.all([1, 2, 3].map((quantity) => createDraftOrder(shop.salesExecutive, draft(quantity))))
  const [first, second, third] = made
  assert.ok(first && second && third)
  assert.equal(first.order.number, `DRAFT-${first.order.id}`)
  assert.equal(await stockOf(shop, goods.mug), 100)
  const changed = await updateDraftOrder(shop.salesExecutive, first.order.id, {
    lines: [{ variantId: goods.mug, quantity: 4 }],
  })
  assert.deepEqual([changed.subtotalMinor, changed.taxMinor, changed.totalMinor], [4760n, 476n, 5236n])
  await deleteDraftOrder(shop.salesExecutive, second.order.id)
  const confirmed = await Promise.all(
    [first, third].map(({ order }) => moveOrder(shop.salesExecutive, { orderId: order.id, to: 'confirmed' })),
  )
  assert.deepEqual(confirmed.map(({ number }) => number).sort(), ['SO-00001', 'SO-00002'])
  assert.equal(await stockOf(shop, goods.mug), 93)
  await refuses(deleteDraftOrder(shop.salesExecutive, first.order.id), 'wrong_state')
  await refuses(moveOrder(shop.manager, { orderId: first.order.id, to: 'shipped' }), 'forbidden')
  await refuses(createDraftOrder(shop.manager, draft(1)), 'forbidden')
  await booksBalance(shop)
})

test('a deleted draft leaves an entry in the audit log that says what it was', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const { id: customerId } = await createCustomer(shop.admin, { name: 'Hafen Café' })
  const lines = [{ variantId: goods.mug, quantity: 2 }]
  const { order } = await createDraftOrder(shop.salesExecutive, { customerId, lines })
  await deleteDraftOrder(shop.salesExecutive, order.id)
  const [entry] = await db.auditEntry.findMany({ where: { businessId: shop.businessId, action: 'draft.deleted' } })
  assert.deepEqual(entry?.details, {
    order: `DRAFT-${order.id}`,
    customer: 'Hafen Café',
    totalMinor: '2380',
    goods: [{ sku: order.lines[0]?.sku, quantity: 2 }],
  })
})

test('a cancellation counts on the day it happens, and leaves the day of the sale as it was', async () => {
  const shop = await openTestShop(db, {}, new Date('2026-03-02T12:00:00Z'))
  const goods = await stocked(shop)
  const place = () => placeOrder(shop.shopper, { channel: 'web', lines: [{ variantId: goods.mug, quantity: 2 }] })
  const [{ order: first }, { order: second }] = [await place(), await place()]
  const dayOf = async (day: string) => {
    const [row] = await salesByDay(shop.admin, { from: day, to: day })
    return row && [row.orders, row.revenueMinor, row.cancelledOrders, row.cancelledMinor]
  }
  const sold = await dayOf('2026-03-02')
  assert.deepEqual(sold, [2, 4760n, 0, 0n])
  const nextDay = { ...shop.admin, now: new Date('2026-03-03T09:00:00Z') }
  await moveOrder(nextDay, { orderId: first.id, to: 'cancelled' })
  assert.deepEqual(await dayOf('2026-03-02'), sold)
  assert.deepEqual(await dayOf('2026-03-03'), [0, 0n, 1, 2380n])
  await moveOrder(nextDay, { orderId: second.id, to: 'delivered', through: true })
  await moveOrder({ ...nextDay, now: new Date('2026-03-09T09:00:00Z') }, { orderId: second.id, to: 'returned' })
  assert.deepEqual(await dayOf('2026-03-02'), sold)
  await booksBalance(shop)
})

test('the same id with other lines, prices or payments is a conflict, with all of it the same order', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const [a, b] = [
    { variantId: goods.mug, quantity: 1 },
    { variantId: goods.medium, quantity: 2 },
  ]
  const sell = (change: Partial<Parameters<typeof completeSale>[1]>) =>
    completeSale(shop.manager, { lines: [a, b], payments: cash, clientId: 'same', ...change })
  const { sale } = await sell({})
  const again = await sell({ lines: [b, a] })
  assert.deepEqual([again.sale.id, again.replayed], [sale.id, true])
  const place = (contact: object) =>
    placeOrder(shop.shopper, { channel: 'web', lines: [a], clientId: 'same', contact, notes: undefined })
  const { order } = await place({ name: 'Ada', email: 'ada@kontor.test' })
  assert.equal((await place({ phone: undefined, email: 'ada@kontor.test', name: 'Ada' })).order.id, order.id)
  await refuses(place({ name: 'Ada' }), 'conflict')
  await refuses(sell({ lines: [{ ...a, quantity: 3 }] }), 'conflict')
  await refuses(sell({ lines: [a, { ...b, unitMinor: 4000n }] }), 'conflict')
  await refuses(sell({ payments: [{ method: 'card' }] }), 'conflict')
  await refuses(sell({ discountMinor: 100n }), 'conflict')
  assert.equal((await findOrders(shop.manager, {})).orders.length, 2)
})

test('what an order answers when it is written is what it answers when it is read', async () => {
  const shop = await openTestShop(db, { shippingMinor: 490n })
  const goods = await stocked(shop)
  const { id: customerId } = await createCustomer(shop.admin, { name: 'Hafen Café' })
  const lines = [
    { variantId: goods.mug, quantity: 2, unitMinor: 990n, discountMinor: 100n },
    { productId: goods.shirtId, quantity: 1 },
  ]
  const { sale } = await completeSale(shop.manager, { lines, payments: cash, customerId, notes: 'gift' })
  assert.deepEqual(sale, await getOrder(shop.manager, sale.id))
  const contact = { name: 'Ada', email: 'ada@kontor.test' }
  const { order } = await placeOrder(shop.shopper, { channel: 'web', lines, contact, shipping: true, payBy: 'card' })
  assert.deepEqual(order, await getOrder(shop.admin, order.id))
  const { order: draft } = await createDraftOrder(shop.salesExecutive, { customerId, lines, taxPpm: 70_000 })
  assert.deepEqual(draft, await getOrder(shop.admin, draft.id))
})

test('confirming a draft that is short leaves it a draft and takes nothing', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const customer = await createCustomer(shop.admin, { name: 'Hafen Café' })
  const { order } = await createDraftOrder(shop.admin, {
    customerId: customer.id,
    lines: [{ variantId: goods.small, quantity: 1 }],
  })
  await placeOrder(shop.shopper, { channel: 'web', lines: [{ variantId: goods.small, quantity: 1 }] })
  await refuses(moveOrder(shop.admin, { orderId: order.id, to: 'confirmed' }), 'out_of_stock')
  assert.equal((await getOrder(shop.admin, order.id)).state, 'draft')
})

test('payments for an order never exceed what is open', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const { order } = await placeOrder(shop.shopper, { channel: 'web', lines: [{ variantId: goods.mug, quantity: 1 }] })
  const part = { orderId: order.id, method: 'card' as const, amountMinor: 1000n }
  const twice = await Promise.allSettled([takePayment(shop.manager, part), takePayment(shop.manager, part)])
  assert.deepEqual(twice.map((result) => result.status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await getOrder(shop.manager, order.id)).paidMinor, 1000n)
})

test('a part payment that is sent twice is booked once', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const { order } = await placeOrder(shop.shopper, { channel: 'web', lines: [{ variantId: goods.mug, quantity: 1 }] })
  const part = { orderId: order.id, method: 'card' as const, amountMinor: 100n, openMinor: order.totalMinor }
  const twice = await Promise.allSettled([takePayment(shop.manager, part), takePayment(shop.manager, part)])
  assert.deepEqual(twice.map((result) => result.status).sort(), ['fulfilled', 'rejected'])
  await refuses(takePayment(shop.manager, part), 'conflict')
  assert.equal((await getOrder(shop.manager, order.id)).paidMinor, 100n)
})

test('the day of a sale is the shop’s own, also across its cut-off', async () => {
  const shop = await openTestShop(db, { timeZone: 'Asia/Kathmandu', dayCutOff: 240 }, new Date('2026-03-01T21:00:00Z'))
  const goods = await stocked(shop)
  const { sale } = await completeSale(shop.cashier, {
    lines: [{ variantId: goods.mug, quantity: 1 }],
    payments: cash,
    clientId: 'a',
  })
  assert.equal(sale.businessDay, '2026-03-01')
})

test('figures rebuilt from the orders are the figures kept along the way', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  for (const quantity of [1, 2, 3]) {
    await completeSale(shop.cashier, {
      lines: [{ variantId: goods.mug, quantity }],
      payments: cash,
      clientId: `${quantity}`,
    })
  }
  const { order } = await placeOrder(shop.shopper, {
    channel: 'web',
    lines: [{ variantId: goods.medium, quantity: 2 }],
  })
  const kept = await salesByDay(shop.admin, { from: '2000-01-01', to: '2100-01-01' })
  await rebuildFigures(shop.system)
  assert.deepEqual(await salesByDay(shop.admin, { from: '2000-01-01', to: '2100-01-01' }), kept)
  await moveOrder(shop.admin, { orderId: order.id, to: 'cancelled' })
  await booksBalance(shop)
})

test('amounts no till could hold are refused', async () => {
  const shop = await openTestShop(db)
  const dear = await createProduct(shop.admin, {
    name: 'Ship',
    priceMinor: 10n ** 14n,
    variants: [{ stock: 1_000_000 }],
  })
  await refuses(
    placeOrder(shop.shopper, { channel: 'web', lines: [{ productId: dear.id, quantity: 1_000_000 }] }),
    'invalid',
  )
  await refuses(placeOrder(shop.shopper, { channel: 'web', lines: [{ productId: dear.id, quantity: 0 }] }), 'invalid')
  await refuses(placeOrder(shop.shopper, { channel: 'web', lines: [] }), 'invalid')
})

test('many orders are confirmed and shipped at once, except those that cannot', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const lines = [{ variantId: goods.mug, quantity: 1 }]
  const placed = await Promise.all([1, 2, 3].map(() => placeOrder(shop.shopper, { channel: 'web', lines })))
  const ids = placed.map(({ order }) => order.id)
  await moveOrder(shop.shopper, { orderId: Math.max(...ids), to: 'cancelled' })
  assert.equal((await moveOrders(shop.manager, { orderIds: ids, to: 'confirmed' })).length, 2)
  assert.equal((await moveOrders(shop.manager, { orderIds: ids, to: 'shipped' })).length, 2)
  assert.equal((await moveOrders(shop.manager, { orderIds: ids, to: 'shipped' })).length, 0)
  await refuses(moveOrders(shop.shopper, { orderIds: ids, to: 'delivered' }), 'forbidden')
})

test('a past day is taken over in one go, with every balance of the ledger in order, and only once', async () => {
  const shop = await openTestShop(db)
  const goods = await stocked(shop)
  const at = new Date('2025-05-03T10:00:00Z')
  const lines = [{ variantId: goods.mug, quantity: 2 }]
  const day = [1, 2, 3].map((clientId) => ({
    at,
    by: shop.cashier.actor,
    clientId: `${clientId}`,
    sale: { lines, payments: cash },
  }))
  const web = {
    at,
    by: shop.visitor.actor,
    clientId: 'w',
    order: { channel: 'web' as const, lines: [{ variantId: goods.mug, quantity: 1 }] },
  }
  assert.equal((await recordPastOrders(shop.system, [...day, web])).length, 4)
  await refuses(recordPastOrders(shop.system, [web]), 'conflict')
  await refuses(recordPastOrders(shop.manager, [web]), 'forbidden')
  const ledger = await db.stockMovement.findMany({
    where: { businessId: shop.businessId, variantId: goods.mug },
    orderBy: { id: 'asc' },
  })
  assert.deepEqual(
    ledger.map(({ balance }) => balance),
    [100, 98, 96, 94, 93],
  )
  const [first] = await salesByDay(shop.manager, { from: '2025-05-03', to: '2025-05-03' })
  assert.deepEqual([first?.orders, first?.units], [3, 6])
  await booksBalance(shop)
})

test('a draft is found on the day the shop had when it was made', async () => {
  const late = new Date('2026-03-10T22:30:00Z')
  const shop = await openTestShop(db, { timeZone: 'Asia/Tokyo', dayCutOff: 240 }, late)
  const { mug } = await stocked(shop)
  const customerId = (await createCustomer(shop.admin, { name: 'Nordlicht' })).id
  const lines = [{ variantId: mug, quantity: 1 }]
  const early = { ...shop.admin, now: new Date('2026-03-10T18:30:00Z') }
  const { order: night } = await createDraftOrder(early, { customerId, lines })
  const { order: morning } = await createDraftOrder(shop.admin, { customerId, lines })
  const madeOn = async (day: string) => {
    const { orders } = await findOrders(shop.admin, { from: day, to: day })
    return orders.map(({ id }) => id)
  }
  assert.deepEqual([await madeOn('2026-03-10'), await madeOn('2026-03-11')], [[night.id], [morning.id]])
})
