import { expect, freshName } from '../api'
import { adminToken, atSmartposDoors, expectRefusal, newPerson, newProduct, PASSWORD, SAMPLES } from './door'

const [LAPTOP] = SAMPLES
const required = ['This field is required.']
const notSignedIn = 'Authentication credentials were not provided.'
const notAllowed = 'You do not have permission to perform this action.'
const wrongDay = 'Date has wrong format. Use one of these formats instead: YYYY-MM-DD.'
const noNumber = 'A valid number is required.'
const negative = 'Ensure this value is greater than or equal to 0.'
const noPk = 'Incorrect type. Expected pk value.'

const forSignedIn = [
  ['POST', '/api/users/logout/'],
  ['GET', '/api/users/profile/'],
  ['PUT', '/api/users/profile/'],
  ['PATCH', '/api/users/profile/'],
  ['POST', '/api/users/change-password/'],
  ['GET', '/api/products/low-stock/'],
  ['GET', '/api/sales/'],
  ['POST', '/api/sales/'],
  ['GET', '/api/sales/1/'],
  ['GET', '/api/sales/daily-summary/'],
] as const

/** These are shared with documents that show them to everybody, or answer in their own shape. */
const forSignedInOfThisDocument = [
  ['GET', '/api/products/'],
  ['GET', '/api/products/1/'],
] as const

const forAdminsOfThisDocument = [
  ['POST', '/api/products/'],
  ['PUT', '/api/products/1/'],
  ['PATCH', '/api/products/1/'],
  ['DELETE', '/api/products/1/'],
] as const

const forAdmins = [
  ['GET', '/api/sales/statistics/'],
  ['GET', '/api/reports/sales/'],
  ['GET', '/api/reports/inventory/'],
  ['GET', '/api/reports/cashier-performance/'],
  ['GET', '/api/reports/product-performance/'],
] as const

const huge = '9'.repeat(30)
const change = `Sales cannot be modified after creation`
const register = (more: object) => ({
  username: 'new',
  email: 'new@example.com',
  password: PASSWORD,
  role: 'cashier',
  ...more,
})

type Row = [method: string, path: string, data: unknown, status: number, message: string, fields?: object]

/** What an admin may send, and what is said of it. */
const refusals: Row[] = [
  [
    'POST',
    '/api/users/register/',
    { role: 'cashier' },
    400,
    'username: This field is required.',
    { username: required, email: required, password: required },
  ],
  [
    'POST',
    '/api/users/register/',
    register({ role: 'boss' }),
    400,
    'role: "boss" is not a valid choice.',
    { role: ['"boss" is not a valid choice.'] },
  ],
  [
    'POST',
    '/api/users/register/',
    register({ username: 'admin' }),
    400,
    'username: A user with that username already exists.',
    { username: ['A user with that username already exists.'] },
  ],
  [
    'POST',
    '/api/users/register/',
    register({ email: 'admin@kontor.test' }),
    400,
    'email: user with this email already exists.',
    { email: ['user with this email already exists.'] },
  ],
  [
    'POST',
    '/api/users/register/',
    register({ password_confirm: 'y' }),
    400,
    'password_confirm: The two passwords do not match.',
    { password_confirm: ['The two passwords do not match.'] },
  ],
  [
    'POST',
    '/api/users/login/',
    {},
    400,
    'username: This field is required.',
    { username: required, password: required },
  ],
  ['POST', '/api/users/token/refresh/', { refresh: 'x' }, 401, 'Token is invalid or expired'],
  [
    'PATCH',
    '/api/users/profile/',
    { email: 'x' },
    400,
    'email: Enter a valid email address.',
    { email: ['Enter a valid email address.'] },
  ],
  ['DELETE', '/api/users/profile/', undefined, 405, 'Method "DELETE" not allowed.'],
  [
    'POST',
    '/api/users/change-password/',
    {},
    400,
    'old_password: This field is required.',
    { old_password: required, new_password: required },
  ],
  [
    'POST',
    '/api/products/',
    { selling_price: '1' },
    400,
    'name: This field is required.',
    { name: required, cost_price: required },
  ],
  [
    'POST',
    '/api/products/',
    { ...LAPTOP, cost_price: '-1', stock_quantity: -1 },
    400,
    `cost_price: ${negative}`,
    { cost_price: [negative], stock_quantity: [negative] },
  ],
  [
    'POST',
    '/api/products/',
    { ...LAPTOP, selling_price: 'NaN' },
    400,
    `selling_price: ${noNumber}`,
    { selling_price: [noNumber] },
  ],
  [
    'POST',
    '/api/products/',
    { ...LAPTOP, selling_price: '1.001' },
    400,
    'selling_price: Ensure that there are no more than 2 decimal places.',
    { selling_price: ['Ensure that there are no more than 2 decimal places.'] },
  ],
  [
    'POST',
    '/api/products/',
    { ...LAPTOP, category: 2147483647 },
    400,
    'category: Invalid pk "2147483647" - object does not exist.',
    { category: ['Invalid pk "2147483647" - object does not exist.'] },
  ],
  ['GET', '/api/products/?min_price=cheap', undefined, 400, `min_price: ${noNumber}`, { min_price: [noNumber] }],
  ['GET', '/api/products/?page=99999', undefined, 404, 'Invalid page.'],
  ['GET', '/api/products/2147483647/', undefined, 404, 'Not found.'],
  ['GET', `/api/products/${huge}/`, undefined, 404, 'Not found.'],
  ['PATCH', '/api/products/2147483647/', { name: 'x' }, 404, 'Not found.'],
  ['DELETE', '/api/products/2147483647/', undefined, 404, 'Not found.'],
  [
    'GET',
    '/api/products/low-stock/?threshold=few',
    undefined,
    400,
    'threshold: A valid integer is required.',
    { threshold: ['A valid integer is required.'] },
  ],
  ['POST', '/api/products/low-stock/', {}, 405, 'Method "POST" not allowed.'],
  ['POST', '/api/sales/', {}, 400, 'items: This field is required.', { items: required }],
  [
    'POST',
    '/api/sales/',
    { items: [] },
    400,
    'items: This list may not be empty.',
    { items: ['This list may not be empty.'] },
  ],
  [
    'POST',
    '/api/sales/',
    { items: [{ product_id: 'x', quantity: 0 }] },
    400,
    `product_id: ${noPk}`,
    { items: [{ product_id: [noPk], quantity: ['Ensure this value is greater than or equal to 1.'] }] },
  ],
  [
    'POST',
    '/api/sales/',
    { items: [{ product_id: 2147483647, quantity: 1 }] },
    400,
    'product_id: Invalid pk "2147483647" - object does not exist.',
    { items: [{ product_id: ['Invalid pk "2147483647" - object does not exist.'] }] },
  ],
  [
    'POST',
    '/api/sales/',
    { items: [{ product_id: 1, quantity: 1 }], payment_method: 'shells' },
    400,
    'payment_method: "shells" is not a valid choice.',
    { payment_method: ['"shells" is not a valid choice.'] },
  ],
  ['PUT', '/api/sales/', {}, 405, 'Method "PUT" not allowed.'],
  ['GET', '/api/sales/?date=yesterday', undefined, 400, `date: ${wrongDay}`, { date: [wrongDay] }],
  ['GET', '/api/sales/?cashier=me', undefined, 400, `cashier: ${noPk}`, { cashier: [noPk] }],
  ['GET', '/api/sales/2147483647/', undefined, 404, 'Not found.'],
  ['GET', `/api/sales/${huge}/`, undefined, 404, 'Not found.'],
  ['GET', '/api/sales/x/', undefined, 404, 'Not found.'],
  ['PUT', '/api/sales/1/', {}, 405, change],
  ['PATCH', '/api/sales/1/', {}, 405, change],
  ['DELETE', '/api/sales/1/', undefined, 405, change],
  ['GET', '/api/sales/daily-summary/?date=x', undefined, 400, `date: ${wrongDay}`, { date: [wrongDay] }],
  [
    'GET',
    '/api/sales/statistics/?days=0',
    undefined,
    400,
    'days: Ensure this value is greater than or equal to 1.',
    { days: ['Ensure this value is greater than or equal to 1.'] },
  ],
  [
    'GET',
    '/api/reports/sales/?period=hourly',
    undefined,
    400,
    'period: "hourly" is not a valid choice.',
    { period: ['"hourly" is not a valid choice.'] },
  ],
  [
    'GET',
    '/api/reports/sales/?start_date=2026-02-02&end_date=2026-02-01',
    undefined,
    400,
    'end_date: The end date is before the start date.',
    { end_date: ['The end date is before the start date.'] },
  ],
  ['GET', '/api/reports/inventory/?page=99999', undefined, 404, 'Invalid page.'],
  [
    'GET',
    '/api/reports/cashier-performance/?end_date=x',
    undefined,
    400,
    `end_date: ${wrongDay}`,
    { end_date: [wrongDay] },
  ],
  ['GET', '/api/reports/product-performance/?product=x', undefined, 400, `product: ${noPk}`, { product: [noPk] }],
]

atSmartposDoors((test) => {
  test('nobody gets in without a token, or with a bad one', async ({ api }) => {
    const shared = api.shared ? [] : [...forSignedInOfThisDocument, ...forAdminsOfThisDocument]
    for (const [method, path] of [...forSignedIn, ...forAdmins, ...shared]) {
      const data = method === 'GET' ? undefined : {}
      const answer = await api.call(method, path, { data })
      expectRefusal(api, answer, 401, notSignedIn)
      expect(answer.headers['www-authenticate']).toBe('Token realm="api"')
      const bad = await api.call(method, path, { data, token: 'a.b.c' })
      expectRefusal(api, bad, 401, 'Given token not valid for any token type')
    }
  })

  test('a cashier gets no further than the till', async ({ api }) => {
    const { token } = await newPerson(api, 'cashier')
    for (const [method, path] of [...forAdmins, ...forAdminsOfThisDocument]) {
      const answer = await api.call(method, path, { token, data: method === 'GET' ? undefined : LAPTOP })
      expectRefusal(api, answer, 403, notAllowed)
    }
  })

  test('a wrong password', async ({ api }) => {
    for (const username of ['admin', freshName('nobody')]) {
      const answer = await api.call('POST', '/api/users/login/', { data: { username, password: 'x' } })
      const words = api.shared
        ? 'Unable to log in with provided credentials.'
        : 'No active account found with the given credentials'
      expectRefusal(api, answer, 401, words)
    }
  })

  test('Token, Bearer and JWT all introduce a token, with the slash at the end or without', async ({ api }) => {
    const token = await adminToken(api)
    for (const word of ['Token', 'Bearer', 'JWT', 'token']) {
      const headers = { Authorization: `${word} ${token}` }
      for (const path of ['/api/sales', '/api/sales/', '/api/reports/inventory', '/api/products/low-stock']) {
        expect((await api.call('GET', path, { headers })).status).toBe(200)
      }
    }
  })

  test('a SKU that is taken', async ({ api }) => {
    const token = await adminToken(api)
    const { sku } = await newProduct(api, token)
    const taken = 'product with this sku already exists.'
    for (const data of [
      { ...LAPTOP, sku },
      { ...LAPTOP, sku: sku.toLowerCase() },
    ]) {
      const answer = await api.call('POST', '/api/products/', { token, data })
      expectRefusal(api, answer, 400, `sku: ${taken}`, { sku: [taken] })
    }
  })

  test('what is no JSON, too much of it, or of another kind', async ({ api }) => {
    const token = await adminToken(api)
    const send = (data: string, type = 'application/json') =>
      api.call('POST', '/api/sales/', { token, data, headers: { 'Content-Type': type } })
    const broken = await send('{"items":')
    expect([broken.status, broken.body]).toMatchObject([400, { status: 'error', data: {} }])
    expectRefusal(api, await send('<sale/>', 'text/xml'), 415, 'Unsupported media type "text/xml" in request.')
    expect((await send(`"${'x'.repeat(10_000_001)}"`)).status).toBe(413)
    const nul = await send('{"items":[{"product_id":"\\u0000","quantity":1}]}')
    expect(nul.status).toBe(400)
  })

  for (const [method, path, data, status, message, fields] of refusals) {
    const what = `${method} ${path.replace(huge, '<30 digits>')} ${JSON.stringify(data) ?? ''}`
    test(`${status} for ${what}`, async ({ api }) => {
      const answer = await api.call(method, path, { token: await adminToken(api), data })
      expectRefusal(api, answer, status, message, fields)
      if (status === 405) expect(answer.headers.allow).toBeTruthy()
    })
  }
})
