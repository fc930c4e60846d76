import { expect, expectAnswer } from '../api'
import { anId, aTime, atPhibookDoors, aUuid, newCart, newShopper } from './door'

atPhibookDoors((test) => {
  test('POST /api/carts/: one for each user', async ({ api }) => {
    const { id, token } = await newShopper(api)
    const answer = await api.call('POST', '/api/carts/', { token })
    expectAnswer(api, answer, 201, { id: aUuid, user: id, items: [], total_price: 0, created_at: aTime })
    expectAnswer(api, await api.call('POST', '/api/carts/', { token }), 200, answer.body)
  })

  test('GET /api/carts/<cart_id>/', async ({ api }) => {
    const { shopper, cart, item, product } = await newCart(api)
    expectAnswer(api, await api.call('GET', `/api/carts/${cart}/`, { token: shopper.token }), 200, {
      id: cart,
      user: shopper.id,
      items: [{ id: item, product: { id: product, name: 'Sea Wolf', price: 12.5 }, quantity: 2, total_price: 25 }],
      total_price: 25,
      created_at: aTime,
    })
  })

  test('DELETE /api/carts/<cart_id>/', async ({ api }) => {
    const { shopper, cart } = await newCart(api)
    const { token } = shopper
    expectAnswer(api, await api.call('DELETE', `/api/carts/${cart}/`, { token }), 204, null)
    expect((await api.call('GET', `/api/carts/${cart}/`, { token })).status).toBe(404)
  })

  test('POST /api/carts/<cart_id>/items/: the same product adds up', async ({ api }) => {
    const { shopper, cart, item, product } = await newCart(api)
    const { token } = shopper
    const data = { product_id: product, quantity: 3 }
    const answer = await api.call('POST', `/api/carts/${cart}/items/`, { token, data })
    expectAnswer(api, answer, 201, { id: item, product_id: product, quantity: 5 })
  })

  test('POST /api/carts/<cart_id>/items/ takes no more than there is', async ({ api }) => {
    const { shopper, cart, product } = await newCart(api)
    const data = { product_id: product, quantity: 39 }
    const answer = await api.call('POST', `/api/carts/${cart}/items/`, { token: shopper.token, data })
    expectAnswer(api, answer, 400, { detail: 'Not enough stock for Sea Wolf. Available: 40' })
  })

  test('PATCH /api/carts/<cart_id>/items/<item_id>/', async ({ api }) => {
    const { shopper, cart, item } = await newCart(api)
    const path = `/api/carts/${cart}/items/${item}/`
    const answer = await api.call('PATCH', path, { token: shopper.token, data: { quantity: 7 } })
    expectAnswer(api, answer, 200, { id: item, quantity: 7 })
  })

  test('DELETE /api/carts/<cart_id>/items/<item_id>/', async ({ api }) => {
    const { shopper, cart, item } = await newCart(api)
    const { token } = shopper
    expectAnswer(api, await api.call('DELETE', `/api/carts/${cart}/items/${item}/`, { token }), 204, null)
    expect((await api.call('GET', `/api/carts/${cart}/`, { token })).body).toMatchObject({ items: [], total_price: 0 })
  })

  test("somebody else's cart is not there, in any method", async ({ api }) => {
    const { admin, cart, item, product } = await newCart(api)
    const other = await newShopper(api)
    const path = `/api/carts/${cart}/`
    for (const token of [other.token, admin]) {
      const answers = [
        await api.call('GET', path, { token }),
        await api.call('DELETE', path, { token }),
        await api.call('POST', `${path}items/`, { token, data: { product_id: product, quantity: 1 } }),
        await api.call('PATCH', `${path}items/${item}/`, { token, data: { quantity: 1 } }),
        await api.call('DELETE', `${path}items/${item}/`, { token }),
        await api.call('POST', '/api/orders/', { token, data: { cart_id: cart } }),
      ]
      for (const answer of answers) expectAnswer(api, answer, 404, { detail: 'Not found.' })
    }
    expect(item).toEqual(anId)
  })
})
