import { z } from 'zod'
import { type Api, atEveryDoor, expect, freshName, memberOf } from '../api'

/** Document 002, docs/apis/phibook.md, prints its paths whole: `/auth/login/`, `/api/products/`. */
export const atPhibookDoors: (tests: Parameters<typeof atEveryDoor>[2]) => void = (tests) =>
  atEveryDoor('phibook', ['/phibook', ''], tests)

export const anId = expect.any(Number)
export const aTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
export const aUuid = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
export const aJwt = expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/)

const Pair = z.strictObject({ refresh: z.string(), access: z.string() })

export async function signIn(api: Api, email: string, password: string) {
  const answer = await api.call('POST', '/auth/login/', { data: { email, password } })
  expect(answer.status).toBe(200)
  return Pair.parse(answer.body)
}

export const adminToken = async (api: Api): Promise<string> =>
  (await signIn(api, 'admin@kontor.test', 'kontor-demo')).access

export const managerToken = async (api: Api): Promise<string> =>
  (await signIn(api, 'manager@kontor.test', 'kontor-demo')).access

/** What somebody sends who registers. */
export const somebody = () => ({
  first_name: 'Amara',
  last_name: 'Osei',
  email: `${freshName('amara')}@example.com`,
  password: 'three brown foxes',
  address: '12 Harbour Street',
  phone_number: '030 1234567',
})

/** Somebody who has just registered and signed in. */
export async function newShopper(api: Api) {
  const data = somebody()
  const answer = await api.call('POST', '/auth/register/', { data })
  expect(answer.status).toBe(201)
  const { access: token, refresh } = await signIn(api, data.email, data.password)
  return { id: memberOf(answer, 'id', z.number()), ...data, token, refresh }
}

export async function newCategory(api: Api, token: string): Promise<number> {
  const data = { name: freshName('Books'), description: 'Everything with pages' }
  return memberOf(await api.call('POST', '/api/categories/', { token, data }), 'id', z.number())
}

export const seaWolf = (category: number) => ({
  name: 'Sea Wolf',
  description: 'Paperback, 366 pages',
  price: 12.5,
  stock: 40,
  category,
})

/** A product in a category of its own. */
export async function newProduct(api: Api, token: string, change: object = {}) {
  const category = await newCategory(api, token)
  const data = { ...seaWolf(category), ...change }
  const answer = await api.call('POST', '/api/products/', { token, data })
  expect(answer.status).toBe(201)
  return { id: memberOf(answer, 'id', z.number()), category, body: answer.body }
}

/** Reads with a token of this document, since without one the bare root answers for others as well. */
export async function stockOf(api: Api, token: string, product: number): Promise<number> {
  return memberOf(await api.call('GET', `/api/products/${product}/`, { token }), 'stock', z.number())
}

/** A shopper whose cart holds some of a new product. */
export async function newCart(api: Api, quantity = 2) {
  const admin = await adminToken(api)
  const [product, shopper] = [await newProduct(api, admin), await newShopper(api)]
  const { token } = shopper
  const cart = memberOf(await api.call('POST', '/api/carts/', { token }), 'id', z.string())
  const data = { product_id: product.id, quantity }
  const item = memberOf(await api.call('POST', `/api/carts/${cart}/items/`, { token, data }), 'id', z.number())
  return { admin, product: product.id, shopper, cart, item }
}

/** An order of a new shopper's cart. */
export async function newOrder(api: Api, quantity = 2) {
  const made = await newCart(api, quantity)
  const answer = await api.call('POST', '/api/orders/', { token: made.shopper.token })
  expect(answer.status).toBe(201)
  return { ...made, id: memberOf(answer, 'id', z.number()), body: answer.body }
}
