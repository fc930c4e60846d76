import { z } from 'zod'
import { type Api, atEveryDoor, expect, freshName, memberOf } from '../api'

/** Document 000, docs/apis/bizpilot.md, prints its paths with `/api` in front. */
export const atBizpilotDoors: (tests: Parameters<typeof atEveryDoor>[2]) => void = (tests) =>
  atEveryDoor('bizpilot', ['/bizpilot', ''], tests)

export const anId = expect.any(Number)
export const aTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
export const aJwt = expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/)
export const tokens = { access: aJwt, refresh: aJwt }

export const required = ['This field is required.']
export const notFound = { detail: 'Not found.' }
export const noSuch = (id: number) => [`Invalid pk "${id}" - object does not exist.`]
export const shortOf = (name: string, left: number) => ({
  detail: `Not enough stock for ${name}. Available: ${left}`,
})

/** The printed bodies. */
export const JANE = {
  first_name: 'Jane',
  last_name: 'Doe',
  email: 'jane@example.com',
  password: 'strongpassword',
  phone_number: '08012345678',
  country: 'Nigeria',
  company: 'MyBiz',
  industry: 1,
}
export const JOHN = {
  first_name: 'John',
  last_name: 'Doe',
  email: 'john@example.com',
  phone_number: '1234567890',
  country: 'Nigeria',
  password: 'strongpassword',
}
export const SOAP = { name: 'Soap', sku: 'SOAP-1', description: 'Mild', price: '2.50', quantity: 3 }

type Kind = 'accounts' | 'customers'
export type Somebody = { id: number; email: string; token: string; refresh: string }

export const freshEmail = (who: string): string => `${freshName(who)}@example.com`

export const withoutPassword = <T extends { password: string }>({ password: _, ...rest }: T) => rest

export async function signIn(api: Api, kind: Kind, email: string) {
  const answer = await api.call('POST', `/api/${kind}/token/`, { data: { email, password: JANE.password } })
  expect(answer.status).toBe(200)
  return { token: memberOf(answer, 'access', z.string()), refresh: memberOf(answer, 'refresh', z.string()) }
}

async function join(api: Api, kind: Kind, data: { email: string }): Promise<Somebody> {
  const answer = await api.call('POST', `/api/${kind}/signup/`, { data })
  expect(answer.status).toBe(201)
  return { id: memberOf(answer, 'id', z.number()), email: data.email, ...(await signIn(api, kind, data.email)) }
}

/** The printed owner, under an address of their own. */
export const newOwner = (api: Api, change: object = {}) =>
  join(api, 'accounts', { ...JANE, email: freshEmail('jane'), ...change })

/** The printed customer, under an address of their own. */
export const newCustomer = (api: Api) => join(api, 'customers', { ...JOHN, email: freshEmail('john') })

export async function newProduct(api: Api, { token }: Somebody, change: object = {}): Promise<number> {
  const answer = await api.call('POST', '/api/retail_inventory/products/', { token, data: { ...SOAP, ...change } })
  expect(answer.status).toBe(201)
  return memberOf(answer, 'id', z.number())
}

/** The owner's first category. */
export async function aCategory(api: Api, { token }: Somebody) {
  const { body } = await api.call('GET', '/api/retail_inventory/categories/', { token })
  const [first] = z.array(z.object({ id: z.number(), name: z.string() })).parse(body)
  if (!first) throw new Error('There is no category')
  return first
}

export async function quantityOf(api: Api, { token }: Somebody, id: number): Promise<number> {
  return memberOf(await api.call('GET', `/api/retail_inventory/products/${id}/`, { token }), 'quantity', z.number())
}

const Products = z.array(z.looseObject({ id: z.number() }))

/** What the market shows of these products, in the order they are named. */
export async function onMarket(api: Api, ids: readonly number[], query = '', token?: string) {
  const answer = await api.call('GET', `/api/customers/products/${query}`, { token })
  expect(answer.status).toBe(200)
  const found = new Map(Products.parse(answer.body).map((product) => [product.id, product]))
  return ids.flatMap((id) => found.get(id) ?? [])
}
