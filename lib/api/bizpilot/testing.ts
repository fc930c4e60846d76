import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { POST as signup } from '@/app/api/accounts/signup/route'
import { POST as token } from '@/app/api/accounts/token/route'
import { POST as customerSignup } from '@/app/api/customers/signup/route'
import { POST as customerToken } from '@/app/api/customers/token/route'
import { POST as create } from '@/app/api/retail_inventory/products/route'
import type { Db } from '@/lib/db/transaction'
import { call, openTestHouse, type TestAnswer } from '../testing'

export const base = 'bizpilot'

const PASSWORD = 'three brown foxes'

/** A new person, with an address nobody has. */
export const person = (first_name: string) => ({
  first_name,
  last_name: 'Doe',
  email: `${first_name.toLowerCase()}-${randomUUID().slice(0, 8)}@example.com`,
  password: PASSWORD,
  phone_number: '08012345678',
  country: 'Nigeria',
})

export type Somebody = { id: number; email: string; token: string; refresh: string }

async function enter(made: TestAnswer, handler: typeof token, email: string): Promise<Somebody> {
  assert.equal(made.status, 201)
  const { body } = await call(handler, 'POST', { base, body: { email, password: PASSWORD } })
  const { access, refresh } = Object(body)
  return { id: Object(made.body).id, email, token: access, refresh }
}

/** Somebody who has just opened a business and signed in. */
export async function newOwner(db: Db, change: object = {}): Promise<Somebody> {
  await openTestHouse(db, base)
  const body = { ...person('Jane'), company: 'MyBiz', ...change }
  return enter(await call(signup, 'POST', { base, body }), token, body.email)
}

/** Somebody who has just registered as a customer and signed in. */
export async function newCustomer(db: Db): Promise<Somebody> {
  await openTestHouse(db, base)
  const body = person('John')
  return enter(await call(customerSignup, 'POST', { base, body }), customerToken, body.email)
}

export const soap = { name: 'Soap', sku: 'SOAP-1', price: '2.50', quantity: 3 }

/** A product of this owner's, as answered. */
export async function newProduct(as: Somebody, change: object = {}) {
  const answer = await call(create, 'POST', { base, as, body: { ...soap, ...change } })
  assert.equal(answer.status, 201)
  return Object(answer.body)
}
