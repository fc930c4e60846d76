import { expect, expectAnswer } from '../api'
import { atBizpilotDoors, newCustomer, newOwner, notFound } from './door'

const notSignedIn = { detail: 'Authentication credentials were not provided.' }
const notAllowed = { detail: 'You do not have permission to perform this action.' }

const forOwners = [
  ['GET', '/api/retail_inventory/products/'],
  ['POST', '/api/retail_inventory/products/'],
  ['GET', '/api/retail_inventory/products/1/'],
  ['PUT', '/api/retail_inventory/products/1/'],
  ['PATCH', '/api/retail_inventory/products/1/'],
  ['DELETE', '/api/retail_inventory/products/1/'],
  ['GET', '/api/retail_inventory/categories/'],
  ['POST', '/api/retail_inventory/categories/'],
] as const

const forCustomers = [
  ['GET', '/api/customers/orders/'],
  ['POST', '/api/customers/orders/'],
  ['PATCH', '/api/customers/me/'],
] as const

const bodyOf = (method: string) => (method === 'GET' || method === 'DELETE' ? undefined : {})

atBizpilotDoors((test) => {
  test('5 what is public needs no token', async ({ api }) => {
    for (const path of ['/api/industries', '/api/industries/', '/api/customers/products', '/api/customers/products/'])
      expect((await api.call('GET', path)).status).toBe(200)
  })

  test('5 what is not public needs one', async ({ api }) => {
    for (const [method, path] of [...forOwners, ...forCustomers]) {
      const answer = await api.call(method, path, { data: bodyOf(method) })
      expectAnswer(api, answer, 401, notSignedIn)
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="api"')
      expect((await api.call(method, path, { token: 'a.b.c', data: bodyOf(method) })).status).toBe(401)
    }
  })

  test('5 the token of one kind opens nothing of the other', async ({ api }) => {
    const [owner, customer] = [await newOwner(api), await newCustomer(api)]
    for (const [method, path] of forOwners) {
      const answer = await api.call(method, path, { token: customer.token, data: bodyOf(method) })
      expectAnswer(api, answer, 403, notAllowed)
    }
    for (const [method, path] of forCustomers) {
      const answer = await api.call(method, path, { token: owner.token, data: bodyOf(method) })
      expectAnswer(api, answer, 403, notAllowed)
    }
  })

  test('5 Bearer, Token and JWT all introduce a token', async ({ api }) => {
    const { token } = await newCustomer(api)
    for (const word of ['Bearer', 'Token', 'JWT'])
      expect(
        (await api.call('GET', '/api/customers/orders/', { headers: { Authorization: `${word} ${token}` } })).status,
      ).toBe(200)
  })

  test('5 other methods and other paths', async ({ api }) => {
    const answer = await api.call('DELETE', '/api/industries/')
    expectAnswer(api, answer, 405, { detail: 'Method "DELETE" not allowed.' })
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS')
    expectAnswer(api, await api.call('GET', '/api/accounts/nowhere/'), 404, notFound)
  })
})
