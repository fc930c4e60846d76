import { execFileSync } from 'node:child_process'
import { z } from 'zod'

const Shops = z.array(z.object({ origin: z.url(), databaseUrl: z.string() })).min(1)
const SERVED_BY_HAND = '[{ "origin": "http://127.0.0.1:3000", "databaseUrl": "" }]'

/** The demo shops that `npm test` opened, one for each of Playwright's workers. */
export const shops = Shops.parse(JSON.parse(process.env.E2E_SHOPS ?? SERVED_BY_HAND))

/** The shop of this worker, and of no other. */
export const shop = shopOf(Number(process.env.TEST_PARALLEL_INDEX ?? 0))

function shopOf(worker: number) {
  const found = shops[worker]
  if (!found) throw new Error(`There is no shop for worker ${worker + 1}: npm test opened ${shops.length}.`)
  return found
}

/** Proves the books of this worker's shop; throws when something differs, and answers what the proof says. */
export const proveBooks = (): string =>
  execFileSync(process.execPath, ['--import', 'tsx', 'prisma/books.ts'], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: shop.databaseUrl },
  })
