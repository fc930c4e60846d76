import { z } from 'zod'
import { type Api, expect, expectAnswer, memberOf } from '../api'
import { adminToken, anId, aTime, atEcommerceDoors, newProduct, newShopper } from './door'

/** A shopper, an admin, and the two printed products. */
async function openShop(api: Api) {
  const admin = await adminToken(api)
  const [cream, other, shopper] = [
    await newProduct(api, admin),
    await newProduct(api, admin, { price: 300, variants: [{ size: '50ml', stock: 10 }] }),
    await newShopper(api),
  ]
  return { admin, shopper, cream, other, variant: cream.variants[1]?.id ?? 0 }
}

async function placeOrder(api: Api, token: string, product: number, quantity = 1): Promise<number> {
  const answer = await api.call('POST', '/orders/', { token, data: { items: [{ product, quantity }] } })
  expect(answer.status).toBe(201)
  return memberOf(answer, 'id', z.number())
}

const Orders = z.array(z.looseObject({ id: z.number() }))
const Products = z.array(z.looseObject({ id: z.number(), variants: z.array(z.object({ stock: z.number() }).loose()) }))

async function stockOf(api: Api, id: number): Promise<number[]> {
  const products = Products.parse((await api.call('GET', '/products/')).body)
  return products.find((product) => product.id === id)?.variants.map((variant) => variant.stock) ?? []
}

atEcommerceDoors((test) => {
  test('3.1 POST /orders/', async ({ api }) => {
    const { shopper, cream, other, variant } = await openShop(api)
    const data = {
      items: [
        { product: cream.id, variant, quantity: 2 },
        { product: other.id, quantity: 1 },
      ],
    }
    const answer = await api.call('POST', '/orders/', { token: shopper.token, data })
    expectAnswer(api, answer, 201, {
      id: anId,
      user: shopper.id,
      user_name: shopper.username,
      status: 'created',
      items: [
        { id: anId, product: cream.id, variant, quantity: 2, price: 550 },
        { id: anId, product: other.id, variant: null, quantity: 1, price: 300 },
      ],
      created_at: aTime,
      updated_at: aTime,
    })
    expect(await stockOf(api, cream.id)).toEqual([50, 28])
  })

  test('3.1 sells no piece twice', async ({ api }) => {
    const { shopper, other } = await openShop(api)
    const data = { items: [{ product: other.id, quantity: 4 }] }
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => api.call('POST', '/orders/', { token: shopper.token, data })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 400, 400])
    expect(await stockOf(api, other.id)).toEqual([2])
  })

  test('3.1 sent again with its key is one order', async ({ api }) => {
    const { shopper, other } = await openShop(api)
    const send = () =>
      api.call('POST', '/orders/', {
        token: shopper.token,
        data: { items: [{ product: other.id }] },
        headers: { 'Idempotency-Key': `order-${other.id}` },
      })
    const [first, second, third] = [...(await Promise.all([send(), send()])), await send()]
    expect(second?.body).toEqual(first?.body)
    expect(third?.body).toEqual(first?.body)
    expect(third?.headers['idempotency-replayed']).toBe('true')
    expect(await stockOf(api, other.id)).toEqual([9])
  })

  test('3.2 GET /orders/: users see only their own, the admin sees all', async ({ api }) => {
    const { admin, shopper, other } = await openShop(api)
    const somebodyElse = await newShopper(api)
    const mine = await placeOrder(api, shopper.token, other.id)
    const theirs = await placeOrder(api, somebodyElse.token, other.id)
    const answer = await api.call('GET', '/orders/', { token: shopper.token })
    expectAnswer(api, answer, 200, [
      {
        id: mine,
        user: shopper.id,
        user_name: shopper.username,
        status: 'created',
        items: [{ id: anId, product: other.id, variant: null, quantity: 1, price: 300 }],
        created_at: aTime,
        updated_at: aTime,
      },
    ])
    const all = Orders.parse((await api.call('GET', '/orders/', { token: admin })).body).map((order) => order.id)
    expect(all).toEqual(expect.arrayContaining([mine, theirs]))
  })

  test('3.3 PATCH /orders/<id>/update-status/', async ({ api }) => {
    const { admin, shopper, other } = await openShop(api)
    const id = await placeOrder(api, shopper.token, other.id, 3)
    const move = (status: string) =>
      api.call('PATCH', `/orders/${id}/update-status/`, { token: admin, data: { status } })
    for (const status of ['shipped', 'delivered', 'returned'])
      expectAnswer(api, await move(status), 200, { id, status })
    expect(await stockOf(api, other.id)).toEqual([10])
    expect((await move('shipped')).status).toBe(400)
    const second = await placeOrder(api, shopper.token, other.id, 3)
    const cancelled = await api.call('PATCH', `/orders/${second}/update-status/`, {
      token: admin,
      data: { status: 'cancelled' },
    })
    expectAnswer(api, cancelled, 200, { id: second, status: 'cancelled' })
    expect(await stockOf(api, other.id)).toEqual([10])
  })
})
