import { type APIRequestContext, expect, test } from '@playwright/test'
import { z } from 'zod'

const ROUNDS = 20
const BUYERS = 100

type Answer = { status: number; body: unknown }

/** One call to an API of the shop; never follows a redirect. */
async function call(request: APIRequestContext, path: string, token: string | null, data?: unknown): Promise<Answer> {
  const headers = token ? { Authorization: `Token ${token}` } : undefined
  const response = await request.fetch(path, {
    method: data ? 'POST' : 'GET',
    data,
    headers,
    maxRedirects: 0,
    timeout: 60_000,
  })
  return { status: response.status(), body: await response.json() }
}

async function signIn(request: APIRequestContext, username: string): Promise<string> {
  const { body } = await call(request, '/ecommerce/api/users/login/', null, { username, password: 'kontor-demo' })
  return z.object({ token: z.string() }).parse(body).token
}

async function signInAtTill(request: APIRequestContext, username: string): Promise<string> {
  const { body } = await call(request, '/smartpos/api/users/login/', null, { username, password: 'kontor-demo' })
  return z.object({ data: z.object({ token: z.string() }) }).parse(body).data.token
}

const Product = z.object({ id: z.number(), variants: z.array(z.object({ id: z.number(), stock: z.number() })) })

async function putOneOnTheShelf(request: APIRequestContext, admin: string, round: number) {
  const data = {
    name: `Last piece ${round}`,
    description: '',
    price: 10,
    category: 1,
    variants: [{ size: 'One', color: 'Red', stock: 1 }],
  }
  return Product.parse((await call(request, '/ecommerce/api/products/create/', admin, data)).body)
}

/** What is left of a product with a single variant. */
async function stockOf(request: APIRequestContext, id: number): Promise<number | undefined> {
  const products = z.array(Product).parse((await call(request, '/ecommerce/api/products/', null)).body)
  return products.find((product) => product.id === id)?.variants[0]?.stock
}

test('a hundred buyers at the till and the API at once: one gets the last piece, ninety-nine a clear no', async ({
  request,
}) => {
  test.setTimeout(240_000)
  const [admin, shopper, cashier] = [
    await signIn(request, 'admin'),
    await signIn(request, 'shopper'),
    await signInAtTill(request, 'cashier'),
  ]
  for (let round = 1; round <= ROUNDS; round += 1) {
    const product = await putOneOnTheShelf(request, admin, round)
    const answers = await Promise.all(
      Array.from({ length: BUYERS }, (_, buyer) =>
        buyer % 2 === 0
          ? call(request, '/ecommerce/api/orders/', shopper, {
              items: [{ product: product.id, variant: product.variants[0]?.id }],
            })
          : call(request, '/smartpos/api/sales/', cashier, {
              items: [{ product_id: product.id, quantity: 1 }],
              payment_method: 'card',
            }),
      ),
    )
    const statuses = answers.map((answer) => answer.status)
    expect({
      sold: statuses.filter((status) => status === 201).length,
      refused: statuses.filter((status) => status === 400).length,
    }).toEqual({
      sold: 1,
      refused: BUYERS - 1,
    })
    const refusals = answers.filter((answer) => answer.status === 400).map((answer) => JSON.stringify(answer.body))
    expect(refusals.every((refusal) => /stock/i.test(refusal))).toBe(true)
    expect(await stockOf(request, product.id)).toBe(0)
  }
})

test('the same order sent fifty times at once is one order', async ({ request }) => {
  const [admin, shopper] = [await signIn(request, 'admin'), await signIn(request, 'shopper')]
  const data = {
    name: 'Fifty',
    description: '',
    price: 10,
    category: 1,
    variants: [{ size: 'One', color: 'Red', stock: 60 }],
  }
  const product = Product.parse((await call(request, '/ecommerce/api/products/create/', admin, data)).body)
  const headers = { Authorization: `Token ${shopper}`, 'Idempotency-Key': `fifty-${product.id}` }
  const order = { items: [{ product: product.id, quantity: 1 }] }
  const sent = Array.from({ length: 50 }, () =>
    request.post('/ecommerce/api/orders/', { data: order, headers, timeout: 60_000 }),
  )
  const answers = await Promise.all(
    (await Promise.all(sent)).map(async (response) => ({ status: response.status(), body: await response.text() })),
  )
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]))
  expect(new Set(answers.map((answer) => answer.body)).size).toBe(1)
  expect(await stockOf(request, product.id)).toBe(59)
})
