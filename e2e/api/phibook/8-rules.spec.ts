import { expect, expectAnswer } from '../api'
import { adminToken, atPhibookDoors, managerToken, newCart, newShopper } from './door'

const notSignedIn = { detail: 'Authentication credentials were not provided.' }
const notAllowed = { detail: 'You do not have permission to perform this action.' }
const notFound = { detail: 'Not found.' }
const required = ['This field is required.']
const blank = ['This field may not be blank.']
const unknown = ['Invalid pk "2147483647" - object does not exist.']
const nowhere = '00000000-0000-4000-8000-000000000000'

const forSignedIn = [
  ['POST', '/auth/logout/'],
  ['POST', '/api/carts/'],
  ['GET', `/api/carts/${nowhere}/`],
  ['DELETE', `/api/carts/${nowhere}/`],
  ['POST', `/api/carts/${nowhere}/items/`],
  ['PATCH', `/api/carts/${nowhere}/items/1/`],
  ['DELETE', `/api/carts/${nowhere}/items/1/`],
  ['GET', '/api/orders/'],
  ['POST', '/api/orders/'],
  ['GET', '/api/orders/2147483647/'],
  ['DELETE', '/api/orders/2147483647/'],
  ['GET', '/api/profile/'],
  ['PUT', '/api/profile/'],
  ['PATCH', '/api/profile/'],
] as const

const forAdmins = [
  ['POST', '/api/categories/'],
  ['PUT', '/api/categories/1/'],
  ['PATCH', '/api/categories/1/'],
  ['DELETE', '/api/categories/1/'],
  ['POST', '/api/products/'],
  ['PUT', '/api/products/1/'],
  ['PATCH', '/api/products/1/'],
  ['DELETE', '/api/products/1/'],
  ['PUT', '/api/orders/2147483647/status/'],
  ['GET', '/api/dashboard/total-users/'],
  ['GET', '/api/dashboard/total-orders/'],
  ['GET', '/api/dashboard/total-products/'],
] as const

const person = { first_name: 'A', last_name: 'B', email: 'a@example.com', password: 'three brown foxes' }
const product = { name: 'S', description: 'd', price: 1, stock: 1, category: 1 }

/** What an admin may send, and what is said of it. */
const refusals: [method: string, path: string, data: unknown, status: number, body: unknown][] = [
  [
    'POST',
    '/auth/register/',
    {},
    400,
    { first_name: required, last_name: required, email: required, password: required },
  ],
  [
    'POST',
    '/auth/register/',
    { ...person, first_name: ' ', password: '' },
    400,
    { first_name: blank, password: blank },
  ],
  ['POST', '/auth/register/', { ...person, email: 'x' }, 400, { email: ['Enter a valid email address.'] }],
  [
    'POST',
    '/auth/register/',
    { ...person, email: 'SHOPPER@kontor.test' },
    400,
    { email: ['user with this email already exists.'] },
  ],
  ['POST', '/auth/login/', {}, 400, { email: required, password: required }],
  ['POST', '/auth/token/refresh/', {}, 400, { refresh: required }],
  ['POST', '/auth/logout/', { refresh: {} }, 400, { refresh: ['Not a valid string.'] }],
  ['POST', '/api/categories/', {}, 400, { name: required }],
  ['POST', '/api/categories/', { name: '' }, 400, { name: blank }],
  ['PUT', '/api/categories/1/', { name: null }, 400, { name: ['This field may not be null.'] }],
  ['PATCH', '/api/categories/1/', { name: '' }, 400, { name: blank }],
  ['GET', '/api/categories/2147483647/', undefined, 404, notFound],
  ['PUT', '/api/categories/2147483647/', { name: 'S' }, 404, notFound],
  ['DELETE', `/api/categories/${'9'.repeat(30)}/`, undefined, 404, notFound],
  [
    'POST',
    '/api/products/',
    {},
    400,
    { name: required, description: required, price: required, stock: required, category: required },
  ],
  [
    'POST',
    '/api/products/',
    { ...product, name: '', price: '-1', stock: -1 },
    400,
    {
      name: blank,
      price: ['Ensure this value is greater than or equal to 0.'],
      stock: ['Ensure this value is greater than or equal to 0.'],
    },
  ],
  ['POST', '/api/products/', { ...product, category: 2147483647 }, 400, { category: unknown }],
  [
    'POST',
    '/api/products/',
    { ...product, image: 'x' },
    400,
    { image: ['The submitted data was not a file. Check the encoding type on the form.'] },
  ],
  [
    'PUT',
    '/api/products/1/',
    { name: 'S' },
    400,
    { description: required, price: required, stock: required, category: required },
  ],
  ['PATCH', '/api/products/1/', { price: 'x' }, 400, { price: ['A valid number is required.'] }],
  ['PATCH', '/api/products/2147483647/', { price: 1 }, 404, notFound],
  ['DELETE', '/api/products/x/', undefined, 404, notFound],
  ['GET', '/api/products/?category=x', undefined, 400, { category: ['Incorrect type. Expected pk value.'] }],
  ['GET', '/api/products/?ordering=name', undefined, 400, { ordering: ['"name" is not a valid choice.'] }],
  ['GET', '/api/products/?page=99999', undefined, 404, { detail: 'Invalid page.' }],
  ['GET', '/api/carts/x/', undefined, 404, notFound],
  ['POST', `/api/carts/${nowhere}/items/`, {}, 400, { product_id: required, quantity: required }],
  ['POST', `/api/carts/${nowhere}/items/`, { product_id: 1, quantity: 1 }, 404, notFound],
  ['PATCH', `/api/carts/${nowhere}/items/x/`, { quantity: 1 }, 404, notFound],
  ['POST', '/api/orders/', { cart_id: 'x' }, 400, { cart_id: ['Must be a valid UUID.'] }],
  ['POST', '/api/orders/', { cart_id: nowhere }, 404, notFound],
  ['GET', `/api/orders/${'9'.repeat(30)}/`, undefined, 404, notFound],
  ['DELETE', '/api/orders/2147483647/', undefined, 404, notFound],
  ['PUT', '/api/orders/1/status/', {}, 400, { status: required }],
  ['PUT', '/api/orders/1/status/', { status: 'Lost' }, 400, { status: ['"Lost" is not a valid choice.'] }],
  ['PUT', '/api/orders/2147483647/status/', { status: 'Shipped' }, 404, notFound],
  ['PUT', '/api/profile/', { email: 'x' }, 400, { email: ['Enter a valid email address.'] }],
  ['PATCH', '/api/profile/', { first_name: null }, 400, { first_name: ['This field may not be null.'] }],
  ['GET', '/auth/login/', undefined, 405, { detail: 'Method "GET" not allowed.' }],
  ['DELETE', '/api/profile/', undefined, 405, { detail: 'Method "DELETE" not allowed.' }],
  ['POST', '/api/dashboard/total-users/', {}, 405, { detail: 'Method "POST" not allowed.' }],
  ['GET', '/api/nowhere/', undefined, 404, notFound],
  ['GET', '/auth/nowhere/', undefined, 404, notFound],
]

const named = (path: string) => path.replace(/9{30}/, '<30 digits>').replace(nowhere, '<no cart>')

atPhibookDoors((test) => {
  test('what is public needs no token', async ({ api }) => {
    for (const path of ['/api/categories/', '/api/categories/1/', '/api/products/', '/api/products/1/']) {
      expect((await api.call('GET', path)).status).toBe(200)
    }
  })

  test('what is not public needs one, of whoever may', async ({ api }) => {
    const [{ token }, manager] = [await newShopper(api), await managerToken(api)]
    for (const [method, path] of [...forSignedIn, ...forAdmins]) {
      const data = ['GET', 'DELETE'].includes(method) ? undefined : {}
      const answer = await api.call(method, path, { data })
      // At the bare root a path of several documents may be one of them's to refuse, in its own shape.
      expectAnswer(api, answer, 401, notSignedIn)
      expect(answer.headers['www-authenticate']).toBeTruthy()
      expect((await api.call(method, path, { token: 'x.y.z', data })).status).toBe(401)
    }
    for (const [method, path] of forAdmins) {
      const data = ['GET', 'DELETE'].includes(method) ? undefined : {}
      for (const as of [token, manager]) {
        expectAnswer(api, await api.call(method, path, { token: as, data }), 403, notAllowed)
      }
    }
  })

  test('Bearer, Token and JWT all introduce a token', async ({ api }) => {
    const { token } = await newShopper(api)
    for (const word of ['Bearer', 'Token', 'JWT', 'bearer']) {
      expect((await api.call('GET', '/api/profile/', { headers: { Authorization: `${word} ${token}` } })).status).toBe(
        200,
      )
    }
  })

  test('with the slash at the end or without', async ({ api }) => {
    const { shopper, cart } = await newCart(api)
    const { token } = shopper
    for (const path of ['/api/profile', '/api/categories/1', '/api/products', '/api/orders', `/api/carts/${cart}`]) {
      for (const slash of ['', '/']) expect((await api.call('GET', `${path}${slash}`, { token })).status).toBe(200)
    }
    expect((await api.call('POST', '/auth/logout', { token })).status).toBe(200)
  })

  test('a product of no quantity, and one that is not there', async ({ api }) => {
    const { shopper, cart, item, product } = await newCart(api)
    const { token } = shopper
    const path = `/api/carts/${cart}/items/`
    const atLeastOne = { quantity: ['Ensure this value is greater than or equal to 1.'] }
    const none = await api.call('POST', path, { token, data: { product_id: product, quantity: 0 } })
    expectAnswer(api, none, 400, atLeastOne)
    expectAnswer(api, await api.call('PATCH', `${path}${item}/`, { token, data: { quantity: 0 } }), 400, atLeastOne)
    const nothing = await api.call('POST', path, { token, data: { product_id: 2147483647, quantity: 1 } })
    expectAnswer(api, nothing, 400, { product_id: unknown })
  })

  for (const [method, path, data, status, body] of refusals) {
    test(`${status} for ${method} ${named(path)} ${JSON.stringify(data) ?? ''}`, async ({ api }) => {
      const answer = await api.call(method, path, { token: await adminToken(api), data })
      expectAnswer(api, answer, status, body)
    })
  }
})
