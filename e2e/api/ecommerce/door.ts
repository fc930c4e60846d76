import { z } from 'zod'
import { type Api, atEveryDoor, expect, freshName, memberOf } from '../api'

/** Document 001, docs/apis/ecommerce.md, prints its paths below a base URL that ends in `/api/`. */
export const atEcommerceDoors: (tests: Parameters<typeof atEveryDoor>[2]) => void = (tests) =>
  atEveryDoor('ecommerce', ['/ecommerce/api', '/ecommerce', '/api'], tests)

export const anId = expect.any(Number)
export const aTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)

export async function signIn(api: Api, username: string, password: string): Promise<string> {
  const answer = await api.call('POST', '/users/login/', { data: { username, password } })
  expect(answer.status).toBe(200)
  return memberOf(answer, 'token', z.string())
}

export const adminToken = (api: Api): Promise<string> => signIn(api, 'admin', 'kontor-demo')

/** Somebody who has just registered: the printed body under a name of their own. */
export async function newShopper(api: Api) {
  const username = freshName('testuser')
  const password = 'test12345'
  const data = { username, email: `${username}@example.com`, password }
  const answer = await api.call('POST', '/users/register/', { data })
  expect(answer.status).toBe(201)
  return { id: memberOf(answer, 'id', z.number()), username, password, token: await signIn(api, username, password) }
}

const Product = z.object({ id: z.number(), variants: z.array(z.object({ id: z.number() })) })

/** The printed product, in a category of its own. */
export async function newProduct(api: Api, token: string, change: object = {}) {
  const made = await api.call('POST', '/products/categories/create/', { token, data: { name: 'Skincare' } })
  const data = { ...sunscreen(memberOf(made, 'id', z.number())), ...change }
  const answer = await api.call('POST', '/products/create/', { token, data })
  expect(answer.status).toBe(201)
  return Product.parse(answer.body)
}

export const sunscreen = (category: number) => ({
  name: 'Sunscreen',
  description: 'SPF 30 sunscreen',
  price: 550,
  category,
  variants: [
    { size: '100ml', color: 'White', stock: 50 },
    { size: '200ml', color: 'Yellow', stock: 30 },
  ],
})
