import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { POST as login } from '@/app/api/users/login/route'
import { POST as logout } from '@/app/api/users/logout/route'
import { POST as register } from '@/app/api/users/register/route'
import { closeDb, db } from '@/lib/db/client'
import { call, openTestHouse, type TestRequest } from '../../testing'

after(closeDb)

const PASSWORD = 'three brown foxes'
const required = ['This field is required.']
const post = (handler: typeof login, request: TestRequest = {}) => call(handler, 'POST', request)

const somebody = () => {
  const username = `sam-${randomUUID().slice(0, 8)}`
  return { username, email: `${username}@example.com`, password: PASSWORD }
}

/** Registers at the bare root: a shopper, or staff when a role is named. */
async function registered(more: object = {}) {
  const { admin } = await openTestHouse(db, 'smartpos')
  const person = somebody()
  const answer = await post(register, { as: admin, body: { ...person, ...more } })
  assert.equal(answer.status, 201)
  return { ...person, body: Object(answer.body) }
}

test('201 registers a shopper, or staff for whoever names a role, in one answer for both documents', async () => {
  for (const role of ['shopper', 'cashier', 'admin']) {
    const { username, email, body } = await registered(role === 'shopper' ? {} : { role })
    const { id, created_at, updated_at } = body.data
    const data = { id, username, email, role, first_name: '', last_name: '', created_at, updated_at }
    assert.deepEqual(body, {
      status: 'success',
      message: 'User registered successfully',
      data,
      id,
      username,
      email,
    })
  }
})

test('400 in the shape of the document that the body is written for', async () => {
  await openTestHouse(db, 'smartpos')
  const shopper = await post(register, { body: { username: 'a' } })
  assert.deepEqual([shopper.status, shopper.body], [400, { email: required, password: required }])
  const staff = await post(register, { body: { username: 'a', role: 'cashier' } })
  const message = 'email: This field is required.'
  assert.equal(staff.status, 400)
  assert.deepEqual(staff.body, { status: 'error', message, data: { email: required, password: required } })
})

test('200 signs staff in for the till and shoppers for the shop', async () => {
  const cashier = await registered({ role: 'cashier' })
  const atTheTill = Object((await post(login, { body: cashier })).body)
  const { token, tokens, user } = atTheTill.data
  assert.deepEqual(atTheTill, {
    status: 'success',
    message: 'Login successful',
    data: { token, tokens: { access: token, refresh: tokens.refresh }, user },
    token,
    user_id: user.id,
    username: cashier.username,
  })
  assert.match(token, /^[\w-]+\.[\w-]+\.[\w-]+$/)
  const shopper = await registered()
  const inTheShop = Object((await post(login, { body: shopper })).body)
  assert.match(inTheShop.token, /^[0-9a-f]{40}$/)
  assert.deepEqual(inTheShop.data.tokens, { access: inTheShop.token, refresh: null })
  assert.equal(inTheShop.data.user.role, 'shopper')
})

test('401 for a wrong password, 400 for none, in the words of both documents', async () => {
  const { username } = await registered()
  const wrong = await post(login, { body: { username, password: 'wrong' } })
  const message = 'Unable to log in with provided credentials.'
  assert.deepEqual(
    [wrong.status, wrong.body],
    [401, { status: 'error', message, data: {}, non_field_errors: [message] }],
  )
  const missing = await post(login, { body: { username } })
  assert.equal(missing.status, 400)
  assert.deepEqual(missing.body, {
    status: 'error',
    message: 'password: This field is required.',
    data: { password: required },
    password: required,
  })
})

test('200 signs either out, and the token is dead', async () => {
  for (const more of [{}, { role: 'cashier' }]) {
    const { body } = await post(login, { body: await registered(more) })
    const as = { token: String(Object(body).token) }
    const out = await post(logout, { as })
    assert.deepEqual([out.status, out.body], [200, { status: 'success', message: 'Logged out successfully', data: {} }])
    assert.equal((await post(logout, { as })).status, 401)
  }
  const nobody = await post(logout)
  const detail = 'Authentication credentials were not provided.'
  assert.deepEqual([nobody.status, nobody.body], [401, { status: 'error', message: detail, data: {}, detail }])
})
