import { z } from 'zod'
import { type Api, atEveryDoor, expect, freshName, memberOf } from '../api'
import type { Answer } from '../described'

/**
 * Document 004, docs/apis/minierp.md, prints whole paths; no other document shares one of them, so the bare root says
 * just the same.
 */
export const atMinierpDoors: (tests: Parameters<typeof atEveryDoor>[2]) => void = (tests) =>
  atEveryDoor('minierp', ['/minierp', ''], tests)

export const anId = expect.any(Number)
export const aTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
export const aToken = expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/)

/** The answer is this status with exactly this body, at every door. */
export function expectExactly(answer: Answer, status: number, body: unknown): void {
  expect({ status: answer.status, body: answer.body }).toEqual({ status, body })
}

/** A call as the document has it: `Authorization: Bearer <token>`. */
export const ask = (api: Api, token: string, method: string, path: string, data?: unknown): Promise<Answer> =>
  api.call(method, path, { data, headers: { Authorization: `Bearer ${token}` } })

export async function signIn(api: Api, username: string, password: string): Promise<string> {
  const answer = await api.call('POST', '/api/auth/login/', { data: { username, password } })
  expect(answer.status).toBe(200)
  return memberOf(answer, 'access', z.string())
}

const known = new Map<string, Promise<string>>()

/** A token of one of the demo's people; asked for once. */
export function tokenOf(api: Api, username: 'admin' | 'manager' | 'sales'): Promise<string> {
  const token = known.get(username) ?? signIn(api, username, 'kontor-demo')
  known.set(username, token)
  return token
}

/** The printed body, under a name of its own. */
export function printedUser() {
  const username = freshName('user')
  return { username, email: `${username}@gmail.com`, role: 'user', password: 'user', password_confirm: 'user' }
}

/** A sales executive who has just registered. */
export async function newUser(api: Api) {
  const data = printedUser()
  const answer = await api.call('POST', '/api/auth/register/', { data })
  expect(answer.status).toBe(201)
  const { username, email, password } = data
  return { id: memberOf(answer, 'id', z.number()), username, email, token: await signIn(api, username, password) }
}

const idOf = (answer: Answer): number => {
  expect(answer.status).toBe(201)
  return memberOf(answer, 'id', z.number())
}

/** The printed product, under a code of its own, in a category of its own. */
export async function newProduct(api: Api, change: object = {}) {
  const manager = await tokenOf(api, 'manager')
  const name = freshName('Tools')
  const category = idOf(await ask(api, manager, 'POST', '/api/inventory/categories/', { name }))
  const data = { name: 'Product1', sku: freshName('TP-001'), category, quantity: 100, unit_price: '499.99', ...change }
  const answer = await ask(api, manager, 'POST', '/api/inventory/products/', data)
  return { id: idOf(answer), data, category, categoryName: name, answer }
}

export async function newCustomer(api: Api) {
  const data = { name: freshName('Nordlicht'), email: 'office@nordlicht.example', phone: '+49 40 1', address: 'Kai 1' }
  const answer = await ask(api, await tokenOf(api, 'manager'), 'POST', '/api/inventory/customers/', data)
  return { id: idOf(answer), data, answer }
}
