import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, beforeEach, mock, test } from 'node:test'
import { POST as login } from '@/app/api/auth/login/route'
import { POST as logout } from '@/app/api/auth/logout/route'
import { POST as register } from '@/app/api/auth/register/route'
import { POST as refresh } from '@/app/api/auth/token/refresh/route'
import { PATCH as changeMe, GET as me } from '@/app/api/users/me/route'
import { closeDb, db } from '@/lib/db/client'
import type { SignupPolicy } from '@/lib/domain/people'
import { env } from '@/lib/env'
import { call, openTestHouse } from '../../testing'

after(closeDb)

let policy: SignupPolicy = 'open'
mock.getter(env, 'staffSignup', () => policy)
beforeEach(() => {
  policy = 'open'
})

const base = 'minierp'
const password = 'three brown foxes'

const somebody = (role = 'user') => {
  const username = `erp-${randomUUID().slice(0, 8)}`
  return { username, email: `${username}@example.com`, role, password, password_confirm: password }
}

async function registered(role?: string) {
  await openTestHouse(db, base)
  const person = somebody(role)
  const answer = await call(register, 'POST', { base, body: person })
  assert.equal(answer.status, 201)
  return { ...person, id: Object(answer.body).id, answer: answer.body }
}

async function signedIn() {
  const { username, id } = await registered()
  const { body } = await call(login, 'POST', { base, body: { username, password } })
  const { access, refresh } = Object(body)
  return { id, username, token: access, refresh }
}

test('201 registers somebody; the example’s role `user` is a sales executive', async () => {
  const { id, username, email, answer } = await registered()
  assert.deepEqual(answer, { id, username, email, role: 'sales_executive', first_name: '', last_name: '' })
  assert.equal(Object((await registered('Sales Executive')).answer).role, 'sales_executive')
  assert.equal(Object((await registered('ADMIN')).answer).role, 'admin')
})

test('200 signs in by username or e-mail address, and says who it is', async () => {
  const { id, username, email } = await registered()
  for (const body of [
    { username, password },
    { username: email, password },
    { email, password },
  ]) {
    const answer = await call(login, 'POST', { base, body })
    assert.equal(answer.status, 200)
    assert.deepEqual(Object.keys(Object(answer.body)), ['refresh', 'access', 'user'])
    const { date_joined, ...user } = Object(answer.body).user
    const names = { first_name: '', last_name: '', phone: '' }
    assert.deepEqual(user, { id, username, email, ...names, role: 'sales_executive' })
    assert.match(date_joined, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
  }
})

test('403 until an admin approves, where the shop wants that; an admin’s own registration needs none', async () => {
  const { admin } = await openTestHouse(db, base)
  policy = 'approval'
  const waiting = somebody()
  assert.equal((await call(register, 'POST', { base, body: waiting })).status, 201)
  const refused = await call(login, 'POST', { base, body: { username: waiting.username, password } })
  assert.deepEqual([refused.status, refused.body], [403, { detail: 'This account awaits approval.' }])
  const known = somebody('manager')
  assert.equal((await call(register, 'POST', { base, as: admin, body: known })).status, 201)
  assert.equal((await call(login, 'POST', { base, body: { username: known.username, password } })).status, 200)
})

test('403 registers nobody where only admins make accounts', async () => {
  await openTestHouse(db, base)
  policy = 'closed'
  assert.equal((await call(register, 'POST', { base, body: somebody() })).status, 403)
})

const required = ['This field is required.']
const wrong: [title: string, change: object, body: unknown][] = [
  ['two passwords that differ', { password_confirm: 'x' }, { password_confirm: ['The two passwords do not match.'] }],
  ['no second password', { password_confirm: undefined }, { password_confirm: required }],
  ['no role', { role: undefined }, { role: required }],
  ['a role that there is not', { role: 'king' }, { role: ['"king" is not a valid choice.'] }],
  ['a wrong e-mail address', { email: 'x' }, { email: ['Enter a valid email address.'] }],
  ['a null', { username: null }, { username: ['This field may not be null.'] }],
]

for (const [title, change, expected] of wrong) {
  test(`400 for ${title}`, async () => {
    const { status, body } = await call(register, 'POST', { base, body: { ...somebody(), ...change } })
    assert.deepEqual([status, body], [400, expected])
  })
}

test('400 for names that are taken, and for a short password in a real shop', async () => {
  const { username, email } = await registered()
  const twice = await call(register, 'POST', { base, body: { ...somebody(), username } })
  assert.deepEqual(twice.body, { username: ['A user with that username already exists.'] })
  const again = await call(register, 'POST', { base, body: { ...somebody(), email: email.toUpperCase() } })
  assert.deepEqual(again.body, { email: ['user with this email already exists.'] })
  const short = { ...somebody(), password: 'user', password_confirm: 'user' }
  assert.deepEqual(Object.keys(Object((await call(register, 'POST', { base, body: short })).body)), ['password'])
})

test('401 for a wrong password, 400 for none', async () => {
  const { username } = await registered()
  const answer = await call(login, 'POST', { base, body: { username, password: 'wrong' } })
  assert.deepEqual(
    [answer.status, answer.body],
    [401, { detail: 'No active account found with the given credentials' }],
  )
  assert.deepEqual((await call(login, 'POST', { base, body: {} })).body, { username: required, password: required })
})

test('401 for both tokens after signing out', async () => {
  const person = await signedIn()
  const { status, body } = await call(logout, 'POST', { base, as: person, body: { refresh: person.refresh } })
  assert.deepEqual([status, body], [200, { message: 'Successfully logged out' }])
  assert.equal((await call(me, 'GET', { base, as: person })).status, 401)
  assert.equal((await call(refresh, 'POST', { base, body: { refresh: person.refresh } })).status, 401)
})

test('200 for a refresh token once; a second time ends the session', async () => {
  const person = await signedIn()
  const { status, body } = await call(refresh, 'POST', { base, body: { refresh: person.refresh } })
  assert.equal(status, 200)
  assert.deepEqual(Object.keys(Object(body)), ['refresh', 'access'])
  assert.equal((await call(refresh, 'POST', { base, body: { refresh: person.refresh } })).status, 401)
  assert.equal((await call(me, 'GET', { base, as: { token: Object(body).access } })).status, 401)
})

test('200 changes the own profile, but never the role', async () => {
  const person = await signedIn()
  const change = { first_name: 'Simon', phone: '+49 40 1', role: 'admin' }
  const { status, body } = await call(changeMe, 'PATCH', { base, as: person, body: change })
  assert.equal(status, 200)
  const { first_name, phone, role } = Object(body)
  assert.deepEqual([first_name, phone, role], ['Simon', '+49 40 1', 'sales_executive'])
  assert.deepEqual((await call(me, 'GET', { base, as: person })).body, body)
})
