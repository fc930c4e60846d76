import { expect, type Page, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

const unique = () => Math.random().toString(36).slice(2, 10)

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text)
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('A shopper whose password was wrong reads so, types only that again, and is where they wanted to be', async ({
  page,
}) => {
  await page.goto('/login?callbackUrl=%2Fcart')
  await fill(page, { 'Username or e-mail': 'shopper', Password: 'seven-blue-whales' })
  await press(page, 'Sign in')
  await expect(page.getByRole('alert')).toContainText('is not right')
  await expect(page.getByLabel('Username or e-mail')).toHaveValue('shopper')
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')
  expect(await page.content()).not.toContain('seven-blue-whales')
  await fill(page, { Password: 'kontor-demo' })
  await press(page, 'Sign in')
  await expect(page).toHaveURL('/cart')
  await page.goto('/login')
  await expect(page).toHaveURL('/account')
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/')
  await page.goto('/account')
  await expect(page).toHaveURL('/login?callbackUrl=%2Faccount')
})

test('Who leaves a field empty is told which', async ({ page }) => {
  await page.goto('/staff')
  await page.getByLabel('Username or e-mail').fill('cashier')
  await press(page, 'Sign in')
  await expect(page.getByText('Please give your password.')).toBeVisible()
  await expect(page.getByLabel('Username or e-mail')).toHaveValue('cashier')
})

test('Staff sign in, and out where they may not go on', async ({ page }) => {
  await page.goto('/staff?callbackUrl=%2Fadmin%2Fsettings')
  await fill(page, { 'Username or e-mail': 'cashier', Password: 'kontor-demo' })
  await press(page, 'Sign in')
  await expect(page).toHaveURL('/staff/not-allowed')
  await press(page, 'Sign in as somebody else')
  await expect(page).toHaveURL('/staff')
})

test('A new shopper keeps what they typed when something of it will not do, and is then signed in', async ({
  page,
}) => {
  await page.goto('/register')
  const person = { 'First name': 'Ida', 'Last name': 'Petersen', Password: 'three brown foxes' }
  await fill(page, { ...person, 'E-mail': 'shopper@kontor.test' })
  await press(page, 'Create account')
  await expect(page.getByLabel('E-mail')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('E-mail')).toHaveValue('shopper@kontor.test')
  await expect(page.getByLabel('First name')).toHaveValue('Ida')
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')
  await fill(page, { 'E-mail': `${unique()}@kontor.test`, Password: 'three brown foxes' })
  await press(page, 'Create account')
  await expect(page).toHaveURL('/account')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ida Petersen')
})

test('A new member of staff keeps name and role when the username is taken, and is then at work', async ({ page }) => {
  const username = `sales-${unique()}`
  await page.goto('/staff/register')
  const person = { 'First name': 'Ole', 'Last name': 'Brandt', 'E-mail': `${username}@kontor.test` }
  await fill(page, { ...person, Username: 'cashier', Password: 'three brown foxes' })
  await page.getByLabel('Role').selectOption('sales_executive')
  await press(page, 'Create account')
  await expect(page.getByLabel('Username')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Username')).toHaveValue('cashier')
  await expect(page.getByLabel('Role')).toHaveValue('sales_executive')
  await fill(page, { Username: username, Password: 'three brown foxes' })
  await press(page, 'Create account')
  await expect(page).toHaveURL('/admin')
})
