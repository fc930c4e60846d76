import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { z } from 'zod'
import { GET as profile } from '@/app/api/profile/route'
import { POST as login } from '@/app/auth/login/route'
import { POST as logout } from '@/app/auth/logout/route'
import { POST as register } from '@/app/auth/register/route'
import { POST as refresh } from '@/app/auth/token/refresh/route'
import { closeDb, db } from '@/lib/db/client'
import { createPerson } from '@/lib/domain/people'
import { call, openTestHouse } from '../../testing'

after(closeDb)
const base = 'phibook'
const password = 'three brown foxes'

const somebody = () => ({
  first_name: 'Amara',
  last_name: 'Osei',
  email: `amara-${randomUUID().slice(0, 8)}@example.com`,
  password,
})

const Pair = z.strictObject({ refresh: z.string(), access: z.string() })

async function signedIn() {
  await openTestHouse(db, base)
  const body = somebody()
  assert.equal((await call(register, 'POST', { base, body })).status, 201)
  const answer = await call(login, 'POST', { base, body: { email: body.email, password } })
  assert.equal(answer.status, 200)
  return { ...body, ...Pair.parse(answer.body) }
}

const isAlive = async (token: string) => (await call(profile, 'GET', { base, as: { token } })).status === 200

test('201 registers somebody by name and e-mail address', async () => {
  await openTestHouse(db, base)
  const { password: _, ...person } = somebody()
  const { status, body } = await call(register, 'POST', { base, body: { ...person, password } })
  assert.equal(status, 201)
  assert.deepEqual(body, { id: Object(body).id, ...person, address: '', phone_number: '' })
  const contact = { address: '12 Harbour Street', phone_number: '+49 30 1234567' }
  const other = { ...somebody(), ...contact }
  const { password: __, ...shown } = other
  const answer = await call(register, 'POST', { base, body: other })
  assert.deepEqual(answer.body, { id: Object(answer.body).id, ...shown })
})

test('400 for an address that is taken, whatever its case', async () => {
  const { email } = await signedIn()
  const { status, body } = await call(register, 'POST', { base, body: { ...somebody(), email: email.toUpperCase() } })
  assert.equal(status, 400)
  assert.deepEqual(body, { email: ['user with this email already exists.'] })
})

test('400 for everything that is missing or wrong, field by field', async () => {
  const required = ['This field is required.']
  const missing = await call(register, 'POST', { base, body: {} })
  assert.equal(missing.status, 400)
  assert.deepEqual(missing.body, { first_name: required, last_name: required, email: required, password: required })
  const wrong = await call(register, 'POST', {
    base,
    body: { first_name: '', last_name: null, email: 'x', password: 1 },
  })
  assert.deepEqual(wrong.body, {
    first_name: ['This field may not be blank.'],
    last_name: ['This field may not be null.'],
    email: ['Enter a valid email address.'],
  })
  const weak = await call(register, 'POST', { base, body: { ...somebody(), password: 'password1' } })
  assert.equal(weak.status, 400)
  assert.deepEqual(Object.keys(weak.body ?? {}), ['password'])
})

test('401 for a wrong password, and for somebody who is not there', async () => {
  const { email } = await signedIn()
  for (const body of [
    { email, password: 'wrong' },
    { email: `not-${email}`, password },
  ]) {
    const answer = await call(login, 'POST', { base, body })
    assert.equal(answer.status, 401)
    assert.deepEqual(answer.body, { detail: 'No active account found with the given credentials' })
    assert.equal(answer.headers.get('www-authenticate'), 'Bearer realm="api"')
  }
})

test('200 signs staff in as well, by e-mail address in any case', async () => {
  const { admin } = await openTestHouse(db, base)
  const email = `desk-${randomUUID()}@example.com`
  await createPerson(admin.ctx, { username: `desk-${randomUUID().slice(0, 8)}`, email, password, role: 'cashier' })
  const answer = await call(login, 'POST', { base, body: { email: email.toUpperCase(), password } })
  assert.equal(answer.status, 200)
  const { access } = Pair.parse(answer.body)
  const me = await call(profile, 'GET', { base, as: { token: access } })
  assert.equal(Object(me.body).is_staff, true)
})

test('200 changes a refresh token for a new pair, once', async () => {
  const first = await signedIn()
  const second = await call(refresh, 'POST', { base, body: { refresh: first.refresh } })
  assert.equal(second.status, 200)
  const pair = Pair.parse(second.body)
  assert.ok(await isAlive(pair.access))
  const replayed = await call(refresh, 'POST', { base, body: { refresh: first.refresh } })
  assert.equal(replayed.status, 401)
  assert.equal(Object(replayed.body).code, 'token_not_valid')
  assert.equal(await isAlive(pair.access), false)
})

test('401 for what is no refresh token', async () => {
  const { access } = await signedIn()
  for (const token of [access, 'x', '0'.repeat(40)]) {
    const { status, body } = await call(refresh, 'POST', { base, body: { refresh: token } })
    assert.equal(status, 401)
    assert.equal(Object(body).detail, 'Token is invalid or expired')
  }
  assert.deepEqual((await call(refresh, 'POST', { base, body: {} })).body, { refresh: ['This field is required.'] })
})

test('200 signs out: both tokens are dead from then on', async () => {
  for (const named of [true, false]) {
    const { access, refresh: refreshToken } = await signedIn()
    const as = { token: access }
    const answer = await call(logout, 'POST', { base, as, body: named ? { refresh: refreshToken } : undefined })
    assert.equal(answer.status, 200)
    assert.deepEqual(answer.body, { message: 'Successfully logged out' })
    assert.equal(await isAlive(access), false)
    assert.equal((await call(refresh, 'POST', { base, body: { refresh: refreshToken } })).status, 401)
    assert.equal((await call(logout, 'POST', { base, as })).status, 401)
  }
})
