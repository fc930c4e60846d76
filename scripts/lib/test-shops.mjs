// The shops journeys are made in: the demo, filled once and copied, each copy behind a server of its own.
import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { noteServing } from './packages.mjs'
import { freePort } from './ports.mjs'
import { createDatabase, databaseName, withDatabase } from './postgres.mjs'
import { mustRunNode, runNode } from './processes.mjs'
import { startNext, untilReady } from './server.mjs'
import { step } from './steps.mjs'

/** Fills a demo shop and opens `count` copies of it; answers where each is served, where its data are and its log. */
export async function openShops({ folder, templateUrl }, count) {
  const filled = withDatabase(templateUrl, 'demo')
  const env = demoSettings(folder)
  await step('Filling the demo shop', () => fill(filled, templateUrl, env))
  const names = Array.from({ length: count }, (_, place) => `shop-${place + 1}`)
  const open = (name) => openShop(name, filled, env, path.join(folder, `${name}.log`))
  return step('Opening the shops', () => Promise.all(names.map(open)))
}

const demoSettings = (folder) => ({
  DATA_DIR: path.join(folder, 'data'),
  DEMO: 'on',
  NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
  NEXT_TELEMETRY_DISABLED: '1',
})

async function fill(url, templateUrl, env) {
  await createDatabase(url, { template: databaseName(templateUrl) })
  for (const program of ['install.ts', 'seed.ts']) {
    const args = ['--import', 'tsx', path.join('prisma', program)]
    await mustRunNode('The demo shop could not be filled.', args, { ...env, DATABASE_URL: url })
  }
}

async function openShop(name, filled, env, log) {
  const databaseUrl = withDatabase(filled, name)
  await createDatabase(databaseUrl, { template: databaseName(filled) })
  const [host, port] = ['127.0.0.1', await freePort()]
  const origin = `http://${host}:${port}`
  const address = { HOST: host, PORT: String(port), NEXTAUTH_URL: origin, DATABASE_URL: databaseUrl }
  const served = { ...env, ...address, NODE_ENV: 'production' }
  const child = startNext('start', { host, port }, { env: served, output: 'pipe' })
  noteServing(child.pid)
  await untilReady(child, origin, createWriteStream(log))
  return { origin, databaseUrl, log }
}

/** Whether what a shop holds is the sum of what happened in it; answers what differs, or undefined. */
export async function proveBooks({ databaseUrl }) {
  const { code, output } = await runNode(['--import', 'tsx', 'prisma/books.ts'], { DATABASE_URL: databaseUrl })
  return code === 0 ? undefined : `The books of ${databaseName(databaseUrl)} balance no more\n${output}`
}
