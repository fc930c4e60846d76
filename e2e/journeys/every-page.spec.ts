import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { barriers } from '../barriers'
import { signedIn } from './people'

type Who = 'nobody' | 'shopper' | 'admin' | 'cashier'

const PAGES: Record<Who, readonly string[]> = {
  nobody: [
    '/',
    '/products',
    '/categories/kitchen',
    '/search?q=mug',
    '/search?q=nothing+like+it',
    '/products/elbe-mug',
    '/cart',
    '/delivery',
    '/login',
    '/register',
    '/staff',
    '/staff/register',
    '/developers',
    '/developers/ecommerce',
    '/no-such-page',
  ],
  shopper: ['/account', '/account/profile', '/account/password'],
  cashier: ['/pos', '/staff/not-allowed', '/admin'],
  admin: [
    '/admin',
    '/admin/orders',
    '/admin/orders?state=placed',
    '/admin/orders/1',
    '/admin/orders/1/print',
    '/admin/orders/new',
    '/admin/products',
    '/admin/products/1',
    '/admin/products/new',
    '/admin/products/categories',
    '/admin/inventory',
    '/admin/inventory/movements',
    '/admin/inventory/books',
    '/admin/customers',
    '/admin/customers/1',
    '/admin/shifts',
    '/admin/shifts/1',
    '/admin/reports',
    '/admin/reports/products',
    '/admin/reports/cashiers',
    '/admin/reports/stock',
    '/admin/people',
    '/admin/settings',
    '/admin/settings/audit',
    '/admin/pin',
  ],
}

for (const who of ['nobody', 'shopper', 'cashier', 'admin'] as const) {
  test.describe(`the pages that ${who} sees`, () => {
    let context: BrowserContext
    test.beforeAll(async ({ browser }) => {
      context = who === 'nobody' ? await browser.newContext() : await signedIn(browser, who)
    })
    test.afterAll(() => context.close())

    for (const path of PAGES[who]) {
      test(`${path} can be used by everybody, on a phone and on a desk`, async () => {
        test.setTimeout(90_000)
        const page = await context.newPage()
        await page.emulateMedia({ reducedMotion: 'reduce' })
        for (const width of [360, 1366]) await look(page, path, width)
        await lookInTheDark(page)
        await page.close()
      })
    }
  })
}

/** Nothing is cut off at this width, and axe finds nothing against WCAG 2.2 AA. */
async function look(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  const response = await page.goto(path)
  expect(response?.status()).toBeLessThan(500)
  await expect(page.locator('h1').first()).toBeAttached()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${path} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0)
  expect(await barriers(page)).toEqual([])
}

/** What is written can be read in the dark as well. */
async function lookInTheDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await barriers(page, { rule: 'color-contrast' })).toEqual([])
}
