import { type APIRequestContext, expect, test } from '@playwright/test'
import { z } from 'zod'
import { type Api, apiOf, freshName, memberOf } from '../api/api'
import * as bizpilot from '../api/bizpilot/door'
import type { Answer } from '../api/described'
import * as ecommerce from '../api/ecommerce/door'
import * as minierp from '../api/minierp/door'
import * as phibook from '../api/phibook/door'
import * as smartpos from '../api/smartpos/door'
import { proveBooks } from '../shops'

const LAMP = { cost_price: '8.00', selling_price: '20.00', stock_quantity: 30, low_stock_threshold: 12 }
const SOLD = { market: 3, counter: 4, order: 5, cart: 6 }
const EVERYTHING_SOLD = SOLD.market + SOLD.counter + SOLD.order + SOLD.cart

const ok = (answer: Answer, status = 200): Answer => {
  expect(answer.status, JSON.stringify(answer.body)).toBe(status)
  return answer
}

const doorsOf = (request: APIRequestContext) => ({
  bizpilot: apiOf(request, 'bizpilot'),
  ecommerce: apiOf(request, 'ecommerce'),
  minierp: apiOf(request, 'minierp'),
  phibook: apiOf(request, 'phibook'),
  smartpos: apiOf(request, 'smartpos'),
})
type Doors = ReturnType<typeof doorsOf>

/** An owner with a shop of their own sells on the market, where one basket can hold other shops' goods as well. */
async function sellOnMarket(api: Api, lamp: number) {
  const owner = await bizpilot.newOwner(api)
  const soap = await bizpilot.newProduct(api, owner, { quantity: 10 })
  const customer = await bizpilot.newCustomer(api)
  const items = [
    { product: soap, quantity: 2 },
    { product: lamp, quantity: SOLD.market },
  ]
  const answer = ok(await api.call('POST', '/api/customers/orders/', { token: customer.token, data: { items } }), 201)
  expect(memberOf(answer, 'orders', z.array(z.unknown()))).toHaveLength(2)
  expect(await bizpilot.quantityOf(api, owner, soap)).toBe(8)
}

/** The seller's draft takes nothing; confirmed, it does. Answers the order's total. */
async function confirmOrder(api: Api, token: string, lamp: number, stock: () => Promise<unknown>) {
  const before = await stock()
  const customer = await minierp.newCustomer(api)
  const data = { customer: customer.id, items: [{ product: lamp, quantity: SOLD.order }] }
  const draft = ok(await minierp.ask(api, token, 'POST', '/api/sales/orders/', data), 201)
  expect(await stock()).toEqual(before)
  const path = `/api/sales/orders/${memberOf(draft, 'id', z.number())}/`
  const confirmed = ok(await minierp.ask(api, token, 'PATCH', path, { status: 'confirmed' }))
  return { path, total: memberOf(confirmed, 'total_amount', z.string()) }
}

async function checkOut(api: Api, lamp: number) {
  const { token } = await phibook.newShopper(api)
  const cart = memberOf(ok(await api.call('POST', '/api/carts/', { token }), 201), 'id', z.string())
  const data = { product_id: lamp, quantity: SOLD.cart }
  ok(await api.call('POST', `/api/carts/${cart}/items/`, { token, data }), 201)
  const order = ok(await api.call('POST', '/api/orders/', { token }), 201)
  expect(memberOf(order, 'status', z.string())).toBe('Pending')
  return { token, id: memberOf(order, 'id', z.number()) }
}

/** The same shelf, as each document counts it. */
async function everyStock(doors: Doors, admin: { smartpos: string; phibook: string; minierp: string }, lamp: number) {
  const [onMarket] = await bizpilot.onMarket(doors.bizpilot, [lamp])
  const inErp = await minierp.ask(doors.minierp, admin.minierp, 'GET', `/api/inventory/products/${lamp}/`)
  return {
    smartpos: await smartpos.stockOf(doors.smartpos, admin.smartpos, lamp),
    phibook: await phibook.stockOf(doors.phibook, admin.phibook, lamp),
    minierp: memberOf(inErp, 'quantity', z.number()),
    bizpilot: onMarket?.quantity,
  }
}

test('a day in the shop through the five APIs: one stock, and the figures add up to it', async ({ request }) => {
  const doors = doorsOf(request)
  const admin = {
    smartpos: await smartpos.adminToken(doors.smartpos),
    phibook: await phibook.adminToken(doors.phibook),
    ecommerce: await ecommerce.adminToken(doors.ecommerce),
    minierp: await minierp.tokenOf(doors.minierp, 'admin'),
  }
  const name = freshName('Harbour lamp')
  const lamp = (await smartpos.newProduct(doors.smartpos, admin.smartpos, { ...LAMP, name })).id
  const stock = () => everyStock(doors, admin, lamp)
  const everywhere = (left: number) => ({ smartpos: left, phibook: left, minierp: left, bizpilot: left })
  const inventory = async () =>
    ok(await minierp.ask(doors.minierp, admin.minierp, 'GET', '/api/inventory/dashboard/')).body
  const Inventory = z.object({ low_stock: z.number(), stock_value: z.coerce.number(), total_products: z.number() })
  const morning = Inventory.parse(await inventory())
  expect(await stock()).toEqual(everywhere(30))

  await sellOnMarket(doors.bizpilot, lamp)
  expect(await stock()).toEqual(everywhere(27))

  const cashier = await smartpos.newPerson(doors.smartpos, 'cashier')
  await smartpos.sell(doors.smartpos, cashier.token, lamp, SOLD.counter)
  expect(await stock()).toEqual(everywhere(23))

  const seller = await minierp.newUser(doors.minierp)
  const { path: order, total } = await confirmOrder(doors.minierp, seller.token, lamp, stock)
  expect(total).toBe('100.00')
  expect(await stock()).toEqual(everywhere(18))

  const bought = await checkOut(doors.phibook, lamp)
  expect(await stock()).toEqual(everywhere(30 - EVERYTHING_SOLD))

  const shipped = await doors.ecommerce.call('PATCH', `/api/orders/${bought.id}/update-status/`, {
    token: admin.ecommerce,
    data: { status: 'shipped' },
  })
  expect(ok(shipped).body).toEqual({ id: bought.id, status: 'shipped' })
  const seen = await doors.phibook.call('GET', `/api/orders/${bought.id}/`, { token: bought.token })
  expect(memberOf(ok(seen), 'status', z.string())).toBe('Shipped')

  const report = async (path: string) =>
    smartpos.dataOf(ok(await doors.smartpos.call('GET', path, { token: admin.smartpos })), z.unknown())
  const revenue = { sold: EVERYTHING_SOLD, money: (EVERYTHING_SOLD * 20).toFixed(2) }
  expect(await report(`/api/reports/sales/?channel=all&product=${lamp}`)).toMatchObject({
    total_items_sold: revenue.sold,
    total_revenue: revenue.money,
  })
  expect(await report(`/api/reports/sales/?cashier=${cashier.id}`)).toMatchObject({
    total_sales: 1,
    total_items_sold: SOLD.counter,
    total_revenue: '80.00',
  })
  expect(await report(`/api/reports/product-performance/?channel=all&product=${lamp}`)).toMatchObject([
    { quantity_sold: revenue.sold, total_revenue: revenue.money },
  ])
  expect(await report(`/api/reports/cashier-performance/?cashier=${cashier.id}`)).toMatchObject([
    { sales_count: 1, total_revenue: '80.00' },
  ])

  const evening = Inventory.parse(await inventory())
  expect(evening.total_products).toBe(morning.total_products)
  expect(evening.low_stock).toBe(morning.low_stock + 1)
  expect(morning.stock_value - evening.stock_value).toBeCloseTo(EVERYTHING_SOLD * 20, 2)
  const mine = await minierp.ask(doors.minierp, seller.token, 'GET', '/api/sales/dashboard/')
  expect(ok(mine).body).toMatchObject({ total_orders: 1, by_status: { confirmed: 1 }, total_revenue: '100.00' })

  ok(await minierp.ask(doors.minierp, seller.token, 'PATCH', order, { status: 'cancelled' }))
  expect(await stock()).toEqual(everywhere(17))
  expect(await report(`/api/reports/sales/?channel=all&product=${lamp}`)).toMatchObject({ total_revenue: '260.00' })

  expect(proveBooks()).not.toContain('differs')
})
