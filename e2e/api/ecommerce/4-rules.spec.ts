import { expect, expectAnswer } from '../api'
import { adminToken, atEcommerceDoors, newShopper } from './door'

const notSignedIn = { detail: 'Authentication credentials were not provided.' }
const notAllowed = { detail: 'You do not have permission to perform this action.' }
const required = ['This field is required.']

const forSignedIn = [
  ['POST', '/users/logout/'],
  ['GET', '/orders/'],
  ['POST', '/orders/'],
] as const

const forAdmins = [
  ['POST', '/products/create/'],
  ['POST', '/products/categories/create/'],
  ['POST', '/categories/create/'],
  ['PATCH', '/orders/1/update-status/'],
] as const

const wrongPassword = ['Unable to log in with provided credentials.']

/** What is said at the bare root, where a path is another document's as well. */
const atRoot: Record<string, [status: number, body: unknown]> = {
  'POST /users/login/ {"username":"admin","password":"x"}': [401, { status: 'error', non_field_errors: wrongPassword }],
  'POST /orders/ {}': [400, { detail: 'Cart is empty!' }],
}

/** What an admin may send, and what is said of it. */
const refusals: [method: string, path: string, data: unknown, status: number, body: unknown][] = [
  ['POST', '/users/register/', {}, 400, { username: required, email: required, password: required }],
  [
    'POST',
    '/users/register/',
    { username: 'a', email: 'x', password: '' },
    400,
    { email: ['Enter a valid email address.'], password: ['This field may not be blank.'] },
  ],
  ['POST', '/users/login/', {}, 400, { username: required, password: required }],
  ['POST', '/users/login/', { username: 'admin', password: 'x' }, 400, { non_field_errors: wrongPassword }],
  ['POST', '/products/create/', {}, 400, { name: required, price: required, category: required }],
  [
    'POST',
    '/products/create/',
    { name: 'S', price: '-1', category: 2147483647 },
    400,
    { price: ['Ensure this value is greater than or equal to 0.'] },
  ],
  [
    'POST',
    '/products/create/',
    { name: 'S', price: 1, category: 2147483647 },
    400,
    { category: ['Invalid pk "2147483647" - object does not exist.'] },
  ],
  [
    'POST',
    '/products/create/',
    { name: 'S', price: 1, category: 1, variants: [{ size: 'a' }, {}] },
    400,
    { variants: [{}, { size: required }] },
  ],
  ['POST', '/products/categories/create/', { name: null }, 400, { name: ['This field may not be null.'] }],
  ['POST', '/orders/', {}, 400, { items: required }],
  ['POST', '/orders/', { items: [] }, 400, { items: ['This list may not be empty.'] }],
  [
    'POST',
    '/orders/',
    { items: [{ product: 'x', quantity: 0 }] },
    400,
    {
      items: [
        {
          product: ['Incorrect type. Expected pk value.'],
          quantity: ['Ensure this value is greater than or equal to 1.'],
        },
      ],
    },
  ],
  [
    'POST',
    '/orders/',
    { items: [{ product: 2147483647 }] },
    400,
    { items: [{ product: ['Invalid pk "2147483647" - object does not exist.'] }] },
  ],
  ['PATCH', '/orders/2147483647/update-status/', { status: 'shipped' }, 404, { detail: 'Not found.' }],
  [`PATCH`, `/orders/${'9'.repeat(30)}/update-status/`, { status: 'shipped' }, 404, { detail: 'Not found.' }],
  ['PATCH', '/orders/x/update-status/', { status: 'shipped' }, 404, { detail: 'Not found.' }],
  ['PATCH', '/orders/1/update-status/', { status: 'lost' }, 400, { status: ['"lost" is not a valid choice.'] }],
  ['GET', '/products/create/', undefined, 405, { detail: 'Method "GET" not allowed.' }],
  ['GET', '/nowhere/', undefined, 404, { detail: 'Not found.' }],
]

atEcommerceDoors((test) => {
  test('what is public needs no token', async ({ api }) => {
    for (const path of ['/products/', '/products/categories/']) expect((await api.call('GET', path)).status).toBe(200)
  })

  test('what is not public needs one, of whoever may', async ({ api }) => {
    const { token } = await newShopper(api)
    for (const [method, path] of [...forSignedIn, ...forAdmins]) {
      const answer = await api.call(method, path, { data: method === 'GET' ? undefined : {} })
      expectAnswer(api, answer, 401, notSignedIn)
      expect(answer.headers['www-authenticate']).toBeTruthy()
      expect((await api.call(method, path, { token: '0'.repeat(40) })).status).toBe(401)
    }
    for (const [method, path] of forAdmins)
      expectAnswer(api, await api.call(method, path, { token, data: {} }), 403, notAllowed)
  })

  test('Token, Bearer and JWT all introduce a token', async ({ api }) => {
    const { token } = await newShopper(api)
    for (const word of ['Token', 'Bearer', 'JWT', 'token']) {
      expect((await api.call('GET', '/orders/', { headers: { Authorization: `${word} ${token}` } })).status).toBe(200)
    }
  })

  test('with the slash at the end or without', async ({ api }) => {
    for (const path of ['/products', '/products/', '/products/categories', '/products/categories/']) {
      expect((await api.call('GET', path)).status).toBe(200)
    }
  })

  for (const [method, path, data, status, body] of refusals) {
    const what = `${method} ${path.replace(/9{30}/, '<30 digits>')} ${JSON.stringify(data) ?? ''}`
    test(`${status} for ${what}`, async ({ api }) => {
      const answer = await api.call(method, path, { token: await adminToken(api), data })
      expectAnswer(api, answer, ...((api.shared && atRoot[what]) || ([status, body] as const)))
    })
  }
})
