import { expect, type Locator, type Page, test } from '@playwright/test'
import { barriers } from '../barriers'

/** Who signs in at each API, what they read, and which printed sample they send. */
const TRIALS = [
  { api: 'bizpilot', who: 'Admin', read: 'retail-inventory-list', write: 'retail-inventory-create', made: 201 },
  { api: 'ecommerce', who: 'Shopper', read: 'orders-list', write: 'orders-create', made: 201 },
  { api: 'phibook', who: 'Admin', read: 'product-list', write: 'product-create', made: 201 },
  { api: 'smartpos', who: 'Admin', read: 'product-management-list', write: 'product-management-create', made: 201 },
  { api: 'minierp', who: 'Admin', read: 'customers-list', write: 'customers-create', made: 201 },
] as const

const PICTURE = {
  name: 'cover.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
}

async function signIn(page: Page, who: string): Promise<void> {
  await page.getByRole('button', { name: who, exact: true }).click()
  await expect(page.getByText(`Signed in as ${who}.`)).toBeVisible()
}

/** Follows the link to an endpoint and answers where it stands. */
async function unfold(page: Page, api: string, id: string): Promise<Locator> {
  await page.goto(`/developers/${api}#${id}`)
  const endpoint = page.locator(`details[id="${id}"]`)
  await expect(endpoint.getByRole('heading', { name: 'Try it' })).toBeVisible()
  await expect(endpoint).toBeInViewport()
  return endpoint
}

async function send(endpoint: Locator, status: number): Promise<void> {
  await endpoint.getByRole('button', { name: 'Send' }).click()
  await expect(endpoint.getByText(new RegExp(`^${status} \\w`)).last()).toBeVisible()
}

for (const { api, who, read, write, made } of TRIALS) {
  test(`${api}: an integrator signs in, reads a list and sends the printed sample`, async ({ page }) => {
    await page.goto(`/developers/${api}`)
    await signIn(page, who)
    const list = await unfold(page, api, read)
    await send(list, 200)
    await expect(list.getByRole('region', { name: /^Answer to GET/ })).toContainText(/[[{]/)
    const sample = await unfold(page, api, write)
    await send(sample, made)
    await expect(sample.getByRole('region', { name: /^Answer to POST/ })).toContainText('"id"')
    await expect(sample.getByRole('region', { name: /^curl for POST/ })).toContainText('Authorization: ')
  })

  test(`${api}: the page is light, and a no is shown as the API writes it`, async ({ page, request }) => {
    const response = await request.get(`/developers/${api}`)
    expect((await response.body()).length).toBeLessThan(300_000)
    const sample = await unfold(page, api, write)
    await send(sample, 401)
    await expect(sample.getByRole('link', { name: 'sign in at the top of the page' })).toBeVisible()
    await signIn(page, who)
    await sample.getByRole('textbox', { name: 'Body' }).fill('{')
    await send(sample, 400)
    await expect(sample.getByRole('region', { name: /^Answer to POST/ })).toContainText('JSON parse error')
  })
}

test('the sections are those of the document, in its order', async ({ page }) => {
  await page.goto('/developers/phibook')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Your token',
    'Authentication',
    'Category',
    'Product',
    'Shopping Cart',
    'Order',
    'User Profile',
    'Dashboard',
  ])
})

test('a product is sent with its picture, and curl would send it too', async ({ page }) => {
  await page.goto('/developers/phibook')
  await signIn(page, 'Admin')
  const create = await unfold(page, 'phibook', 'product-create')
  await create.getByLabel('image').setInputFiles(PICTURE)
  await expect(create.getByRole('region', { name: /^curl/ })).toContainText("-F 'image=@cover.png'")
  await send(create, 201)
  await expect(create.getByRole('region', { name: /^Answer/ })).toContainText('/media/')
})

test('by keyboard alone an endpoint is unfolded and asked', async ({ page }) => {
  await page.goto('/developers/phibook')
  const endpoint = page.locator('details#category-list')
  await endpoint.locator('summary').first().focus()
  await page.keyboard.press('Enter')
  await expect(endpoint.getByRole('heading', { name: 'Try it' })).toBeVisible()
  await endpoint.getByRole('button', { name: 'Send' }).focus()
  await page.keyboard.press('Enter')
  await expect(endpoint.getByText(/^200 \w/).last()).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1366, 1920]) {
    test(`an unfolded endpoint fits and is for everybody, ${colorScheme} at ${width} pixels`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await unfold(page, 'phibook', 'product-create')
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      expect(await barriers(page, { bestPractice: true })).toEqual([])
    })
  }
}
