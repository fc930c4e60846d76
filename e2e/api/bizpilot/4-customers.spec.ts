import { z } from 'zod'
import { type Api, expect, expectAnswer, memberOf } from '../api'
import {
  aCategory,
  anId,
  aTime,
  atBizpilotDoors,
  freshEmail,
  JOHN,
  newCustomer,
  newOwner,
  newProduct,
  noSuch,
  onMarket,
  quantityOf,
  required,
  SOAP,
  shortOf,
  signIn,
  tokens,
  withoutPassword,
} from './door'

const orders = '/api/customers/orders/'

/** Two businesses of different industries, three pieces of a product in each, and a customer. */
async function openMarket(api: Api) {
  const [near, far] = [await newOwner(api), await newOwner(api, { industry: 3 })]
  const category = await aCategory(api, near)
  const soap = await newProduct(api, near, { category: category.id })
  const bread = await newProduct(api, far, { name: 'Bread', sku: 'BREAD-1' })
  return { near, far, category, soap, bread, both: [soap, bread], customer: await newCustomer(api) }
}

const order = ({ token }: { token: string }, api: Api, items: unknown, headers?: Record<string, string>) =>
  api.call('POST', orders, { token, data: { items }, headers })

atBizpilotDoors((test) => {
  test('4 POST /api/customers/signup/', async ({ api }) => {
    const data = { ...JOHN, email: freshEmail('john') }
    const send = () => api.call('POST', '/api/customers/signup/', { data })
    expectAnswer(api, await send(), 201, { id: anId, ...withoutPassword(data) })
    expectAnswer(api, await send(), 400, { email: ['customer with this email already exists.'] })
    const missing = { first_name: required, last_name: required, email: required, password: required }
    expectAnswer(api, await api.call('POST', '/api/customers/signup/', { data: {} }), 400, missing)
  })

  test('4 POST /api/customers/token/ and /api/customers/token/refresh/', async ({ api }) => {
    const { email, refresh } = await newCustomer(api)
    const { password } = JOHN
    expectAnswer(api, await api.call('POST', '/api/customers/token/', { data: { email, password } }), 200, tokens)
    const wrong = await api.call('POST', '/api/customers/token/', { data: { email, password: 'wrong' } })
    expectAnswer(api, wrong, 401, { detail: 'No active account found with the given credentials' })
    expectAnswer(api, await api.call('POST', '/api/customers/token/refresh/', { data: { refresh } }), 200, tokens)
    expect((await api.call('POST', '/api/customers/token/refresh/', { data: { refresh } })).status).toBe(401)
  })

  test('4 GET /api/customers/products/', async ({ api }) => {
    const { soap, bread, both, category } = await openMarket(api)
    const breadShown = { id: bread, ...SOAP, name: 'Bread', sku: 'BREAD-1', category: null }
    expect(await onMarket(api, both)).toEqual([{ id: soap, ...SOAP, category }, breadShown])
  })

  test('4 GET /api/customers/products/?category=<id>, ?industry=<id> and ?search=', async ({ api }) => {
    const { soap, bread, both, category } = await openMarket(api)
    const idsAt = async (query: string) => (await onMarket(api, both, query)).map(({ id }) => id)
    expect(await idsAt(`?category=${category.id}`)).toEqual([soap])
    expect(await idsAt('?industry=1')).toEqual([soap])
    expect(await idsAt('?industry=3&search=bread')).toEqual([bread])
    for (const name of ['category', 'industry']) {
      const answer = await api.call('GET', `/api/customers/products/?${name}=x`)
      expectAnswer(api, answer, 400, { [name]: ['Incorrect type. Expected pk value.'] })
    }
  })

  test('4 a customer may prefer an industry', async ({ api }) => {
    const { soap, bread, both, customer } = await openMarket(api)
    const { id, email, token } = customer
    const idsAt = async (query: string) => (await onMarket(api, both, query, token)).map((product) => product.id)
    const saved = await api.call('PATCH', '/api/customers/me/', { token, data: { industry: 3 } })
    expectAnswer(api, saved, 200, { id, ...withoutPassword(JOHN), email, industry: 3 })
    expect(await idsAt('')).toEqual([bread])
    expect(await idsAt('?industry=1')).toEqual([soap])
    const unknown = await api.call('PATCH', '/api/customers/me/', { token, data: { industry: 99_999 } })
    expectAnswer(api, unknown, 400, { industry: noSuch(99_999) })
  })

  test('4 POST and GET /api/customers/orders/', async ({ api }) => {
    const { near, far, soap, bread, customer } = await openMarket(api)
    const [ofNear, ofFar] = [
      { product: soap, quantity: 2 },
      { product: bread, quantity: 1 },
    ]
    const items = [ofNear, ofFar]
    const answer = await order(customer, api, items)
    const placed = {
      id: anId,
      customer: customer.id,
      items,
      created_at: aTime,
      orders: [
        { id: anId, business: anId, items: [ofNear] },
        { id: anId, business: anId, items: [ofFar] },
      ],
    }
    expectAnswer(api, answer, 201, placed)
    const parts = memberOf(answer, 'orders', z.array(z.looseObject({ id: z.number() })))
    expect(parts[0]?.id).toBe(memberOf(answer, 'id', z.number()))
    expect([await quantityOf(api, near, soap), await quantityOf(api, far, bread)]).toEqual([1, 2])
    const mine = await api.call('GET', orders, { token: customer.token })
    expect(mine.body).toEqual([answer.body])
    const { token } = await newCustomer(api)
    expectAnswer(api, await api.call('GET', orders, { token }), 200, [])
  })

  test('4 what is short in one business takes nothing from any', async ({ api }) => {
    const { near, far, soap, bread, customer } = await openMarket(api)
    const items = [soap, bread].map((product, index) => ({ product, quantity: 2 + 2 * index }))
    expectAnswer(api, await order(customer, api, items), 400, shortOf('Bread', 3))
    const twice = [soap, soap].map((product) => ({ product, quantity: 2 }))
    expectAnswer(api, await order(customer, api, twice), 400, shortOf('Soap', 3))
    expect([await quantityOf(api, near, soap), await quantityOf(api, far, bread)]).toEqual([3, 3])
    expectAnswer(api, await api.call('GET', orders, { token: customer.token }), 200, [])
  })

  test('4 no piece is sold twice', async ({ api }) => {
    const { near, far, soap, bread, customer } = await openMarket(api)
    const items = [soap, bread].map((product) => ({ product, quantity: 2 }))
    const answers = await Promise.all([items, items.toReversed()].map((basket) => order(customer, api, basket)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400])
    expect([await quantityOf(api, near, soap), await quantityOf(api, far, bread)]).toEqual([1, 1])
  })

  test('4 sent again with its key is one order', async ({ api }) => {
    const { near, soap, customer } = await openMarket(api)
    const send = () => order(customer, api, [{ product: soap, quantity: 1 }], { 'Idempotency-Key': `order-${soap}` })
    const [first, second] = [await send(), await send()]
    expect(second.body).toEqual(first.body)
    expect(second.headers['idempotency-replayed']).toBe('true')
    expect(await quantityOf(api, near, soap)).toBe(2)
  })

  test('4 an order is refused item by item', async ({ api }) => {
    const { soap, customer } = await openMarket(api)
    const one = { product: soap, quantity: 1 }
    const refused: [items: unknown, body: unknown][] = [
      [undefined, required],
      [[], ['This list may not be empty.']],
      ['soap', ['Expected a list of items but got type "str".']],
      [
        [one, {}],
        [{}, { product: required, quantity: required }],
      ],
      [[{ ...one, quantity: 0 }], [{ quantity: ['Ensure this value is greater than or equal to 1.'] }]],
      [
        [one, { product: 2147483647, quantity: 1 }],
        [{}, { product: noSuch(2147483647) }],
      ],
    ]
    for (const [items, expected] of refused)
      expectAnswer(api, await order(customer, api, items), 400, { items: expected })
  })
})

atBizpilotDoors((test) => {
  test.describe.configure({ mode: 'serial' })

  test('4 the sample workflow, as printed', async ({ api }) => {
    const joined = await api.call('POST', '/api/customers/signup/', { data: JOHN })
    if (joined.status === 201) expectAnswer(api, joined, 201, { id: anId, ...withoutPassword(JOHN) })
    else expectAnswer(api, joined, 400, { email: ['customer with this email already exists.'] })
    const { token } = await signIn(api, 'customers', JOHN.email)
    for (const path of ['/api/customers/products/', '/api/customers/products/?category=2'])
      expect((await api.call('GET', path)).status).toBe(200)
    const owner = await newOwner(api)
    const [first, second] = [await newProduct(api, owner), await newProduct(api, owner, { sku: 'SOAP-2' })]
    const items = [
      { product: first, quantity: 2 },
      { product: second, quantity: 1 },
    ]
    const headers = { Authorization: `Bearer ${token}` }
    const answer = await api.call('POST', orders, { headers, data: { items } })
    expect(answer.status).toBe(201)
    expect(memberOf(answer, 'items', z.array(z.unknown()))).toEqual(items)
    expect([await quantityOf(api, owner, first), await quantityOf(api, owner, second)]).toEqual([1, 2])
  })
})
