import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { POST as login } from '@/app/api/users/login/route'
import { POST as logout } from '@/app/api/users/logout/route'
import { POST as register } from '@/app/api/users/register/route'
import { closeDb, db } from '@/lib/db/client'
import { call, openTestHouse } from '../../testing'

after(closeDb)
const base = 'ecommerce'
before(() => openTestHouse(db, base))

const somebody = () => {
  const username = `buyer-${randomUUID().slice(0, 8)}`
  return { username, email: `${username}@example.com`, password: 'three brown foxes' }
}

async function registered() {
  await openTestHouse(db, base)
  const body = somebody()
  const answer = await call(register, 'POST', { base, body })
  assert.equal(answer.status, 201)
  return body
}

async function signedIn() {
  const { username, password } = await registered()
  const { body } = await call(login, 'POST', { base, body: { username, password } })
  assert.ok(typeof body === 'object' && body !== null && 'token' in body && typeof body.token === 'string')
  return { username, password, token: body.token }
}

test('201 registers a shopper, who can sign in', async () => {
  const { username, password } = await registered()
  const { status, body } = await call(login, 'POST', { base, body: { username, password } })
  assert.equal(status, 200)
  assert.deepEqual(Object.keys(body ?? {}), ['token', 'user_id', 'username'])
})

test('201 from a form as well, plain or multipart', async () => {
  await openTestHouse(db, base)
  const form = new FormData()
  for (const [name, value] of Object.entries(somebody())) form.set(name, value)
  assert.equal((await call(register, 'POST', { base, body: form })).status, 201)
  assert.equal((await call(register, 'POST', { base, body: new URLSearchParams(somebody()) })).status, 201)
})

test('400 for names and addresses that are taken, whatever their case', async () => {
  const { username, email } = await registered()
  const sameName = await call(register, 'POST', { base, body: { ...somebody(), username: username.toUpperCase() } })
  assert.equal(sameName.status, 400)
  assert.deepEqual(sameName.body, { username: ['A user with that username already exists.'] })
  const sameAddress = await call(register, 'POST', { base, body: { ...somebody(), email: email.toUpperCase() } })
  assert.deepEqual(sameAddress.body, { email: ['user with this email already exists.'] })
})

test('400 for everything that is missing or wrong, field by field', async () => {
  const missing = await call(register, 'POST', { base, body: {} })
  const required = ['This field is required.']
  assert.deepEqual(missing.body, { username: required, email: required, password: required })
  const wrong = await call(register, 'POST', { base, body: { username: 'a b', email: 'nobody', password: null } })
  assert.deepEqual(wrong.body, {
    username: ['Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ characters.'],
    email: ['Enter a valid email address.'],
    password: ['This field may not be null.'],
  })
  const blank = await call(register, 'POST', { base, body: { ...somebody(), username: '  ' } })
  assert.deepEqual(blank.body, { username: ['This field may not be blank.'] })
})

test('400 for a password that anybody could guess', async () => {
  const { status, body } = await call(register, 'POST', { base, body: { ...somebody(), password: 'password1' } })
  assert.equal(status, 400)
  assert.deepEqual(Object.keys(body ?? {}), ['password'])
})

test('400 for a wrong password, in the words of this document', async () => {
  const { username } = await registered()
  const { status, body } = await call(login, 'POST', { base, body: { username, password: 'wrong' } })
  assert.equal(status, 400)
  assert.deepEqual(body, { non_field_errors: ['Unable to log in with provided credentials.'] })
})

test('200 for a second sign-in, whose token is another; the first stays good', async () => {
  const first = await signedIn()
  const { username, password } = first
  const { body } = await call(login, 'POST', { base, body: { username, password } })
  assert.notDeepEqual(body, { ...Object(body), token: first.token })
  assert.equal((await call(logout, 'POST', { base, as: first })).status, 200)
})

test('200 signs in although a dead token comes along', async () => {
  const { username, password } = await registered()
  const dead = { token: '0'.repeat(40) }
  assert.equal((await call(login, 'POST', { base, as: dead, body: { username, password } })).status, 200)
})

test('200 signs out, and the token is dead from then on', async () => {
  const buyer = await signedIn()
  const { status, body } = await call(logout, 'POST', { base, as: buyer })
  assert.equal(status, 200)
  assert.deepEqual(body, { message: 'Logged out successfully' })
  const again = await call(logout, 'POST', { base, as: buyer })
  assert.equal(again.status, 401)
  assert.deepEqual(again.body, { detail: 'Invalid token.' })
})

test('401 signs nobody out without a token', async () => {
  const { status, body, headers } = await call(logout, 'POST', { base })
  assert.equal(status, 401)
  assert.deepEqual(body, { detail: 'Authentication credentials were not provided.' })
  assert.equal(headers.get('www-authenticate'), 'Token realm="api"')
})
