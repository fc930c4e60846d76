import { expect, test } from '../pos/till'
import { addProduct, placeOrder, productId } from './make'

test('cash of an order goes into an open drawer, one’s own first, and comes out of one that is still open', async ({
  manager,
}) => {
  const office = await manager.page.context().newPage()
  await addProduct(office, '12.50')
  await placeOrder(office.request, productId(office))
  await office.goto('/admin/orders?state=placed')
  await office.getByRole('table', { name: 'Orders' }).getByRole('link').first().click()

  await office.getByRole('button', { name: 'Take a payment' }).click()
  await office.getByText('Cash', { exact: true }).click()
  await expect(office.getByLabel('Into the drawer of').locator('option').first()).toHaveText(/, your own$/)
  await office.getByRole('button', { name: 'Book it' }).click()
  await expect(office.getByText('Payment booked')).toBeVisible()

  await office.getByRole('button', { name: 'More to do' }).click()
  await office.getByRole('menuitem', { name: /cancel/i }).click()
  const question = office.getByRole('alertdialog')
  await expect(question.getByLabel('Cash goes back from the drawer of')).toBeVisible()
  await manager.closeShift()
  await question.getByRole('button', { name: 'Cancel the order' }).click()
  await expect(question.getByText('This shift is closed. Open one to go on.')).toBeVisible()

  await manager.openShift()
  await question.getByRole('button', { name: 'Keep it' }).click()
  await office.reload()
  await office.getByRole('button', { name: 'More to do' }).click()
  await office.getByRole('menuitem', { name: /cancel/i }).click()
  await question.getByRole('button', { name: 'Cancel the order' }).click()
  await expect(office.getByText(/ is cancelled$/)).toBeVisible()
  await manager.press('shift')
  await expect(manager.dialog.getByRole('article', { name: 'X report' })).toContainText('Cash given back')
})
