import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { POST as changePassword } from '@/app/api/users/change-password/route'
import { POST as login } from '@/app/api/users/login/route'
import { POST as logout } from '@/app/api/users/logout/route'
import {
  DELETE as deleteProfile,
  PATCH as patchProfile,
  GET as profile,
  PUT as putProfile,
} from '@/app/api/users/profile/route'
import { POST as register } from '@/app/api/users/register/route'
import { POST as refresh } from '@/app/api/users/token/refresh/route'
import { closeDb, db } from '@/lib/db/client'
import { approvePerson, registerShopper } from '@/lib/domain/people'
import { call, openTestHouse, type TestRequest } from '../../testing'

after(closeDb)
const base = 'smartpos'

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/
const PASSWORD = 'three brown foxes'
const required = ['This field is required.']
const post = (handler: typeof login, request: TestRequest) => call(handler, 'POST', { base, ...request })

const somebody = () => {
  const username = `clara-${randomUUID().slice(0, 8)}`
  return { username, email: `${username}@example.com`, password: PASSWORD }
}

/** Somebody of the house, registered by its admin and signed in. */
async function signedIn(more: object = {}) {
  const { admin } = await openTestHouse(db, base)
  const person = somebody()
  const registered = await post(register, { as: admin, body: { ...person, ...more } })
  assert.equal(registered.status, 201)
  return { ...person, admin, ...(await signIn(person.username)) }
}

async function signIn(username: string, password = PASSWORD) {
  const { status, body } = await post(login, { body: { username, password } })
  assert.equal(status, 200)
  const { token, tokens } = Object(body).data
  return { token: String(token), refresh: String(tokens.refresh) }
}

test('201 registers a cashier, who waits for an approval', async () => {
  const { admin } = await openTestHouse(db, base)
  const person = somebody()
  const body = { ...person, password_confirm: PASSWORD, first_name: 'Clara', last_name: 'Voss' }
  const answer = await post(register, { body })
  assert.equal(answer.status, 201)
  const { data, ...rest } = Object(answer.body)
  assert.deepEqual(rest, { status: 'success', message: 'User registered successfully' })
  const { id, created_at, updated_at, ...user } = data
  const { username, email } = person
  assert.deepEqual(user, { username, email, role: 'cashier', first_name: 'Clara', last_name: 'Voss' })
  assert.match(created_at, TIME)
  assert.match(updated_at, TIME)
  const early = await post(login, { body: { username, password: PASSWORD } })
  assert.equal(early.status, 403)
  assert.deepEqual(early.body, { status: 'error', message: 'This account awaits approval.', data: {} })
  await approvePerson(admin.ctx, id)
  await signIn(username)
})

test('201 for whom an admin registers, who can start at once; anybody else speeds nothing up', async () => {
  const { admin, cashier, shopper } = await openTestHouse(db, base)
  const boss = { ...somebody(), role: 'admin' }
  const { body } = await post(register, { as: admin, body: boss })
  assert.equal(Object(body).data.role, 'admin')
  await signIn(boss.username)
  for (const as of [cashier, shopper, { token: 'stale' }]) {
    const person = somebody()
    assert.equal((await post(register, { as, body: person })).status, 201)
    assert.equal((await post(login, { body: person })).status, 403)
  }
})

test('400 for what nobody can register with', async () => {
  const { admin, username, email } = await signedIn()
  const refused: [change: object, message: string, data: object][] = [
    [{ username: undefined }, 'username: This field is required.', { username: required }],
    [{ email: 'nobody' }, 'email: Enter a valid email address.', { email: ['Enter a valid email address.'] }],
    [{ role: 'boss' }, 'role: "boss" is not a valid choice.', { role: ['"boss" is not a valid choice.'] }],
    [
      { password_confirm: 'four brown foxes' },
      'password_confirm: The two passwords do not match.',
      { password_confirm: ['The two passwords do not match.'] },
    ],
    [
      { password: '1985071312' },
      'password: This password is entirely numeric.',
      { password: ['This password is entirely numeric.'] },
    ],
    [
      { username: username.toUpperCase() },
      'username: A user with that username already exists.',
      { username: ['A user with that username already exists.'] },
    ],
    [
      { email: email.toUpperCase() },
      'email: user with this email already exists.',
      { email: ['user with this email already exists.'] },
    ],
  ]
  for (const [change, message, data] of refused) {
    const answer = await post(register, { as: admin, body: { ...somebody(), ...change } })
    assert.equal(answer.status, 400)
    assert.deepEqual(answer.body, { status: 'error', message, data })
  }
})

test('200 signs in by username or e-mail address', async () => {
  const { username, email } = await signedIn()
  for (const name of [username, email.toUpperCase()]) {
    const { status, body } = await post(login, { body: { username: name, password: PASSWORD } })
    assert.equal(status, 200)
    const { data, ...rest } = Object(body)
    assert.deepEqual(rest, { status: 'success', message: 'Login successful' })
    assert.deepEqual(Object.keys(data), ['token', 'tokens', 'user'])
    assert.equal(data.token, data.tokens.access)
    assert.equal(data.user.username, username)
  }
})

test('401 for a wrong password, and for shoppers', async () => {
  const { username } = await signedIn()
  const buyer = somebody()
  await registerShopper({ db }, buyer)
  for (const body of [{ username, password: 'wrong' }, { username: 'nobody-at-all', password: PASSWORD }, buyer]) {
    const answer = await post(login, { body })
    assert.equal(answer.status, 401)
    const message = 'No active account found with the given credentials'
    assert.deepEqual(answer.body, { status: 'error', message, data: {} })
    assert.equal(answer.headers.get('www-authenticate'), 'Token realm="api"')
  }
})

test('200 signs out, and both tokens are dead from then on', async () => {
  const { token, refresh: second } = await signedIn()
  const answer = await post(logout, { as: { token }, body: { refresh: second } })
  assert.deepEqual(
    [answer.status, answer.body],
    [200, { status: 'success', message: 'Logged out successfully', data: {} }],
  )
  const again = await call(profile, 'GET', { base, as: { token } })
  assert.equal(again.status, 401)
  assert.equal(Object(again.body).status, 'error')
  assert.equal(Object(again.body).message, 'Given token not valid for any token type')
  assert.equal((await post(refresh, { body: { refresh: second } })).status, 401)
})

test('200 takes a refresh token for a new pair once; the second attempt ends the session', async () => {
  const { refresh: first } = await signedIn()
  const { status, body } = await post(refresh, { body: { refresh: first } })
  assert.equal(status, 200)
  const { token } = Object(body).data
  assert.equal((await call(profile, 'GET', { base, as: { token } })).status, 200)
  const replayed = await post(refresh, { body: { refresh: first } })
  const message = 'Token is invalid or expired'
  assert.deepEqual([replayed.status, replayed.body], [401, { status: 'error', message, data: {} }])
  assert.equal((await call(profile, 'GET', { base, as: { token } })).status, 401)
})

test('200 reads and changes the profile, but never the role', async () => {
  const { token, username, email } = await signedIn({ first_name: 'Clara' })
  const read = await call(profile, 'GET', { base, as: { token } })
  const { data, ...rest } = Object(read.body)
  assert.deepEqual(rest, { status: 'success', message: 'Profile retrieved successfully' })
  const change = { last_name: 'Voss', role: 'admin' }
  const changed = await call(patchProfile, 'PATCH', { base, as: { token }, body: change })
  const { updated_at } = Object(changed.body).data
  const message = 'Profile updated successfully'
  const expected = { ...data, username, email, role: 'cashier', first_name: 'Clara', last_name: 'Voss', updated_at }
  assert.deepEqual(changed.body, { status: 'success', message, data: expected })
  const renamed = { ...somebody(), first_name: '' }
  const put = await call(putProfile, 'PUT', { base, as: { token }, body: renamed })
  assert.equal(Object(put.body).data.username, renamed.username)
  assert.equal(Object(put.body).data.first_name, '')
  await signIn(renamed.email)
})

test('400 for a profile with what somebody else has', async () => {
  const [one, other] = [await signedIn(), await signedIn()]
  const taken = await call(patchProfile, 'PATCH', { base, as: one, body: { email: other.email } })
  assert.equal(taken.status, 400)
  assert.deepEqual(Object(taken.body).data, { email: ['user with this email already exists.'] })
  const blank = await call(putProfile, 'PUT', { base, as: one, body: { username: '' } })
  assert.deepEqual(Object(blank.body).data, { username: ['This field may not be blank.'] })
})

test('200 changes the password and ends every other session', async () => {
  const first = await signedIn()
  const second = await signIn(first.username)
  for (const old of ['old_password', 'current_password']) {
    const [from, to] = old === 'old_password' ? [PASSWORD, 'four brown foxes'] : ['four brown foxes', PASSWORD]
    const body = { [old]: from, new_password: to, confirm_password: to }
    const answer = await post(changePassword, { as: first, body })
    assert.deepEqual(
      [answer.status, answer.body],
      [200, { status: 'success', message: 'Password changed successfully', data: {} }],
    )
  }
  assert.equal((await call(profile, 'GET', { base, as: first })).status, 200)
  assert.equal((await call(profile, 'GET', { base, as: second })).status, 401)
  await signIn(first.username)
})

test('400 for a password that cannot be changed, and nothing happens', async () => {
  const person = await signedIn()
  const refused: [body: object, data: object][] = [
    [{}, { old_password: required, new_password: required }],
    [{ old_password: 'wrong', new_password: 'four brown foxes' }, { old_password: ['The old password is not right.'] }],
    [
      { old_password: PASSWORD, new_password: 'four brown foxes', confirm_password: 'five' },
      { confirm_password: ['The two passwords do not match.'] },
    ],
    [{ old_password: PASSWORD, new_password: 'password1' }, { new_password: ['This password is too common.'] }],
  ]
  for (const [body, data] of refused) {
    const answer = await post(changePassword, { as: person, body })
    assert.equal(answer.status, 400)
    assert.deepEqual(Object(answer.body).data, data)
  }
  await signIn(person.username)
})

test('401 without a token or with a bad one, in the envelope and nothing beside it', async () => {
  const message = 'Authentication credentials were not provided.'
  for (const [handler, method] of [
    [profile, 'GET'],
    [putProfile, 'PUT'],
    [logout, 'POST'],
    [changePassword, 'POST'],
  ] as const) {
    const { status, body } = await call(handler, method, { base })
    assert.deepEqual([status, body], [401, { status: 'error', message, data: {} }])
    const stale = await call(handler, method, { base, as: { token: 'a.b.c' } })
    const words = 'Given token not valid for any token type'
    assert.deepEqual([stale.status, stale.body], [401, { status: 'error', message: words, data: {} }])
  }
})

test('405 for a method that a path does not have', async () => {
  const { status, body, headers } = await call(deleteProfile, 'DELETE', { base })
  assert.equal(status, 405)
  assert.deepEqual(body, { status: 'error', message: 'Method "DELETE" not allowed.', data: {} })
  assert.equal(headers.get('allow'), 'GET, PUT, PATCH, HEAD, OPTIONS')
})
