import { expect, type Page, test } from '@playwright/test'

test('A checkout whose answer got lost keeps all that was typed, and orders once when it is sent again', async ({
  page,
}) => {
  await page.goto('/search?q=mug')
  await page.getByRole('main').locator('a[href^="/products/"]').first().click()
  await expect(page).toHaveURL(/\/products\//)
  await page.waitForLoadState('networkidle')
  const added = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await added
  await expect(page.getByRole('dialog')).toContainText(/cart/i)
  await page.goto('/checkout')
  await fillIn(page)
  await page.route('**/checkout', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch({ maxRedirects: 0 })
    await route.abort('connectionreset')
  })
  const order = page.getByRole('button', { name: /^Place order/ })
  await order.click()
  await expect(page.getByText('The shop did not answer.')).toBeVisible()
  await expect(page.getByLabel('Town')).toHaveValue('Hamburg')
  await page.unroute('**/checkout')
  await order.click()
  await expect(page.getByRole('heading', { name: /^Order W-\d+/ })).toBeVisible()
})

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Name').fill('Ida Petersen')
  await page.getByLabel('E-mail').fill('ida@example.com')
  await page.getByLabel('Street and number').fill('Deichstraße 1')
  await page.getByLabel('Postcode').fill('20459')
  await page.getByLabel('Town').fill('Hamburg')
  await page.waitForLoadState('networkidle')
}

test('Signing in that gets no answer keeps what was typed and says so; the next press lets in', async ({ page }) => {
  await page.goto('/staff?callbackUrl=%2Fadmin')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Username or e-mail').fill('manager')
  await page.getByLabel('Password', { exact: true }).fill('kontor-demo')
  await page.route('**/staff?**', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionreset') : route.continue(),
  )
  const signIn = page.getByRole('button', { name: 'Sign in', exact: true })
  await signIn.click()
  await expect(page.getByText('No answer came back.')).toBeVisible()
  await expect(page.getByLabel('Username or e-mail')).toHaveValue('manager')
  await page.unroute('**/staff?**')
  await signIn.click()
  await expect(page).toHaveURL(/\/admin$/)
})
