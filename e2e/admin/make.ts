import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { z } from 'zod'

/** A product of this test's own, put on the shelves through the form; answers its name. */
export async function addProduct(page: Page, price: string): Promise<string> {
  const name = `Harbour lamp ${crypto.randomUUID().slice(0, 8)}`
  await page.goto('/admin/products/new')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Price', { exact: true }).fill(price)
  await page.getByRole('textbox', { name: 'Opening stock of variant 1' }).fill('4')
  await page.getByRole('button', { name: 'Create the product' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return name
}

/** An order from outside, for somebody to confirm. */
export async function placeOrder(request: APIRequestContext, product: number): Promise<void> {
  const login = { username: 'shopper', password: 'kontor-demo' }
  const signedIn = await request.post('/ecommerce/api/users/login/', { data: login })
  const { token } = z.object({ token: z.string() }).parse(await signedIn.json())
  const placed = await request.post('/ecommerce/api/orders/', {
    headers: { Authorization: `Token ${token}` },
    data: { items: [{ product, quantity: 1 }] },
  })
  expect(placed.status()).toBe(201)
}

/** The product whose page is open. */
export const productId = (page: Page): number => Number(new URL(page.url()).pathname.split('/').at(-1))
