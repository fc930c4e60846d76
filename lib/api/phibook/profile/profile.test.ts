import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { PUT as replace, GET as retrieve, PATCH as update } from '@/app/api/profile/route'
import { closeDb, db } from '@/lib/db/client'
import { call, openTestHouse } from '../../testing'

after(closeDb)
const base = 'phibook'

test('200 shows who somebody is', async () => {
  const { shopper, cashier } = await openTestHouse(db, base)
  const { status, body } = await call(retrieve, 'GET', { base, as: shopper })
  assert.equal(status, 200)
  const email = `${shopper.username}@kontor.test`
  const nothing = { first_name: '', last_name: '', address: '', phone_number: '' }
  assert.deepEqual(body, { id: shopper.id, ...nothing, email, is_staff: false })
  assert.equal(Object((await call(retrieve, 'GET', { base, as: cashier })).body).is_staff, true)
})

test('200 changes what is sent and keeps the rest, by either method', async () => {
  const { shopper } = await openTestHouse(db, base)
  const email = `new-${shopper.username}@kontor.test`
  const person = { first_name: 'Amara', last_name: 'Osei', email, address: '12 Harbour Street', phone_number: '030 1' }
  const put = await call(replace, 'PUT', { base, as: shopper, body: person })
  assert.equal(put.status, 200)
  assert.deepEqual(put.body, { id: shopper.id, ...person, is_staff: false })
  const changes = { first_name: 'Ama', address: null, is_staff: true, id: 1, role: 'admin' }
  for (const [handler, method] of [
    [replace, 'PUT'],
    [update, 'PATCH'],
  ] as const) {
    const { body } = await call(handler, method, { base, as: shopper, body: changes })
    assert.deepEqual(body, { id: shopper.id, ...person, first_name: 'Ama', address: '', is_staff: false })
  }
})

test('400 for an e-mail address that is taken or none', async () => {
  const { shopper, otherShopper } = await openTestHouse(db, base)
  const taken = `${otherShopper.username}@KONTOR.test`
  const refused: [email: unknown, message: string][] = [
    [taken, 'user with this email already exists.'],
    ['x', 'Enter a valid email address.'],
    ['', 'Enter a valid email address.'],
    [null, 'This field may not be null.'],
  ]
  for (const [email, message] of refused) {
    const { status, body } = await call(replace, 'PUT', { base, as: shopper, body: { email } })
    assert.equal(status, 400)
    assert.deepEqual(body, { email: [message] })
  }
})

test('400 for a name that is taken back; who never had one can leave it so', async () => {
  const { shopper } = await openTestHouse(db, base)
  const put = (body: object) => call(replace, 'PUT', { base, as: shopper, body })
  assert.equal((await put({ first_name: '', last_name: '' })).status, 200)
  await put({ first_name: 'Amara', last_name: 'Osei' })
  const { status, body } = await put({ first_name: ' ', last_name: '' })
  assert.equal(status, 400)
  const blank = ['This field may not be blank.']
  assert.deepEqual(body, { first_name: blank, last_name: blank })
})

test('401 for nobody', async () => {
  for (const [handler, method] of [
    [retrieve, 'GET'],
    [replace, 'PUT'],
    [update, 'PATCH'],
  ] as const) {
    const { status, body } = await call(handler, method, { base })
    assert.equal(status, 401)
    assert.deepEqual(body, { detail: 'Authentication credentials were not provided.' })
  }
})
