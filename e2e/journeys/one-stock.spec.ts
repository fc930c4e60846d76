import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { proveBooks } from '../shops'
import { asStaff, readyToSell, visit } from './people'

const Token = z.object({ token: z.string() })
const nameOf = (what: string) => `${what} ${Math.random().toString(36).slice(2, 8)}`

/** Puts a product on the shelves, as a program would. Answers the address of its page. */
async function shelve(request: APIRequestContext, token: string, name: string, stock: number): Promise<string> {
  const data = {
    name,
    description: 'Made for this day.',
    price: 12.5,
    category: 1,
    variants: [{ size: 'One', color: 'Blue', stock }],
  }
  const headers = { Authorization: `Token ${token}` }
  const answer = await request.post('/ecommerce/api/products/create/', { data, headers })
  expect(answer.status()).toBe(201)
  return `/products/${name.toLowerCase().replaceAll(' ', '-')}`
}

async function adminToken(request: APIRequestContext): Promise<string> {
  const data = { username: 'admin', password: 'kontor-demo' }
  return Token.parse(await (await request.post('/ecommerce/api/users/login/', { data })).json()).token
}

async function addToCart(page: Page, path: string): Promise<void> {
  await page.goto(path)
  const added = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await added
  await expect(page.getByRole('dialog')).toContainText(/cart/i)
}

/** Buys what is in the cart as a guest; answers the order's number. */
async function checkOut(page: Page): Promise<string> {
  await page.goto('/checkout')
  await page.getByLabel('Name').fill('Ida Petersen')
  await page.getByLabel('E-mail').fill('ida@example.com')
  await page.getByLabel('Street and number').fill('Deichstraße 1')
  await page.getByLabel('Postcode').fill('20459')
  await page.getByLabel('Town').fill('Hamburg')
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: /^Place order/ }).dblclick()
  const heading = page.getByRole('heading', { name: /^Order W-\d+/ })
  await expect(heading).toBeVisible()
  return /W-\d+/.exec((await heading.textContent()) ?? '')?.[0] ?? ''
}

/** Rings up one piece with the keyboard alone; answers the sale's number. */
async function sellAtTill(browser: Browser, name: string): Promise<string> {
  const page = await asStaff(browser, 'cashier', '/pos')
  await readyToSell(page)
  await page.keyboard.press('F2')
  await page.keyboard.type(name)
  await expect(page.getByRole('option').first()).toContainText(name)
  await page.keyboard.press('Enter')
  await page.keyboard.press('F9')
  await expect(page.getByRole('region', { name: 'Payment' })).toBeVisible()
  await page.keyboard.press('Enter')
  const sold = page.getByRole('region', { name: 'Sold' })
  await expect(sold).toContainText('Change')
  return /TXN-[0-9A-F]{12}/.exec((await sold.textContent()) ?? '')?.[0] ?? ''
}

test('what the shop and the till sell is one stock, and the back office sees both', async ({ browser, request }) => {
  test.setTimeout(120_000)
  const token = await adminToken(request)
  const [lamp, bowl, last] = [nameOf('Lamp'), nameOf('Bowl'), nameOf('Last')]
  const pages = [await shelve(request, token, lamp, 5), await shelve(request, token, bowl, 5)]
  const lastPage = await shelve(request, token, last, 1)

  const shopper = await visit(browser)
  for (const path of pages) await addToCart(shopper, path)
  const order = await checkOut(shopper)

  await shopper.goto(lastPage)
  await expect(shopper.getByRole('button', { name: 'Add to cart' })).toBeVisible()
  const sale = await sellAtTill(browser, last)
  expect(sale).not.toBe('')
  await shopper.goto(lastPage)
  await expect(shopper.getByRole('button', { name: 'Sold out' })).toBeVisible()

  const manager = await asStaff(browser, 'manager', '/admin/orders')
  await expect(manager.getByRole('link', { name: order, exact: true })).toBeVisible()
  await expect(manager.getByRole('link', { name: sale, exact: true })).toBeVisible()
  await manager.goto('/admin')
  const channels = manager.getByRole('region', { name: 'Channels' })
  await expect(channels).toContainText('Web shop')
  await expect(channels).toContainText('Till')

  expect(proveBooks()).not.toContain('differs')
})
