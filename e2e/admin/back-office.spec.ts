import { expect, test } from '@playwright/test'
import { addProduct, placeOrder, productId } from './make'
import { signIn } from './sign-in'

test('a manager reads the home: five figures, and a chart as a table', async ({ page }) => {
  await signIn(page, 'manager')
  await expect(page.getByRole('list', { name: 'Figures of the period' }).getByText('Net sales')).toBeVisible()
  const periods = page.getByRole('navigation', { name: 'Period' })
  await periods.getByRole('link', { name: 'Today' }).click()
  await expect(page.getByText(/^Before: .*, until \d\d:\d\d$/).first()).toBeVisible()
  await periods.getByRole('link', { name: '30 days' }).click()
  await expect(page).toHaveURL(/period=30/)
  await expect(periods.getByRole('link', { name: '30 days' })).toHaveAttribute('aria-current', /.+/)
  const channels = page.getByRole('region', { name: 'Channels' })
  await channels.getByRole('radio', { name: 'Table' }).click()
  await expect(channels.getByRole('columnheader', { name: 'Net sales' })).toBeVisible()
})

test('a manager edits a price and receives stock; the shop and the ledger show it', async ({ page }) => {
  await signIn(page, 'manager')
  const name = await addProduct(page, '12.50')
  await page.getByLabel('Price', { exact: true }).fill('14.90')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Change the stock of variant 1' }).click()
  await page.getByLabel('Pieces that came in').fill('6')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByText('variant 1: 10 in stock')).toBeVisible()

  await page.getByRole('link', { name: 'Stock ledger' }).click()
  await expect(page.getByRole('row', { name: /Delivery received/ })).toContainText('+6')
  await page.getByRole('link', { name: 'See it in the shop' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('€14.90').first()).toBeVisible()
})

test('a price that reads two ways is asked about, and is what was chosen', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/admin/products/new')
  await page.getByLabel('Name').fill(`Grand piano ${crypto.randomUUID().slice(0, 8)}`)
  const price = page.getByLabel('Price', { exact: true })
  await price.fill('1,500')
  await page.getByRole('button', { name: 'Create the product' }).click()
  await expect(page.getByText('This can be €1,500.00 or €1.50. Choose one.').first()).toBeVisible()
  await page.getByRole('button', { name: '€1,500.00' }).click()
  await expect(price).toBeFocused()
  await page.getByRole('button', { name: 'Create the product' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Grand piano/ })).toBeVisible()
  await expect(price).toHaveValue('1500.00')
})

test('days that no calendar has are left out, and the page is shown all the same', async ({ page }) => {
  await signIn(page, 'manager')
  const pages = ['', '/orders', '/inventory/movements', '/reports', '/reports/products', '/reports/cashiers']
  for (const path of pages) {
    for (const days of ['from=2026-02-30&to=2026-03-01', 'from=0000-00-00&to=9999-99-99', 'period=never']) {
      const answer = await page.goto(`/admin${path}?${days}`)
      expect(answer?.status(), `${path} ${days}`).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
  }
})

test('a manager confirms an order and ships it', async ({ page, request }) => {
  await signIn(page, 'manager')
  await addProduct(page, '20')
  await placeOrder(request, productId(page))
  await page.goto('/admin/orders?state=placed&channel=api')
  await page.getByRole('table', { name: 'Orders' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await page.getByRole('button', { name: 'Mark as shipped' }).click()
  await expect(page.getByRole('button', { name: 'Mark as delivered' })).toBeVisible()
})

test('a manager ships several orders at once', async ({ page, request }) => {
  await signIn(page, 'manager')
  await addProduct(page, '20')
  for (const _ of [1, 2]) await placeOrder(request, productId(page))
  await page.goto('/admin/orders?state=placed&channel=api')
  const numbers = await page.getByRole('table', { name: 'Orders' }).getByRole('link').allTextContents()
  const mine = numbers.slice(0, 2)
  for (const number of mine) await page.getByRole('checkbox', { name: `Choose ${number}` }).check()
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expect(page.getByText('2 orders: confirmed')).toBeVisible()
  for (const number of mine) await expect(page.getByRole('link', { name: number })).toHaveCount(0)

  await page.goto('/admin/orders?state=confirmed&channel=api')
  for (const number of mine) await page.getByRole('checkbox', { name: `Choose ${number}` }).check()
  await page.getByRole('button', { name: 'Mark as shipped' }).click()
  await expect(page.getByText('2 orders: shipped')).toBeVisible()
  for (const number of mine) await expect(page.getByRole('link', { name: number })).toHaveCount(0)
})

test('a cashier is refused people, settings and new products', async ({ page }) => {
  await signIn(page, 'cashier')
  const navigation = page.getByRole('navigation', { name: 'Back office', exact: true })
  await expect(navigation.getByRole('link', { name: 'Orders' })).toBeVisible()
  await expect(navigation.getByRole('link', { name: 'People' })).toHaveCount(0)
  for (const path of ['/admin/people', '/admin/settings', '/admin/products/new', '/admin/tills']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'This is not for your role' })).toBeVisible()
  }
})

test('a sales executive sees only orders of their own', async ({ page }) => {
  await signIn(page, 'sales', '/admin/orders')
  await expect(page.getByText('Those you made.')).toBeVisible()
  await page.goto('/admin/orders?channel=pos')
  await expect(page.getByText('No order fits')).toBeVisible()
})
