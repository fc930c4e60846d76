import type { Browser, Page } from '@playwright/test'
import { barriers } from '../barriers'
import { asStaff } from '../journeys/people'
import { expect, type Product, type Till, test } from './till'

const PIN = '4071'

test.beforeAll(async ({ browser }) => {
  const page = await asStaff(browser, 'manager', '/admin')
  await page.getByRole('button', { name: /^Account:/ }).click()
  await page.getByRole('menuitem', { name: 'PIN for the till' }).click()
  await page.getByLabel('Your password').fill('kontor-demo')
  await page.getByLabel(/PIN$/).fill('1234')
  await page.getByRole('button', { name: /the PIN$/ }).click()
  await expect(page.getByText('This PIN is too easy to guess.')).toBeVisible()
  await page.getByLabel(/PIN$/).fill(PIN)
  await page.getByRole('button', { name: /the PIN$/ }).click()
  await expect(page.getByText('Your PIN is set.')).toBeVisible()
  await page.context().close()
})

test('A cashier returns a sale with a manager’s PIN, and the timeline says who approved', async ({
  till,
  browser,
  shelve,
}) => {
  const number = await sell(till, await shelve(5, '11.90'))
  await till.press('confirm')
  await till.scan(number)
  await till.dialog.getByRole('button', { name: 'Return the sale' }).click()
  const question = asking(till.page)
  await question.getByText('Faulty', { exact: true }).click()
  await question.getByLabel('PIN').fill('9999')
  await till.page.keyboard.press('Enter')
  await expect(question).toContainText('This PIN is not right.')
  await expect(question.getByLabel('PIN')).toBeFocused()
  for (const digit of PIN) await question.getByRole('button', { name: digit, exact: true }).click()
  await question.getByRole('button', { name: 'Give back €11.90' }).click()
  await expect(question).toBeHidden()
  await expect(till.dialog.getByRole('article', { name: `Receipt ${number}` })).toContainText('RETURNED')
  await expect(till.dialog).toContainText(/Return: approved by \w+/)

  const office = await asStaff(browser, 'manager', `/admin/orders?q=${number}`)
  await office.getByRole('table', { name: 'Orders' }).getByRole('link').first().click()
  const timeline = office.getByRole('region', { name: 'Timeline' })
  await expect(timeline.getByRole('listitem').first()).toContainText(/ by cashier-\w+, approved by \w+/)
  await expect(timeline.getByRole('listitem').first()).toContainText('Faulty')
  await office.context().close()
})

test('A scan never ends up in the PIN, and Esc goes back', async ({ till, shelve }) => {
  const mug = await shelve(5)
  const number = await sell(till, mug)
  await till.press('confirm')
  await till.scan(number)
  await till.dialog.getByRole('button', { name: 'Return the sale' }).click()
  const question = asking(till.page)
  await expect(question.getByLabel('PIN')).toBeFocused()
  await till.type('40')
  await till.scan('4012345678901')
  await expect(question.getByLabel('PIN')).toHaveValue('40')
  await expect(question.getByRole('alert')).toBeEmpty()
  expect(await barriers(till.page, { within: '[role="dialog"]', bestPractice: true })).toEqual([])
  await till.page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(till.dialog.getByRole('button', { name: 'Return the sale' })).toBeFocused()
})

test('Where cashiers set no prices, a manager approves the discount as the sale is paid', async ({
  till,
  browser,
  shelve,
}) => {
  await letCashiersSetPrices(browser, false)
  try {
    const lamp = await shelve(5, '20.00')
    await till.reload()
    await till.ring(lamp)
    await till.press('discount')
    await till.dialog.getByLabel('Discount').fill('10%')
    await till.page.keyboard.press('Enter')
    await till.pay()
    await till.type('50')
    await till.press('confirm')
    const question = asking(till.page)
    await expect(question).toContainText('€2.00 below the list’s prices')
    await expect(question.getByLabel('PIN')).toBeFocused()
    await till.page.keyboard.press('Escape')
    await expect(till.payment).toContainText('Change€32.00')
    await till.press('confirm')
    await expect(question.getByLabel('PIN')).toBeFocused()
    await till.type('9999')
    await till.page.keyboard.press('Enter')
    await expect(question).toContainText('This PIN is not right.')
    await till.type(PIN)
    await till.page.keyboard.press('Enter')
    await expect(till.sold).toContainText('Change€32.00')
    await till.sold.getByRole('button', { name: 'View receipt' }).click()
    await expect(till.dialog).toContainText(/Price: approved by \w+/)
  } finally {
    await letCashiersSetPrices(browser, true)
  }
})

test('A till that was open before cashiers lost their say in prices asks a manager, too', async ({
  till,
  browser,
  shelve,
}) => {
  const lamp = await shelve(5, '20.00')
  await till.reload()
  await till.ring(lamp)
  await till.press('basketDiscount')
  await till.dialog.getByLabel('Discount').fill('5')
  await till.page.keyboard.press('Enter')
  await letCashiersSetPrices(browser, false)
  try {
    await till.pay()
    await till.press('confirm')
    await expect(till.payment.getByRole('alert')).toContainText('Only a manager may give a discount.')
    await till.press('confirm')
    await expect(asking(till.page).getByLabel('PIN')).toBeFocused()
    await till.type(PIN)
    await till.page.keyboard.press('Enter')
    await expect(till.sold).toContainText('€15.00 by cash')
  } finally {
    await letCashiersSetPrices(browser, true)
  }
})

const asking = (page: Page) => page.getByRole('dialog', { name: 'Ask a manager' })

/** Sells one piece for cash; answers the sale's number. */
async function sell(till: Till, product: Product): Promise<string> {
  await till.reload()
  await till.ring(product)
  await till.pay()
  await till.press('confirm')
  return till.soldNumber()
}

async function letCashiersSetPrices(browser: Browser, may: boolean): Promise<void> {
  const page = await asStaff(browser, 'admin', '/admin/settings')
  await page.getByRole('switch', { name: 'Cashiers may set prices' }).setChecked(may)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.context().close()
}
