import { z } from 'zod'
import { type Api, expect, memberOf } from '../api'
import { anId, ask, aTime, atMinierpDoors, expectExactly, newCustomer, newProduct, newUser, tokenOf } from './door'

/** A sales executive with something to sell, and somebody to sell it to. */
async function openShop(api: Api) {
  const [seller, product, customer] = [await newUser(api), await newProduct(api), await newCustomer(api)]
  const data = { customer: customer.id, items: [{ product: product.id, quantity: 2 }], tax_rate: '10' }
  return { seller, product, customer, data }
}

async function draft(api: Api, token: string, data: object): Promise<string> {
  const answer = await ask(api, token, 'POST', '/api/sales/orders/', data)
  expect(answer.status).toBe(201)
  return `/api/sales/orders/${memberOf(answer, 'id', z.number())}/`
}

async function stockOf(api: Api, id: number): Promise<number> {
  const answer = await ask(api, await tokenOf(api, 'manager'), 'GET', `/api/inventory/products/${id}/`)
  return memberOf(answer, 'quantity', z.number())
}

atMinierpDoors((test) => {
  test('POST /api/sales/orders/ drafts, and the list has it', async ({ api }) => {
    const { seller, product, customer, data } = await openShop(api)
    const answer = await ask(api, seller.token, 'POST', '/api/sales/orders/', data)
    const row = {
      id: anId,
      order_number: expect.stringMatching(/^DRAFT-\d+$/),
      customer: customer.id,
      customer_name: customer.data.name,
      status: 'draft',
      total_amount: '1099.98',
      items_count: 1,
      created_by: seller.id,
      created_by_name: seller.username,
      created_at: aTime,
    }
    const line = { product: product.id, product_name: 'Product1', sku: product.data.sku, quantity: 2 }
    expectExactly(answer, 201, {
      ...row,
      notes: '',
      subtotal: '999.98',
      tax_rate: '10.00',
      tax: '100.00',
      tax_included: false,
      items: [{ id: anId, ...line, unit_price: '499.99', total_price: '999.98' }],
      updated_at: aTime,
    })
    expect(await stockOf(api, product.id)).toBe(100)
    const list = await ask(api, seller.token, 'GET', '/api/sales/orders/')
    expectExactly(list, 200, { count: 1, next: null, previous: null, results: [row] })
  })

  test('PATCH /api/sales/orders/<id>/ from draft to delivered; the stock is taken on confirm', async ({ api }) => {
    const { seller, product, data } = await openShop(api)
    const path = await draft(api, seller.token, data)
    const lost = await ask(api, seller.token, 'PATCH', path, { status: 'lost' })
    expectExactly(lost, 400, { status: ['"lost" is not a valid choice. Allowed next: confirmed, cancelled.'] })
    for (const status of ['Confirmed', 'SHIPPED', 'delivered']) {
      const answer = await ask(api, seller.token, 'PATCH', path, { status })
      expect([answer.status, memberOf(answer, 'status', z.string())]).toEqual([200, status.toLowerCase()])
      expect(memberOf(answer, 'order_number', z.string())).toMatch(/^SO-\d{5,}$/)
      expect(await stockOf(api, product.id)).toBe(98)
    }
    expectExactly(await ask(api, seller.token, 'PATCH', path, { status: 'cancelled' }), 400, {
      status: ['The order cannot take this step. No further step is possible.'],
    })
    const by_status = { draft: 0, confirmed: 0, shipped: 0, delivered: 1, cancelled: 0 }
    const figures = await ask(api, seller.token, 'GET', '/api/sales/dashboard/')
    expectExactly(figures, 200, { total_orders: 1, by_status, total_revenue: '1099.98' })
  })

  test('PATCH names the steps that follow', async ({ api }) => {
    const { seller, data } = await openShop(api)
    const path = await draft(api, seller.token, data)
    expectExactly(await ask(api, seller.token, 'PATCH', path, { status: 'delivered' }), 400, {
      status: ['The order cannot take this step. Allowed next: confirmed, cancelled.'],
    })
  })

  test('DELETE /api/sales/orders/<id>/ deletes a draft and cancels the rest', async ({ api }) => {
    const { seller, product, data } = await openShop(api)
    const [gone, kept] = [await draft(api, seller.token, data), await draft(api, seller.token, data)]
    expectExactly(await ask(api, seller.token, 'DELETE', gone), 204, null)
    expectExactly(await ask(api, seller.token, 'GET', gone), 404, { detail: 'Not found.' })
    await ask(api, seller.token, 'PATCH', kept, { status: 'confirmed' })
    expectExactly(await ask(api, seller.token, 'DELETE', kept), 204, null)
    expect(memberOf(await ask(api, seller.token, 'GET', kept), 'status', z.string())).toBe('cancelled')
    expect(await stockOf(api, product.id)).toBe(100)
  })

  test('no piece is confirmed twice', async ({ api }) => {
    const { seller, product, data } = await openShop(api)
    const all = { ...data, items: [{ product: product.id, quantity: 60 }] }
    const paths = [await draft(api, seller.token, all), await draft(api, seller.token, all)]
    const answers = await Promise.all(
      paths.map((path) => ask(api, seller.token, 'PATCH', path, { status: 'confirmed' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expectExactly(await ask(api, seller.token, 'POST', '/api/sales/orders/', all), 400, {
      detail: 'Not enough stock for Product1. Available: 40',
    })
    expect(await stockOf(api, product.id)).toBe(40)
  })

  test('a sales executive sees only their own; a manager sees all and changes none', async ({ api }) => {
    const { seller, data } = await openShop(api)
    const path = await draft(api, seller.token, data)
    const [other, manager] = [await newUser(api), await tokenOf(api, 'manager')]
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const change = method === 'PATCH' ? { status: 'confirmed' } : undefined
      expectExactly(await ask(api, other.token, method, path, change), 404, { detail: 'Not found.' })
    }
    expect((await ask(api, manager, 'GET', path)).status).toBe(200)
    const notAllowed = { detail: 'You do not have permission to perform this action.' }
    expectExactly(await ask(api, manager, 'PATCH', path, { status: 'confirmed' }), 403, notAllowed)
    expectExactly(await ask(api, manager, 'DELETE', path), 403, notAllowed)
    expectExactly(await ask(api, manager, 'POST', '/api/sales/orders/', data), 403, notAllowed)
  })
})
