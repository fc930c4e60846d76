import { expect, test } from '@playwright/test'
import { barriers } from '../barriers'
import { asStaff } from './people'

test('The back office finds a page and a product by their names, with the keyboard alone', async ({ browser }) => {
  const page = await asStaff(browser, 'manager', '/admin')
  const field = page.getByRole('combobox', { name: /^Find products/ })
  await page.keyboard.press('Control+k')
  await field.fill('inventory')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/admin\/inventory/)
  await page.keyboard.press('Control+k')
  await field.fill('mug')
  const products = page.getByRole('group', { name: 'Products' }).getByRole('option')
  await expect(products.first()).toContainText(/mug/i)
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  expect(await barriers(page, { within: '[role="dialog"]' })).toEqual([])
  await products.first().click()
  await expect(page).toHaveURL(/\/admin\/products\/\d+/)
  await page.context().close()
})

test('What is typed into a sales order and sent off with Enter, as scanners do, is found and added', async ({
  browser,
}) => {
  const page = await asStaff(browser, 'sales', '/admin/orders/new')
  const field = page.getByRole('combobox', { name: 'Add a product' })
  const items = page.getByRole('table', { name: 'Items of the order' }).locator('tbody tr')
  await page.waitForLoadState('networkidle')
  await field.fill('mug')
  await field.press('Enter')
  await expect(items).toHaveCount(1)
  await expect(items.first()).toContainText(/mug/i)
  await expect(field).toHaveValue('')
  await field.fill('no such thing')
  await expect(page.getByText('Nothing is called “no such thing”.')).toBeVisible()
  await field.press('Escape')
  await expect(field).toHaveValue('')
  await page.context().close()
})

test('The shop offers products while somebody types; Enter searches until an arrow has marked one', async ({
  page,
}) => {
  await page.goto('/')
  const field = page.getByRole('combobox', { name: 'Search products' }).first()
  const options = page.getByRole('option')
  await page.waitForLoadState('networkidle')
  await field.fill('mug')
  await expect(options.first()).toBeVisible()
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0)
  expect(await barriers(page, { within: 'search' })).toEqual([])
  await page.keyboard.press('Escape')
  await expect(options.first()).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=mug/)
  await field.press('ArrowDown')
  await expect(options.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/products\//)
})
