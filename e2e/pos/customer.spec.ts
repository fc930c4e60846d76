import { barriers } from '../barriers'
import { expect, test } from './till'

test('A customer is added once, then found by typing and taken with Enter before the list is even there', async ({
  till,
}) => {
  const name = `Ida ${Math.random().toString(36).slice(2, 10)}`
  const customer = till.basket.getByRole('button', { name })
  await till.press('customer')
  await till.dialog.getByRole('button', { name: 'Add a new customer' }).click()
  await till.dialog.getByLabel('Name').fill(name)
  await till.dialog.getByRole('button', { name: 'Add customer' }).dblclick()
  await expect(customer.first()).toBeVisible()
  await till.basket.getByRole('button', { name: `Sell without ${name}` }).click()
  await till.press('customer')
  const search = till.dialog.getByRole('combobox', { name: 'Search by name, e-mail or phone' })
  await search.fill(name)
  await search.press('Enter')
  await expect(till.dialog).toBeHidden()
  await expect(customer.first()).toBeVisible()
  await till.press('customer')
  await till.dialog.getByRole('combobox').fill(name)
  await expect(till.dialog.getByRole('option')).toHaveCount(1)
  await expect(till.dialog.getByRole('option', { name })).toHaveAttribute('aria-selected', 'true')
  expect(await barriers(till.page, { within: '[role="dialog"]', bestPractice: true })).toEqual([])
})

test('Cash whose answer got lost is said to be unknown, and booked once when it is sent again', async ({ till }) => {
  await till.press('shift')
  await till.dialog.getByRole('button', { name: 'Put cash in' }).click()
  await till.dialog.getByLabel('Amount').fill('7')
  await till.dialog.getByLabel('What for').fill('Change from the baker')
  await till.page.route('**/pos', async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await till.dialog.getByRole('button', { name: 'Put in' }).click()
  await expect(till.dialog.getByRole('alert')).toContainText('Press again: it is booked once only.')
  await till.page.unroute('**/pos')
  await till.dialog.getByRole('button', { name: 'Put in' }).dblclick()
  const report = till.dialog.getByRole('article', { name: 'X report' })
  await expect(report.getByText('Put in: Change from the baker')).toHaveCount(1)
})
