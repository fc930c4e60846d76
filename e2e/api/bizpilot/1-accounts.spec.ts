import { expect, expectAnswer } from '../api'
import {
  aCategory,
  anId,
  atBizpilotDoors,
  freshEmail,
  JANE,
  newCustomer,
  newOwner,
  noSuch,
  required,
  signIn,
  tokens,
  withoutPassword,
} from './door'

const noAccount = { detail: 'No active account found with the given credentials' }

atBizpilotDoors((test) => {
  test('1 POST /api/accounts/signup/', async ({ api }) => {
    const data = { ...JANE, email: freshEmail('jane') }
    const answer = await api.call('POST', '/api/accounts/signup/', { data })
    expectAnswer(api, answer, 201, { id: anId, ...withoutPassword(data) })
  })

  test('1 the business opens with categories to begin with', async ({ api }) => {
    expect(await aCategory(api, await newOwner(api))).toEqual({ id: anId, name: expect.any(String) })
  })

  test('1 POST /api/accounts/signup/ with no more than is required', async ({ api }) => {
    const { first_name, last_name, password } = JANE
    const data = { first_name, last_name, password, email: freshEmail('jane') }
    const answer = await api.call('POST', '/api/accounts/signup/', { data })
    const rest = { phone_number: '', country: '', company: 'Jane Doe', industry: null }
    expectAnswer(api, answer, 201, { id: anId, ...withoutPassword(data), ...rest })
  })

  test('1 POST /api/accounts/signup/ as a form', async ({ api }) => {
    const email = freshEmail('jane')
    const form = { ...JANE, email, industry: '1' }
    const answer = await api.call('POST', '/api/accounts/signup/', { form })
    expectAnswer(api, answer, 201, { id: anId, ...withoutPassword({ ...JANE, email }) })
  })

  test('1 a signup is refused field by field', async ({ api }) => {
    const { email } = await newOwner(api)
    const refused: [data: object, body: object][] = [
      [{}, { first_name: required, last_name: required, email: required, password: required }],
      [{ ...JANE, email }, { email: ['user with this email already exists.'] }],
      [{ ...JANE, email: email.toUpperCase() }, { email: ['user with this email already exists.'] }],
      [{ ...JANE, email: 'jane' }, { email: ['Enter a valid email address.'] }],
      [{ ...JANE, email: freshEmail('jane'), industry: 99_999 }, { industry: noSuch(99_999) }],
      [
        { ...JANE, email: freshEmail('jane'), industry: 'Retail' },
        { industry: ['Incorrect type. Expected pk value.'] },
      ],
    ]
    for (const [data, body] of refused)
      expectAnswer(api, await api.call('POST', '/api/accounts/signup/', { data }), 400, body)
  })

  test('1 POST /api/accounts/token/', async ({ api }) => {
    const { email } = await newOwner(api)
    const { password } = JANE
    expectAnswer(api, await api.call('POST', '/api/accounts/token/', { data: { email, password } }), 200, tokens)
    const wrong = { email, password: 'wrong' }
    expectAnswer(api, await api.call('POST', '/api/accounts/token/', { data: wrong }), 401, noAccount)
    const empty = await api.call('POST', '/api/accounts/token/', { data: {} })
    expectAnswer(api, empty, 400, { email: required, password: required })
  })

  test('1 POST /api/accounts/token/refresh/', async ({ api }) => {
    const { refresh } = await newOwner(api)
    const send = () => api.call('POST', '/api/accounts/token/refresh/', { data: { refresh } })
    expectAnswer(api, await send(), 200, tokens)
    expectAnswer(api, await send(), 401, {
      detail: 'Token is invalid or expired',
      code: 'token_not_valid',
      messages: [{ token_class: 'RefreshToken', token_type: 'refresh', message: 'Token is invalid or expired' }],
    })
  })

  test('5 owners and customers sign in separately, also under one address', async ({ api }) => {
    const customer = await newCustomer(api)
    const data = { email: customer.email, password: JANE.password }
    expectAnswer(api, await api.call('POST', '/api/accounts/token/', { data }), 401, noAccount)
    const owner = await newOwner(api, { email: customer.email })
    expect(owner.id).not.toBe(customer.id)
    const taken = await api.call('POST', '/api/accounts/token/refresh/', { data: { refresh: customer.refresh } })
    expect(taken.status).toBe(401)
  })
})

atBizpilotDoors((test) => {
  test.describe.configure({ mode: 'serial' })

  test('1 exactly as printed', async ({ api }) => {
    const answer = await api.call('POST', '/api/accounts/signup/', { data: JANE })
    if (answer.status === 201) expectAnswer(api, answer, 201, { id: anId, ...withoutPassword(JANE) })
    else expectAnswer(api, answer, 400, { email: ['user with this email already exists.'] })
    expect(await signIn(api, 'accounts', JANE.email)).toEqual({ token: tokens.access, refresh: tokens.refresh })
  })
})
