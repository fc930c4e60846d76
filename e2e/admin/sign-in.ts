import { expect, type Page } from '@playwright/test'

/** Signs one of the demo's staff in and opens a page of the back office. */
export async function signIn(page: Page, username: string, path = '/admin'): Promise<void> {
  await page.goto(`/staff?callbackUrl=${encodeURIComponent(path)}`)
  await page.getByLabel('Username or e-mail').fill(username)
  await page.getByLabel('Password', { exact: true }).fill('kontor-demo')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).not.toHaveURL(/\/staff\?/)
}
