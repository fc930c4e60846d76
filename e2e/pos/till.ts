import {
  type APIRequestContext,
  type BrowserContext,
  type Page,
  test as plain,
  expect as plainExpect,
} from '@playwright/test'
import { z } from 'zod'
import { COMMANDS, type CommandId } from '@/components/till/keys/commands'

/** A counter may be slow on a busy machine; what it says in the end is what counts. */
export const expect = plainExpect.configure({ timeout: 15_000 })

const PASSWORD = 'kontor-demo'
const unique = () => Math.random().toString(36).slice(2, 10)

/** A product with a code of its own, that no other test sells. */
export type Product = { name: string; sku: string; price: string }

type Cashier = { username: string; cookies: Awaited<ReturnType<APIRequestContext['storageState']>> }

/** A till in a browser of its own, with a cashier of its own at it and an open shift. */
export const test = plain.extend<
  { till: Till; elsewhere: Till; manager: Till; shelve: (stock: number, price?: string) => Promise<Product> },
  { cashier: Cashier; admin: string }
>({
  cashier: [
    async ({ playwright }, use, { project }) => {
      const request = await playwright.request.newContext({ baseURL: project.use.baseURL })
      await use(await hire(request))
      await request.dispose()
    },
    { scope: 'worker' },
  ],
  admin: [
    async ({ playwright }, use, { project }) => {
      const request = await playwright.request.newContext({ baseURL: project.use.baseURL })
      const data = { username: 'admin', password: PASSWORD }
      const answer = await request.post('/smartpos/api/users/login/', { data })
      await use(z.object({ data: z.object({ token: z.string() }) }).parse(await answer.json()).data.token)
      await request.dispose()
    },
    { scope: 'worker' },
  ],
  shelve: async ({ request, admin }, use) => {
    await use((stock, price = '12.50') => shelve(request, admin, stock, price))
  },
  till: async ({ browser, cashier }, use) => {
    const context = await browser.newContext({ storageState: cashier.cookies })
    await use(await standAt(context, cashier.username))
    await context.close()
  },
  /** The same cashier in another browser. */
  elsewhere: async ({ browser, cashier }, use) => {
    const context = await browser.newContext({ storageState: cashier.cookies })
    await use(await standAt(context, cashier.username))
    await context.close()
  },
  manager: async ({ browser }, use) => {
    const context = await browser.newContext()
    await signIn(context.request, 'manager')
    await use(await standAt(context, 'the manager'))
    await context.close()
  },
})

/** Opens the till, and a shift if there is none. */
async function standAt(context: BrowserContext, name: string): Promise<Till> {
  const page = await context.newPage()
  const till = tillAt(page, name)
  await page.goto('/pos')
  await till.openShift()
  return till
}

/** Registers a cashier and signs them in, as the browser would. */
async function hire(request: APIRequestContext): Promise<Cashier> {
  const username = `cashier-${unique()}`
  const data = { username, email: `${username}@kontor.test`, password: PASSWORD, role: 'cashier', first_name: username }
  const hired = await request.post('/smartpos/api/users/register/', { data })
  expect(hired.status(), await hired.text()).toBe(201)
  await signIn(request, username)
  return { username, cookies: await request.storageState() }
}

async function signIn(request: APIRequestContext, login: string): Promise<void> {
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await (await request.get('/api/auth/csrf')).json())
  const form = { csrfToken, login, password: PASSWORD, json: 'true' }
  expect((await request.post('/api/auth/callback/staff', { form })).ok()).toBe(true)
}

async function shelve(request: APIRequestContext, admin: string, stock: number, price: string): Promise<Product> {
  const key = unique()
  const product = { name: `Thing ${key}`, sku: `SKU-${key.toUpperCase()}`, price }
  const { name, sku } = product
  const data = { name, sku, cost_price: '1.00', selling_price: price, stock_quantity: stock, low_stock_threshold: 0 }
  const headers = { Authorization: `Token ${admin}` }
  const answer = await request.post('/smartpos/api/products/', { data, headers })
  expect(answer.status(), await answer.text()).toBe(201)
  return product
}

export type Till = ReturnType<typeof tillAt>

/** What a cashier does and sees. */
function tillAt(page: Page, cashier: string) {
  const basket = page.getByRole('region', { name: 'Basket' })
  const lines = basket.getByRole('list', { name: 'Lines' }).getByRole('listitem')
  const payment = page.getByRole('region', { name: 'Payment' })
  const sold = page.getByRole('region', { name: 'Sold' })
  const search = page.getByRole('combobox', { name: 'Search for a product' })

  /** Opens a shift with 100 in the drawer, unless one is open. */
  async function openShift(name = `Till of ${cashier}`): Promise<void> {
    const open = page.getByRole('button', { name: 'Open the shift' })
    await expect(open.or(search)).toBeVisible()
    if (await open.isVisible()) {
      await page.getByLabel('Till', { exact: true }).fill(name)
      await page.getByLabel('Cash in the drawer').fill('100')
      await open.click()
    }
    await expect(search).toBeVisible()
  }

  /** Closes the shift with nothing counted in the drawer. */
  async function closeShift(): Promise<void> {
    await press('shift')
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: 'Close the shift' }).click()
    await sheet.getByLabel('Cash counted').fill('0')
    await sheet.getByRole('button', { name: 'Compare' }).click()
    await sheet.getByRole('button', { name: 'Close for good' }).click()
    await sheet.getByRole('button', { name: 'Done' }).click()
  }

  /** Opens the page anew; the catalogue then asks for what was put on the shelf since. */
  async function reload(): Promise<void> {
    await page.reload()
    await expect(basket).toBeVisible()
  }

  /** Presses a command's key, from the same table that the till itself works by. */
  const press = (command: CommandId) => page.keyboard.press(COMMANDS[command].keys.replace('Ctrl', 'Control'))

  /** As fingers do. */
  const type = (text: string) => page.keyboard.type(text, { delay: 80 })

  /** Makes the device this many times slower. */
  async function slowDown(rate: number): Promise<void> {
    const device = await page.context().newCDPSession(page)
    await device.send('Emulation.setCPUThrottlingRate', { rate })
  }

  /** Scans a product and sees it in the basket. */
  async function ring(product: Product): Promise<void> {
    await scan(page, product.sku)
    await expect(lines).toContainText([product.name])
  }

  async function pay(): Promise<void> {
    await press('pay')
    await expect(payment).toBeVisible()
  }

  /** The number of the sale that was just made. */
  async function soldNumber(): Promise<string> {
    await expect(sold).toContainText(NUMBER)
    return NUMBER.exec((await sold.textContent()) ?? '')?.[0] ?? ''
  }

  return {
    page,
    cashier,
    basket,
    lines,
    payment,
    sold,
    search,
    dialog: page.getByRole('dialog'),
    openShift,
    closeShift,
    reload,
    press,
    type,
    slowDown,
    scan: (code: string) => scan(page, code),
    ring,
    pay,
    soldNumber,
  }
}

const NUMBER = /TXN-[0-9A-F]{12}/

/** As a scanner does: real keys, five milliseconds apart by the event's own clock, then Enter. */
async function scan(page: Page, code: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page)
  const start = Date.now() / 1000
  const keys = [...code].map((key) => ({ key, text: key })).concat({ key: 'Enter', text: '\r' })
  await Promise.all(
    keys.flatMap(({ key, text }, place) => {
      const at = { key, code: key === 'Enter' ? 'Enter' : '', timestamp: start + place * 0.005 }
      return [
        keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', text, ...at }),
        keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...at }),
      ]
    }),
  )
  await keyboard.detach()
}
