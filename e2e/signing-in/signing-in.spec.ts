import { type APIRequestContext, type APIResponse, type Browser, expect, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { visit } from '../journeys/people'

const PASSWORD = 'three brown foxes'
const COOKIE = 'next-auth.session-token'
const unique = () => Math.random().toString(36).slice(2, 10)

async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('Username or e-mail').fill(login)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Makes a shopper's account in this browser and answers its e-mail address. */
async function register(page: Page, callbackUrl = '/account'): Promise<string> {
  const email = `${unique()}@kontor.test`
  await page.goto(`/register?callbackUrl=${encodeURIComponent(callbackUrl)}`)
  await page.getByLabel('First name').fill('Ida')
  await page.getByLabel('Last name').fill('Petersen')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page).toHaveURL(callbackUrl)
  return email
}

const sessionCookie = async (page: Page) => (await page.context().cookies()).find(({ name }) => name === COOKIE)

/** A shopper signed in with a browser of their own. */
async function shopperIn(browser: Browser, email: string): Promise<Page> {
  const page = await visit(browser, '/login')
  await signIn(page, email, PASSWORD)
  await expect(page).toHaveURL('/')
  return page
}

test('Each door lets in only its own, and says so without telling who exists', async ({ page }) => {
  await page.goto('/login')
  await signIn(page, 'cashier', 'kontor-demo')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('is not right')
  await expect(page.getByLabel('Username or e-mail')).toHaveValue('cashier')
  await page.goto('/staff')
  await signIn(page, 'shopper', 'kontor-demo')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('is not right')
})

test('Signing in leads back into the shop and nowhere else', async ({ page }) => {
  for (const elsewhere of ['https://kontor.invalid/', '//kontor.invalid', '/\\kontor.invalid']) {
    await page.goto(`/login?callbackUrl=${encodeURIComponent(elsewhere)}`)
    await signIn(page, 'shopper', 'kontor-demo')
    await expect(page).toHaveURL('/')
    await page.context().clearCookies()
  }
})

test('What a guest put into the cart comes along, and only once', async ({ page, browser }) => {
  await page.goto('/products/elbe-mug')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await expect(page.getByRole('dialog')).toContainText(/cart/i)
  const email = await register(page, '/cart')
  await expect(page.getByRole('main')).toContainText(/elbe mug/i)
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('kontor_cart')
  const elsewhere = await shopperIn(browser, email)
  await elsewhere.goto('/cart')
  await expect(elsewhere.getByRole('main')).toContainText(/elbe mug/i)
})

test('After ten wrong passwords the account is closed to this address for a quarter of an hour', async ({ page }) => {
  const email = await register(page)
  await page.context().clearCookies()
  await page.goto('/login')
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await signIn(page, email, `wrong ${attempt}`)
    await answered
  }
  await signIn(page, email, PASSWORD)
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Too many attempts. Please try again in 15 minutes.',
  )
})

test('Signing out everywhere ends the sessions of other browsers at once', async ({ page, browser }) => {
  const email = await register(page)
  const other = await shopperIn(browser, email)
  await page.goto('/account/password')
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page).toHaveURL('/')
  expect(await sessionCookie(page)).toBeUndefined()
  await other.goto('/account')
  await expect(other).toHaveURL('/login?callbackUrl=%2Faccount')
})

test('A new password ends every other session and keeps the one it was given in', async ({ page, browser }) => {
  const email = await register(page)
  const other = await shopperIn(browser, email)
  await page.goto('/account/password')
  await page.getByLabel('Your password now').fill(PASSWORD)
  await page.getByLabel('New password').fill('four green ducks')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('Your password is changed.')).toBeVisible()
  await page.goto('/account')
  await expect(page).toHaveURL('/account')
  await other.goto('/account')
  await expect(other).toHaveURL('/login?callbackUrl=%2Faccount')
})

test('Whoever signs in with a browser signs out who was signed in with it before', async ({ page, playwright }) => {
  await register(page)
  const before = await sessionCookie(page)
  await page.goto('/staff')
  await signIn(page, 'manager', 'kontor-demo')
  await expect(page).toHaveURL('/admin')
  const baseURL = new URL(page.url()).origin
  const kept = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { cookie: `${COOKIE}=${before?.value}` },
  })
  expect((await kept.get('/account')).url()).toContain('/login')
  await kept.dispose()
})

test('The session cookie is for pages alone: no script reads it and no API takes it', async ({ page }) => {
  await page.goto('/staff')
  await signIn(page, 'admin', 'kontor-demo')
  await expect(page).toHaveURL('/admin')
  const cookie = await sessionCookie(page)
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  const path = '/minierp/api/auth/users/'
  expect((await page.request.get(path)).status()).toBe(401)
  const headers = { Authorization: `Bearer ${cookie?.value}` }
  expect((await page.request.get(path, { headers })).status()).toBe(401)
})

test.describe('NextAuth’s own addresses', () => {
  const Csrf = z.object({ csrfToken: z.string() })

  async function post(request: APIRequestContext, path: string, form: Record<string, string>): Promise<APIResponse> {
    const { csrfToken } = Csrf.parse(await (await request.get('/api/auth/csrf')).json())
    return request.post(path, { form: { csrfToken, json: 'true', ...form } })
  }

  const session = async (request: APIRequestContext): Promise<unknown> =>
    (await request.get('/api/auth/session')).json()

  test('open the same doors', async ({ request }) => {
    const login = { login: 'manager', password: 'kontor-demo' }
    expect((await post(request, '/api/auth/callback/shopper', login)).status()).toBe(401)
    expect(await session(request)).toEqual({})
    expect((await post(request, '/api/auth/callback/staff', login)).status()).toBe(200)
    expect(await session(request)).toMatchObject({ user: { username: 'manager', kind: 'staff', role: 'manager' } })
    expect((await request.get('/admin')).url()).toMatch(/\/admin$/)
    await post(request, '/api/auth/signout', {})
    expect(await session(request)).toEqual({})
  })

  test('sign nobody in without the token against forged posts', async ({ request }) => {
    const form = { login: 'manager', password: 'kontor-demo', json: 'true' }
    await request.post('/api/auth/callback/staff', { form })
    expect(await session(request)).toEqual({})
  })

  test('count wrong passwords with the sign-in pages', async ({ request, page }) => {
    const login = `nobody-${unique()}`
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      await post(request, '/api/auth/callback/staff', { login, password: 'wrong' })
    }
    await page.goto('/staff')
    await signIn(page, login, 'wrong')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Too many attempts.')
  })

  test('answer what they cannot read with a refusal, and never with trouble of ours', async ({
    playwright,
    baseURL,
  }) => {
    const odd = ['x', '/\\[', 'http:', 'javascript:alert(1)', '%', 'a|b', '"', 'ä']
    for (const value of odd.map(encodeURIComponent)) {
      const cookies = ['callback-url', 'csrf-token', 'state'].map((name) => `next-auth.${name}=${value}`)
      const extraHTTPHeaders = { cookie: cookies.join('; ') }
      const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders })
      expect([value, (await request.get('/cart')).status()]).toEqual([value, 200])
      expect(await session(request)).toEqual({})
      for (const path of [`signin?callbackUrl=${value}`, `error?error=${value}`, `error/${value}`, 'callback/staff']) {
        expect([value, path, (await request.get(`/api/auth/${path}`)).status() < 500]).toEqual([value, path, true])
      }
      const data = { callbackUrl: 5 }
      expect((await request.post('/api/auth/callback/staff', { data })).status()).toBe(415)
      await request.dispose()
    }
  })

  test('lead whom they let not in to their own door, which says why', async ({ page }) => {
    for (const [kind, door] of [
      ['shopper', '/login'],
      ['staff', '/staff'],
    ]) {
      const answer = await post(page.request, `/api/auth/callback/${kind}`, { login: 'nobody', password: 'wrong' })
      await page.goto(z.object({ url: z.url() }).parse(await answer.json()).url)
      expect(new URL(page.url()).pathname).toBe(door)
      await expect(page.getByRole('main').getByRole('alert')).toContainText('is not right')
    }
  })

  test('take a cookie that was made elsewhere for none', async ({ playwright, baseURL }) => {
    const header = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const odd = [
      'x',
      'a.b.c',
      `${header({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.a.b.c.d`,
      `${header({ alg: 'none' })}.e30.`,
    ]
    for (const value of odd) {
      const extraHTTPHeaders = { cookie: `${COOKIE}=${value}` }
      const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders })
      expect([value, (await request.get('/cart')).status()]).toEqual([value, 200])
      expect(await session(request)).toEqual({})
      await request.dispose()
    }
  })
})
