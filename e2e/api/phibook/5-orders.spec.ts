import { z } from 'zod'
import { expect, expectAnswer } from '../api'
import { anId, aTime, atPhibookDoors, managerToken, newCart, newOrder, newProduct, newShopper, stockOf } from './door'

const line = (product: number) => ({
  id: anId,
  product: { id: product, name: 'Sea Wolf', price: 12.5 },
  quantity: 2,
  price: 12.5,
  total_price: 25,
})

const Ordered = z.object({
  items: z.array(z.object({ product: z.object({ id: z.number() }), quantity: z.number() })),
})
const Listed = z.array(z.looseObject({ id: z.number() }))

atPhibookDoors((test) => {
  test('POST /api/orders/: the stock is taken, and the cart is gone', async ({ api }) => {
    const { admin, shopper, cart, product } = await newCart(api)
    const { token } = shopper
    const answer = await api.call('POST', '/api/orders/', { token, data: { cart_id: cart } })
    expectAnswer(api, answer, 201, {
      id: anId,
      user: shopper.id,
      status: 'Pending',
      total_price: 25,
      items: [line(product)],
      created_at: aTime,
      updated_at: aTime,
    })
    expect(await stockOf(api, admin, product)).toBe(38)
    expect((await api.call('GET', `/api/carts/${cart}/`, { token })).status).toBe(404)
    expectAnswer(api, await api.call('POST', '/api/orders/', { token }), 400, { detail: 'Cart is empty!' })
  })

  test('POST /api/orders/ five times at once is one order', async ({ api }) => {
    const { admin, shopper, product } = await newCart(api)
    const { token } = shopper
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => api.call('POST', '/api/orders/', { token })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400, 400, 400, 400])
    expect(await stockOf(api, admin, product)).toBe(38)
  })

  test('POST /api/orders/ while more is put in: that is ordered too, or was refused', async ({ api }) => {
    const { admin, shopper, cart } = await newCart(api)
    const { token } = shopper
    const { id: product_id } = await newProduct(api, admin)
    const add = () => api.call('POST', `/api/carts/${cart}/items/`, { token, data: { product_id, quantity: 1 } })
    const [order, ...added] = await Promise.all([api.call('POST', '/api/orders/', { token }), add(), add(), add()])
    const taken = added.filter(({ status }) => status === 201).length
    expect(added.filter(({ status }) => status === 404)).toHaveLength(added.length - taken)
    const { items } = Ordered.parse(order.body)
    expect(items.find(({ product }) => product.id === product_id)?.quantity ?? 0).toBe(taken)
  })

  test('POST /api/orders/ sent again with its key is one order', async ({ api }) => {
    const { shopper, cart } = await newCart(api)
    const headers = { 'Idempotency-Key': cart }
    const order = () => api.call('POST', '/api/orders/', { token: shopper.token, headers })
    const [first, second] = [await order(), await order()]
    expect(second.status).toBe(201)
    expect(second.body).toEqual(first.body)
    expect(second.headers['idempotency-replayed']).toBe('true')
  })

  test('GET /api/orders/: own ones, newest first; the shop for its staff', async ({ api }) => {
    const { admin, shopper, product, id, body } = await newOrder(api)
    const { token } = shopper
    const cart = await api.call('POST', '/api/carts/', { token })
    const data = { product_id: product, quantity: 1 }
    await api.call('POST', `/api/carts/${Object(cart.body).id}/items/`, { token, data })
    const second = await api.call('POST', '/api/orders/', { token })
    expectAnswer(api, await api.call('GET', '/api/orders/', { token }), 200, [second.body, body])
    const all = Listed.parse((await api.call('GET', '/api/orders/', { token: admin })).body)
    expect(all.map((order) => order.id)).toContain(id)
  })

  test('GET /api/orders/<id>/: for its owner and the staff, for nobody else', async ({ api }) => {
    const { admin, shopper, id, body } = await newOrder(api)
    for (const token of [shopper.token, admin, await managerToken(api)]) {
      expectAnswer(api, await api.call('GET', `/api/orders/${id}/`, { token }), 200, body)
    }
    const { token } = await newShopper(api)
    for (const method of ['GET', 'DELETE']) {
      expectAnswer(api, await api.call(method, `/api/orders/${id}/`, { token }), 404, { detail: 'Not found.' })
    }
  })

  test('PUT /api/orders/<id>/status/', async ({ api }) => {
    const { admin: token, id, body } = await newOrder(api)
    for (const status of ['Pending', 'Shipped', 'Delivered']) {
      const answer = await api.call('PUT', `/api/orders/${id}/status/`, {
        token,
        data: { status: status.toLowerCase() },
      })
      expectAnswer(api, answer, 200, { ...Object(body), status, updated_at: aTime })
    }
    const back = await api.call('PUT', `/api/orders/${id}/status/`, { token, data: { status: 'Pending' } })
    expectAnswer(api, back, 400, { status: ['The order cannot take this step. Nothing can follow.'] })
  })

  test('DELETE /api/orders/<id>/: the stock is back once, and the order stays', async ({ api }) => {
    const { admin, shopper, product, id, body } = await newOrder(api)
    const { token } = shopper
    for (let time = 0; time < 2; time++) {
      expectAnswer(api, await api.call('DELETE', `/api/orders/${id}/`, { token }), 204, null)
    }
    expect(await stockOf(api, admin, product)).toBe(40)
    const answer = await api.call('GET', `/api/orders/${id}/`, { token })
    expectAnswer(api, answer, 200, { ...Object(body), status: 'Cancelled', updated_at: aTime })
  })

  test('DELETE /api/orders/<id>/ of what was delivered', async ({ api }) => {
    const { admin, shopper, id } = await newOrder(api)
    await api.call('PUT', `/api/orders/${id}/status/`, { token: admin, data: { status: 'Delivered' } })
    for (const token of [shopper.token, admin]) {
      const answer = await api.call('DELETE', `/api/orders/${id}/`, { token })
      expectAnswer(api, answer, 400, { detail: 'You can not cancel this order.' })
    }
  })
})
