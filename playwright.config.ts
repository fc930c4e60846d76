import { defineConfig } from '@playwright/test'
import { shop, shops } from './e2e/shops'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const isRoot = process.getuid?.() === 0
const report = process.env.E2E_REPORT

// `npm test -- e2e` starts the database and the servers, finds the browser and says where they are.
export default defineConfig({
  testDir: 'e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  // Each has a shop of its own: in it nobody's shift, stock or newest order is somebody else's.
  workers: shops.length,
  forbidOnly: Boolean(process.env.CI),
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    baseURL: shop.origin,
    // Every page as it was, but no film of it, which would cost a fifth of the time: one picture of where it failed.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: isRoot ? [...quiet, '--no-sandbox'] : quiet,
    },
  },
})
