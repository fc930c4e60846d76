import { barriers } from '../barriers'
import { expect, type Till, test } from './till'

const question = (till: Till) => till.page.getByRole('dialog', { name: 'Sign in to go on' })

test('A session that ends amid a sale is opened again at the till, and the sale completes once', async ({
  till,
  shelve,
}) => {
  const vase = await shelve(5, '12.50')
  await till.reload()
  await till.ring(vase)
  await till.pay()
  await till.type('20')
  await till.page.context().clearCookies()
  await till.press('confirm')
  await expect(question(till).getByLabel('Username or e-mail')).toHaveValue(till.cashier)
  expect(await barriers(till.page, { within: '[role="dialog"]', bestPractice: true })).toEqual([])
  await question(till).getByLabel('Password', { exact: true }).fill('wrong')
  await till.page.keyboard.press('Enter')
  await expect(question(till).getByRole('alert')).toContainText('not right')
  await question(till).getByLabel('Password', { exact: true }).fill('kontor-demo')
  await till.page.keyboard.press('Enter')
  await expect(till.sold).toContainText('Change€7.50')
  await till.press('confirm')
  await till.reload()
  await till.type(vase.name)
  await expect(till.page.getByRole('option', { name: vase.name })).toContainText('4 in stock')
})

test('Somebody else is told whose shift it is before they are let in, and finds a till of their own', async ({
  till,
  shelve,
}) => {
  const bowl = await shelve(5)
  await till.reload()
  await till.ring(bowl)
  await till.pay()
  await till.page.context().clearCookies()
  await till.press('confirm')
  await question(till).getByLabel('Username or e-mail').fill('manager')
  await question(till).getByLabel('Password', { exact: true }).fill('kontor-demo')
  await till.page.keyboard.press('Enter')
  await expect(question(till)).toContainText(`The open shift and the basket are ${till.cashier}’s`)
  await question(till)
    .getByRole('button', { name: /^Go on as / })
    .click()
  await expect(question(till)).toBeHidden()
  await till.openShift('Till of the manager')
  await expect(till.basket).toContainText('Ready for the next customer')
  await expect(till.lines).toHaveCount(0)
})

test('A session that ended is opened again with the basket as it is', async ({ till, shelve }) => {
  const lamp = await shelve(5)
  await till.reload()
  await till.ring(lamp)
  await till.page.context().clearCookies()
  await till.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await till.page.getByRole('button', { name: 'Sign in again' }).click()
  await question(till).getByLabel('Password', { exact: true }).fill('kontor-demo')
  await till.page.keyboard.press('Enter')
  await expect(question(till)).toBeHidden()
  await expect(till.lines).toHaveCount(1)
  await expect(till.page.getByText('Online')).toBeVisible()
})
