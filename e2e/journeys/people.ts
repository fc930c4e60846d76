import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'

export type Staff = 'admin' | 'manager' | 'cashier' | 'sales'

/** Opens the shop in a browser of its own. */
export async function visit(browser: Browser, path = '/'): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(path)
  return page
}

/** Signs in at the staff's door and goes where it leads. */
export async function asStaff(browser: Browser, name: Staff, path: string): Promise<Page> {
  const page = await visit(browser, `/staff?callbackUrl=${encodeURIComponent(path)}`)
  await signIn(page, name)
  await page.waitForURL((url) => url.pathname === path.split('?')[0])
  return page
}

/** Fills in the sign-in form that is open. */
export async function signIn(page: Page, name: Staff | 'shopper'): Promise<void> {
  await page.getByLabel('Username or e-mail').fill(name)
  await page.getByLabel('Password', { exact: true }).fill('kontor-demo')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** A browser that somebody is signed in with, to open pages in. */
export async function signedIn(browser: Browser, name: Staff | 'shopper'): Promise<BrowserContext> {
  const page = await visit(browser, name === 'shopper' ? '/login' : '/staff')
  await signIn(page, name)
  await page.waitForURL((url) => !['/login', '/staff'].includes(url.pathname))
  // A till is open in one window at a time.
  await page.close()
  return page.context()
}

/** Opens a shift at the till when none is open yet. */
export async function readyToSell(page: Page): Promise<void> {
  const open = page.getByRole('button', { name: 'Open the shift' })
  const search = page.getByRole('combobox', { name: 'Search for a product' })
  await expect(open.or(search)).toBeVisible()
  if (await open.isVisible()) await open.click()
  await expect(search).toBeVisible()
}
