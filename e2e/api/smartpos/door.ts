import { z } from 'zod'
import { type Api, atEveryDoor, expect, expectAnswer, freshName, memberOf } from '../api'
import type { Answer } from '../described'

/** Document 003, docs/apis/smartpos.md, prints its paths with `/api` in front, below a base URL. */
export const atSmartposDoors: (tests: Parameters<typeof atEveryDoor>[2]) => void = (tests) =>
  atEveryDoor('smartpos', ['/smartpos', ''], tests)

export const anId = expect.any(Number)
export const aTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)

export const PASSWORD = 'three brown foxes'

/** The document's envelope around a success. */
export const success = (message: string, data: unknown, page: object = {}) => ({
  status: 'success',
  message,
  data,
  ...page,
})

/** A list that fits on one page. */
export const onlyPage = (count: number) => ({ count, next: null, previous: null })

export function expectRefusal(api: Api, answer: Answer, status: number, message: string, data: unknown = {}): void {
  expectAnswer(api, answer, status, { status: 'error', message, data })
}

export const dataOf = <T>(answer: Answer, type: z.ZodType<T>): T => memberOf(answer, 'data', type)

export async function signIn(api: Api, username: string, password: string): Promise<string> {
  const answer = await api.call('POST', '/api/users/login/', { data: { username, password } })
  expect(answer.status).toBe(200)
  return dataOf(answer, z.looseObject({ token: z.string() })).token
}

export const adminToken = (api: Api): Promise<string> => signIn(api, 'admin', 'kontor-demo')

/** Somebody who has just registered and signed in. */
export async function newPerson(api: Api, role: 'admin' | 'cashier') {
  const username = freshName(role)
  const email = `${username}@example.com`
  const data = { username, email, password: PASSWORD, role, first_name: 'Clara', last_name: 'Voss' }
  const answer = await api.call('POST', '/api/users/register/', { data })
  expect(answer.status).toBe(201)
  const { id } = dataOf(answer, z.looseObject({ id: z.number() }))
  return { id, username, email, role, token: await signIn(api, username, PASSWORD) }
}

/** The document's sample test data. */
export const SAMPLES = [
  {
    name: 'Laptop HP ProBook',
    cost_price: '800.00',
    selling_price: '999.99',
    stock_quantity: 10,
    low_stock_threshold: 2,
  },
  {
    name: 'Wireless Mouse',
    cost_price: '15.00',
    selling_price: '29.99',
    stock_quantity: 50,
    low_stock_threshold: 10,
  },
] as const
const [LAPTOP, MOUSE] = SAMPLES

const Product = z.looseObject({ id: z.number(), sku: z.string() })

/** A product like one of the samples. */
export async function newProduct(api: Api, token: string, sample: object = LAPTOP) {
  const answer = await api.call('POST', '/api/products/', { token, data: sample })
  expect(answer.status).toBe(201)
  return dataOf(answer, Product)
}

/** An admin, a cashier of their own, and both samples on the shelf. */
export async function openTill(api: Api) {
  const admin = await adminToken(api)
  const [cashier, laptop, mouse] = [
    await newPerson(api, 'cashier'),
    await newProduct(api, admin, LAPTOP),
    await newProduct(api, admin, MOUSE),
  ]
  return { admin, cashier, laptop, mouse }
}

const Sale = z.looseObject({ id: z.number(), transaction_id: z.string() })

export async function sell(api: Api, token: string, product_id: number, quantity: number, more: object = {}) {
  const data = { items: [{ product_id, quantity }], ...more }
  const answer = await api.call('POST', '/api/sales/', { token, data })
  expect(answer.status).toBe(201)
  return dataOf(answer, Sale)
}

export async function stockOf(api: Api, token: string, id: number): Promise<number> {
  const answer = await api.call('GET', `/api/products/${id}/`, { token })
  return dataOf(answer, z.looseObject({ stock_quantity: z.number() })).stock_quantity
}

/** The business day it is in the shop. */
export async function today(api: Api, token: string): Promise<string> {
  const answer = await api.call('GET', '/api/sales/daily-summary/', { token })
  return dataOf(answer, z.looseObject({ date: z.string() })).date
}
