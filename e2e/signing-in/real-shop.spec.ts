import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { createDatabase, dropDatabase, withDatabase } from '../../scripts/lib/postgres.mjs'
import { shop as demo } from '../shops'

const PASSWORD = 'three brown foxes'
const Installed = z.object({ demo: z.literal(false), setupUrl: z.url() })

type Shop = { baseURL: string; setupPath: string; close: () => Promise<void> }

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = z.object({ port: z.number() }).parse(server.address()).port
  server.close()
  await once(server, 'close')
  return port
}

/** A shop that is nobody's yet, behind a proxy that speaks https, with a server and a database of its own. */
async function openShop(): Promise<Shop> {
  const port = await freePort()
  const databaseUrl = withDatabase(demo.databaseUrl, `real_${randomUUID()}`)
  await createDatabase(databaseUrl, { template: 'template_kontor' })
  const origin = `https://127.0.0.1:${port}`
  const address = { PORT: String(port), NEXTAUTH_URL: origin, DATABASE_URL: databaseUrl }
  const NEXTAUTH_SECRET = randomBytes(32).toString('base64url')
  const env = {
    ...process.env,
    ...address,
    NEXTAUTH_SECRET,
    DEMO: 'off',
    DATA_DIR: await mkdtemp(`${tmpdir()}/kontor-`),
  }
  const installed = execFileSync(process.execPath, ['--import', 'tsx', 'prisma/install.ts'], { env, encoding: 'utf8' })
  const { setupUrl } = Installed.parse(JSON.parse(installed.trim().split('\n').at(-1) ?? ''))
  const { pathname, search } = new URL(setupUrl)
  const args = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)]
  const server = spawn(process.execPath, args, { env, stdio: 'ignore' })
  const baseURL = `http://127.0.0.1:${port}`
  await untilReady(server, baseURL)
  const close = async () => {
    server.kill()
    await once(server, 'exit')
    await dropDatabase(databaseUrl)
    await rm(env.DATA_DIR, { recursive: true })
  }
  return { baseURL, setupPath: pathname + search, close }
}

async function untilReady(server: ChildProcess, baseURL: string): Promise<void> {
  const isReady = () =>
    fetch(`${baseURL}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await isReady())) {
    if (server.exitCode !== null) throw new Error('The server could not be started.')
    await sleep(100)
  }
}

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text)
}

const person = (username: string) => ({
  'First name': 'Ida',
  'Last name': 'Petersen',
  'E-mail': `${username}@kontor.test`,
  Username: username,
  Password: PASSWORD,
})

test.describe('a real shop behind https', () => {
  test.describe.configure({ mode: 'serial' })
  let shop: Shop
  test.beforeAll(async () => {
    shop = await openShop()
  })
  test.afterAll(async () => {
    await shop.close()
  })

  const visit = async (browser: Browser, path: string, javaScriptEnabled: boolean): Promise<Page> => {
    const page = await (await browser.newContext({ baseURL: shop.baseURL, javaScriptEnabled })).newPage()
    await page.goto(path)
    return page
  }

  test('is set up without JavaScript, keeps what was typed, and its first admin is signed in', async ({ browser }) => {
    const page = await visit(browser, shop.setupPath, false)
    await fill(page, { Name: 'Petersen Tea', 'Sales tax': '19', ...person('ida'), Password: 'short' })
    const choices = { Country: 'Germany', Currency: 'EUR', 'Time zone': 'Europe/Berlin' }
    for (const [label, value] of Object.entries(choices)) await page.getByLabel(label).selectOption(value)
    await page.getByLabel('Industry').selectOption({ index: 1 })
    await page.getByLabel('Prices include tax').uncheck()
    await page.getByRole('button', { name: 'Open the shop' }).click()
    await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Petersen Tea')
    for (const [label, value] of Object.entries(choices)) await expect(page.getByLabel(label)).toHaveValue(value)
    await expect(page.getByLabel('Prices include tax')).not.toBeChecked()
    await fill(page, { Password: PASSWORD })
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Open the shop' }).click()
    const answer = await answered
    expect(await answer.headerValue('location')).toBe('/admin')
    const cookies = await answer.headerValues('set-cookie')
    expect(cookies.filter((cookie) => !/; secure/i.test(cookie))).toEqual([])
    const session = cookies.find((cookie) => cookie.startsWith('__Secure-next-auth.session-token=')) ?? ''
    expect(session).toContain('HttpOnly')
    const headers = { cookie: session.split(';')[0] ?? '' }
    expect((await fetch(`${shop.baseURL}/admin`, { headers, redirect: 'manual' })).status).toBe(200)
  })

  test('offers no demo accounts, and tells new staff that they wait for approval', async ({ browser }) => {
    const page = await visit(browser, '/staff/register', true)
    await fill(page, person('ole'))
    await page.getByRole('button', { name: 'Create account' }).click()
    await expect(page.getByRole('main')).toContainText('An admin now looks at your account.')
    await page.getByRole('link', { name: 'Sign in' }).click()
    await expect(page.getByRole('group', { name: 'Demo accounts' })).toHaveCount(0)
    await fill(page, { 'Username or e-mail': 'ole', Password: PASSWORD })
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('This account awaits approval.')
    expect((await page.context().cookies()).map(({ name }) => name)).toEqual([])
  })
})
