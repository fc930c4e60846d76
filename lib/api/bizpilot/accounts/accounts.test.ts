import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { POST as signup } from '@/app/api/accounts/signup/route'
import { POST as refresh } from '@/app/api/accounts/token/refresh/route'
import { POST as token } from '@/app/api/accounts/token/route'
import { POST as refreshCustomer } from '@/app/api/customers/token/refresh/route'
import { POST as customerToken } from '@/app/api/customers/token/route'
import { GET as industries } from '@/app/api/industries/route'
import { GET as categories } from '@/app/api/retail_inventory/categories/route'
import { closeDb, db } from '@/lib/db/client'
import { registerOwner } from '@/lib/domain/people'
import { DomainError } from '@/lib/domain/shared/errors'
import { call, openTestHouse } from '../../testing'
import { base, newCustomer, newOwner, person } from '../testing'

after(closeDb)

const noAccount = { detail: 'No active account found with the given credentials' }

const anIndustry = () =>
  db.industry.upsert({
    where: { name: 'Bookbinding' },
    create: { name: 'Bookbinding', starterCategories: ['Paper', 'Thread'] },
    update: {},
  })

test('201 opens a business with the categories of its industry', async () => {
  await openTestHouse(db, base)
  const { id: industry } = await anIndustry()
  const { password, ...details } = person('Jane')
  const body = { ...details, password, company: 'MyBiz', industry }
  const answer = await call(signup, 'POST', { base, body })
  assert.equal(answer.status, 201)
  const { id } = Object(answer.body)
  assert.deepEqual(answer.body, { id, ...details, company: 'MyBiz', industry })
  const { body: tokens } = await call(token, 'POST', { base, body: { email: details.email, password } })
  assert.deepEqual(Object.keys(Object(tokens)), ['refresh', 'access'])
  const { body: found } = await call(categories, 'GET', { base, as: { token: Object(tokens).access } })
  assert.deepEqual(
    Object(found).map((category: { name: string }) => category.name),
    ['Paper', 'Thread'],
  )
})

test('201 without a company: the business goes by its owner', async () => {
  await openTestHouse(db, base)
  const { first_name, last_name, email, password } = person('Jane')
  const answer = await call(signup, 'POST', { base, body: { first_name, last_name, email, password, industry: '' } })
  const { id } = Object(answer.body)
  const blank = { phone_number: '', country: '', company: 'Jane Doe', industry: null }
  assert.deepEqual(answer.body, { id, first_name, last_name, email, ...blank })
})

test('400 for what is missing, taken or unknown, and nothing is opened', async () => {
  const { email } = await newOwner(db)
  const required = ['This field is required.']
  const missing = { first_name: required, last_name: required, email: required, password: required }
  const refused: [body: object, expected: object][] = [
    [{}, missing],
    [{ ...person('Jane'), industry: 2147483647 }, { industry: ['Invalid pk "2147483647" - object does not exist.'] }],
    [{ ...person('Jane'), industry: 'x' }, { industry: ['Incorrect type. Expected pk value.'] }],
    [{ ...person('Jane'), email: email.toUpperCase() }, { email: ['user with this email already exists.'] }],
    [{ ...person('Jane'), email: 'nobody' }, { email: ['Enter a valid email address.'] }],
    [
      { ...person('Jane'), company: 'x'.repeat(121) },
      { company: ['Ensure this field has no more than 120 characters.'] },
    ],
  ]
  for (const [body, expected] of refused) {
    const answer = await call(signup, 'POST', { base, body })
    assert.deepEqual([answer.status, answer.body], [400, expected])
  }
})

test('403 for a new business where the install takes none', async () => {
  const { email, password } = person('Jane')
  const opening = registerOwner(db, { email, password, company: { name: 'MyBiz' } }, 'closed')
  await assert.rejects(opening, (error) => error instanceof DomainError && error.code === 'forbidden')
})

test('200 signs each kind in at its own door alone, also under the same address', async () => {
  const [owner, customer] = [await newOwner(db), await newCustomer(db)]
  const password = 'three brown foxes'
  const wrong = [
    await call(customerToken, 'POST', { base, body: { email: owner.email, password } }),
    await call(token, 'POST', { base, body: { email: customer.email, password } }),
    await call(token, 'POST', { base, body: { email: owner.email, password: 'wrong' } }),
  ]
  for (const { status, body } of wrong) assert.deepEqual([status, body], [401, noAccount])
  const same = await newOwner(db, { email: customer.email })
  assert.notEqual(same.id, customer.id)
})

test('200 for a refresh token once, at the door it came from; 401 otherwise', async () => {
  const [owner, customer] = [await newOwner(db), await newCustomer(db)]
  for (const [handler, other] of [
    [refresh, customer],
    [refreshCustomer, owner],
  ] as const) {
    const { status, body } = await call(handler, 'POST', { base, body: { refresh: other.refresh } })
    assert.deepEqual([status, Object(body).code], [401, 'token_not_valid'])
  }
  for (const [handler, own] of [
    [refresh, owner],
    [refreshCustomer, customer],
  ] as const) {
    const renewed = await call(handler, 'POST', { base, body: { refresh: own.refresh } })
    assert.deepEqual([renewed.status, Object.keys(Object(renewed.body))], [200, ['refresh', 'access']])
    assert.equal((await call(handler, 'POST', { base, body: { refresh: own.refresh } })).status, 401)
  }
})

test('200 lists the industries by name', async () => {
  await openTestHouse(db, base)
  await anIndustry()
  const { status, body } = await call(industries, 'GET', { base })
  assert.equal(status, 200)
  const names = Object(body).map((industry: { name: string }) => industry.name)
  assert.ok(names.includes('Bookbinding'))
  assert.deepEqual(Object.keys(Object(body)[0]), ['id', 'name'])
})
