import { expect, type Till, test } from './till'

/** Closes the shift with nothing in the drawer. */
async function closeShift(till: Till): Promise<void> {
  await till.press('shift')
  await till.dialog.getByRole('button', { name: 'Close the shift' }).click()
  await till.dialog.getByLabel('Cash counted').fill('0')
  await till.dialog.getByRole('button', { name: 'Compare' }).click()
  await till.dialog.getByRole('button', { name: 'Close for good' }).click()
  await till.dialog.getByRole('button', { name: 'Done' }).click()
}

test('A shift is opened, counted blind, compared and closed with a Z number', async ({ till, shelve }) => {
  const mug = await shelve(5, '10.00')
  await till.reload()
  await till.ring(mug)
  await till.pay()
  await till.press('confirm')
  await till.soldNumber()
  await till.press('shift')
  await till.dialog.getByRole('button', { name: 'Take cash out' }).click()
  await till.dialog.getByLabel('Amount').fill('5')
  await till.dialog.getByRole('button', { name: 'Petty cash' }).click()
  await till.dialog.getByRole('button', { name: 'Take out' }).dblclick()
  const report = till.dialog.getByRole('article', { name: 'X report' })
  await expect(report.getByText('Taken out: Petty cash')).toHaveCount(1)
  const expected = /Cash expected€([\d.]+)/.exec((await report.textContent()) ?? '')?.[1] ?? ''
  await till.dialog.getByRole('button', { name: 'Close the shift' }).click()
  await expect(till.dialog).not.toContainText(expected)
  await till.dialog.getByLabel('How many of €50.00').fill('1')
  await expect(till.dialog.getByLabel('Cash counted')).toHaveValue('50.00')
  await till.dialog.getByLabel('Cash counted').fill((Number(expected) - 2).toFixed(2))
  await till.dialog.getByRole('button', { name: 'Compare' }).click()
  await expect(till.dialog).toContainText('Difference: €2.00 missing')
  await till.dialog.getByRole('button', { name: 'Count again' }).click()
  await till.dialog.getByLabel('Cash counted').fill(expected)
  await till.dialog.getByRole('button', { name: 'Compare' }).click()
  await expect(till.dialog).toContainText('None, it is exact')
  await till.dialog.getByRole('button', { name: 'Close for good' }).dblclick()
  await expect(till.dialog.getByRole('article', { name: /^Z report \d+$/ })).toBeVisible()
  await till.dialog.getByRole('button', { name: 'Done' }).click()
  await expect(till.page.getByLabel('Cash in the drawer')).toHaveValue(expected)
})

test('Nothing is sold without an open shift', async ({ till, shelve }) => {
  const mug = await shelve(5)
  await till.reload()
  await closeShift(till)
  await till.scan(mug.sku)
  await expect(till.page.getByText('Open a shift first')).toBeVisible()
  await till.openShift()
  await expect(till.basket).toContainText('Ready for the next customer')
})

test('A sale whose shift is closed elsewhere waits for the next shift and is then sold once', async ({
  till,
  elsewhere,
  shelve,
}) => {
  const mug = await shelve(5, '11.90')
  await till.reload()
  await till.ring(mug)
  await till.pay()
  await till.payment.getByLabel('Cash handed over').fill('20')
  await closeShift(elsewhere)
  await till.press('confirm')
  await expect(till.page.getByRole('alert')).toContainText('Your shift was closed meanwhile, so nothing was sold')
  await till.page.getByRole('button', { name: 'Open the shift' }).click()
  await expect(till.lines).toContainText([mug.name])
  await expect(till.payment.getByLabel('Cash handed over')).toHaveValue('20')
  await expect(till.payment.getByRole('alert')).toHaveCount(0)
  await till.press('confirm')
  const number = await till.soldNumber()
  await till.press('shift')
  await expect(till.dialog.getByRole('article', { name: 'X report' })).toContainText('Sales (1)')
  await till.page.keyboard.press('Escape')
  await till.press('sales')
  await expect(till.dialog.getByText(number)).toHaveCount(1)
})

test('A receipt is found again by its code, and a cashier asks a manager to return the sale', async ({
  till,
  shelve,
}) => {
  const mug = await shelve(5, '11.90')
  await till.reload()
  await till.ring(mug)
  await till.pay()
  await till.press('confirm')
  const number = await till.soldNumber()
  await till.press('confirm')
  await till.scan(number)
  const receipt = till.dialog.getByRole('article', { name: `Receipt ${number}` })
  await expect(receipt).toContainText(mug.name)
  await expect(receipt).toContainText('Total€11.90')
  await expect(receipt.getByRole('img', { name: `Code of ${number}` })).toBeVisible()
  await till.dialog.getByRole('button', { name: 'Return the sale' }).click()
  await expect(till.page.getByRole('dialog', { name: 'Ask a manager' })).toBeVisible()
})

test('A manager scans a receipt and gives the money back with a reason', async ({ till, manager, shelve }) => {
  const mug = await shelve(5, '11.90')
  await till.reload()
  await till.ring(mug)
  await till.pay()
  await till.press('confirm')
  const number = await till.soldNumber()
  await manager.scan(number)
  await manager.dialog.getByRole('button', { name: 'Return the sale' }).click()
  const question = manager.page.getByRole('alertdialog')
  await question.getByText('Faulty', { exact: true }).click()
  await question.getByRole('button', { name: 'Give back €11.90' }).click()
  await expect(manager.dialog.getByRole('article', { name: `Receipt ${number}` })).toContainText('RETURNED')
  await manager.page.keyboard.press('Escape')
  await manager.type(mug.name)
  await expect(manager.page.getByRole('option', { name: mug.name })).toContainText('5 in stock')
})

test('The keys are told on F1, and the till can be used with every one of them', async ({ till }) => {
  await till.press('help')
  await expect(till.dialog.getByText('Park this sale')).toBeVisible()
  await till.page.keyboard.press('Escape')
  await expect(till.dialog).toBeHidden()
  await till.press('customer')
  await expect(till.dialog).toContainText('Add a new customer')
  await till.page.keyboard.press('Escape')
  await till.press('sales')
  await expect(till.dialog).toContainText('Sales of this shift')
})
