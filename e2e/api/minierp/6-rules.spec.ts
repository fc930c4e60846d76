import { expect, freshName } from '../api'
import { ask, atMinierpDoors, expectExactly, tokenOf } from './door'

const nowhere = 2_147_483_647
const required = ['This field is required.']
const notFound = { detail: 'Not found.' }
const noSuch = [`Invalid pk "${nowhere}" - object does not exist.`]
const noChoice = ['Select a valid choice. That choice is not one of the available choices.']

const one = (path: string, id: number | string = nowhere) => `${path}${id}/`
const users = '/api/auth/users/'
const products = '/api/inventory/products/'
const categories = '/api/inventory/categories/'
const customers = '/api/inventory/customers/'
const orders = '/api/sales/orders/'

/** Endpoints, and who of the three may not use them. */
const closed: [method: string, path: string, ...forbidden: ('manager' | 'sales')[]][] = [
  ['POST', '/api/auth/logout/'],
  ['GET', '/api/users/me/'],
  ['PATCH', '/api/users/me/'],
  ['GET', users, 'manager', 'sales'],
  ['GET', one(users), 'manager', 'sales'],
  ['PATCH', one(users), 'manager', 'sales'],
  ['DELETE', one(users), 'manager', 'sales'],
  ['GET', products],
  ['POST', products, 'sales'],
  ['GET', one(products)],
  ['PUT', one(products), 'sales'],
  ['PATCH', one(products), 'sales'],
  ['DELETE', one(products), 'sales'],
  ['GET', categories],
  ['POST', categories, 'sales'],
  ['GET', one(categories)],
  ['PUT', one(categories), 'sales'],
  ['PATCH', one(categories), 'sales'],
  ['DELETE', one(categories), 'sales'],
  ['GET', customers],
  ['POST', customers],
  ['GET', one(customers)],
  ['PUT', one(customers), 'sales'],
  ['PATCH', one(customers), 'sales'],
  ['DELETE', one(customers), 'sales'],
  ['GET', '/api/inventory/dashboard/', 'sales'],
  ['GET', orders],
  ['POST', orders, 'manager'],
  ['GET', one(orders)],
  ['PATCH', one(orders), 'manager'],
  ['DELETE', one(orders), 'manager'],
  ['GET', '/api/sales/dashboard/'],
]

/** What an admin may send, and what is said of it. */
const refusals: [method: string, path: string, data: unknown, status: number, body: unknown][] = [
  [
    'POST',
    '/api/auth/register/',
    {},
    400,
    { username: required, email: required, role: required, password: required, password_confirm: required },
  ],
  ['POST', '/api/auth/login/', {}, 400, { username: required, password: required }],
  [
    'POST',
    '/api/auth/login/',
    { username: freshName('nobody'), password: 'x' },
    401,
    { detail: 'No active account found with the given credentials' },
  ],
  ['POST', '/api/auth/token/refresh/', {}, 400, { refresh: required }],
  [
    'POST',
    '/api/auth/token/refresh/',
    { refresh: 'x' },
    401,
    { detail: 'Token is invalid or expired', code: 'token_not_valid' },
  ],
  ['PATCH', '/api/users/me/', { email: 'x' }, 400, { email: ['Enter a valid email address.'] }],
  ['PATCH', '/api/users/me/', { username: '' }, 400, { username: ['This field may not be blank.'] }],
  ['GET', `${users}?role=king`, undefined, 400, { role: ['"king" is not a valid choice.'] }],
  ['GET', one(users), undefined, 404, notFound],
  ['PATCH', one(users), { role: 'manager' }, 404, notFound],
  ['DELETE', one(users), undefined, 404, notFound],
  ['GET', `${products}?ordering=colour`, undefined, 400, { ordering: ['"colour" is not a valid choice.'] }],
  ['GET', `${products}?category=${nowhere}`, undefined, 400, { category: noChoice }],
  ['GET', `${products}?page=99999`, undefined, 404, { detail: 'Invalid page.' }],
  ['POST', products, {}, 400, { name: required, unit_price: required }],
  [
    'POST',
    products,
    { name: 'P', unit_price: '4.999', quantity: -1 },
    400,
    {
      unit_price: ['Ensure that there are no more than 2 decimal places.'],
      quantity: ['Ensure this value is greater than or equal to 0.'],
    },
  ],
  ['POST', products, { name: 'P', unit_price: 1, category: nowhere }, 400, { category: noSuch }],
  ['GET', one(products), undefined, 404, notFound],
  ['GET', one(products, '9'.repeat(30)), undefined, 404, notFound],
  ['PUT', one(products), { name: 'P', unit_price: 1 }, 404, notFound],
  ['PUT', one(products), {}, 400, { name: required, unit_price: required }],
  ['PATCH', one(products, 'x'), {}, 404, notFound],
  ['DELETE', one(products), undefined, 404, notFound],
  ['POST', categories, { name: null }, 400, { name: ['This field may not be null.'] }],
  ['GET', one(categories), undefined, 404, notFound],
  ['PUT', one(categories), {}, 400, { name: required }],
  ['PATCH', one(categories), { name: 'C' }, 404, notFound],
  ['DELETE', one(categories), undefined, 404, notFound],
  ['POST', customers, { email: 'x' }, 400, { name: required, email: ['Enter a valid email address.'] }],
  ['GET', one(customers), undefined, 404, notFound],
  ['PUT', one(customers), {}, 400, { name: required }],
  ['PATCH', one(customers), { name: 'C' }, 404, notFound],
  ['DELETE', one(customers), undefined, 404, notFound],
  ['GET', `${orders}?status=lost`, undefined, 400, { status: ['"lost" is not a valid choice.'] }],
  ['GET', `${orders}?customer=${nowhere}`, undefined, 400, { customer: noChoice }],
  ['POST', orders, {}, 400, { customer: required, items: required }],
  ['POST', orders, { customer: 1, items: [] }, 400, { items: ['This list may not be empty.'] }],
  ['POST', orders, { customer: 1, items: [{ product: nowhere }] }, 400, { items: [{ product: noSuch }] }],
  [
    'POST',
    orders,
    { customer: 1, tax_rate: 101, items: [{ product: 1 }, { quantity: 0 }] },
    400,
    {
      tax_rate: ['Ensure this value is less than or equal to 100.'],
      items: [{}, { product: required, quantity: ['Ensure this value is greater than or equal to 1.'] }],
    },
  ],
  ['GET', one(orders), undefined, 404, notFound],
  ['PATCH', one(orders), { status: 'confirmed' }, 404, notFound],
  ['PATCH', one(orders), { status: 'lost' }, 404, notFound],
  ['PATCH', one(orders), { status: ['lost'] }, 400, { status: ['Not a valid string.'] }],
  ['DELETE', one(orders), undefined, 404, notFound],
  ['PUT', one(orders), {}, 405, { detail: 'Method "PUT" not allowed.' }],
  ['DELETE', '/api/inventory/dashboard/', undefined, 405, { detail: 'Method "DELETE" not allowed.' }],
  ['POST', '/api/sales/dashboard/', {}, 405, { detail: 'Method "POST" not allowed.' }],
  ['GET', '/api/auth/nowhere/', undefined, 404, notFound],
  ['GET', '/api/inventory/nowhere/', undefined, 404, notFound],
]

atMinierpDoors((test) => {
  test('401 for whoever is not signed in, at every endpoint that is not public', async ({ api }) => {
    for (const [method, path] of closed) {
      const data = ['GET', 'DELETE'].includes(method) ? undefined : {}
      const answer = await api.call(method, path, { data })
      expectExactly(answer, 401, { detail: 'Authentication credentials were not provided.' })
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="api"')
    }
  })

  test('403 for those whose role may not', async ({ api }) => {
    test.slow()
    for (const [method, path, ...forbidden] of closed) {
      for (const who of forbidden) {
        const data = ['GET', 'DELETE'].includes(method) ? undefined : {}
        const answer = await ask(api, await tokenOf(api, who), method, path, data)
        expectExactly(answer, 403, { detail: 'You do not have permission to perform this action.' })
      }
    }
  })

  test('with the slash at the end or without', async ({ api }) => {
    const admin = await tokenOf(api, 'admin')
    for (const path of ['/api/users/me', '/api/inventory/products', '/api/sales/orders', '/api/sales/dashboard']) {
      for (const end of ['', '/']) expect((await ask(api, admin, 'GET', `${path}${end}`)).status).toBe(200)
    }
  })

  test('what is refused, and in which words', async ({ api }) => {
    test.slow()
    const admin = await tokenOf(api, 'admin')
    for (const [method, path, data, status, body] of refusals) {
      const answer = await ask(api, admin, method, path, data)
      expect({ method, path, status: answer.status, body: answer.body }).toEqual({ method, path, status, body })
    }
  })
})
