import { randomBytes } from 'node:crypto'
import { copyFileSync, createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromiumPath } from './browser.mjs'
import { buildApp, noteServing } from './packages.mjs'
import { freePort } from './ports.mjs'
import { exitOf, mustRunNode, startNode } from './processes.mjs'
import { startNext, untilReady } from './server.mjs'
import { root } from './settings.mjs'
import { step } from './steps.mjs'

/** The documents and journeys: Playwright against the built app with the demo shop's data. */
export async function journeys({ folder, templateUrl }, args) {
  const browser = await chromiumPath()
  await buildApp()
  const env = await demoSettings(folder, templateUrl)
  const log = path.join(folder, 'server.log')
  await step('Filling the demo shop', () => fill(env))
  await step('Opening the shop', () => serve(env, log))
  const result = await drive(args, { ...env, CHROMIUM_PATH: browser, E2E_BASE_URL: env.NEXTAUTH_URL }, folder)
  if (result.failed > 0) keep(log)
  return result
}

async function drive(args, env, folder) {
  const report = path.join(folder, 'report.json')
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const options = { env: { ...env, E2E_REPORT: report }, output: 'inherit', detached: true, endSignal: 'SIGINT' }
  const child = startNode([cli, 'test', ...args], options)
  return tally(report, await exitOf(child))
}

async function demoSettings(folder, templateUrl) {
  const { createDatabase, databaseName, withDatabase } = await import('./postgres.mjs')
  const url = withDatabase(templateUrl, 'demo')
  await createDatabase(url, { template: databaseName(templateUrl) })
  const port = await freePort()
  return {
    DATABASE_URL: url,
    DATA_DIR: path.join(folder, 'data'),
    DEMO: 'on',
    HOST: '127.0.0.1',
    PORT: String(port),
    NEXTAUTH_URL: `http://127.0.0.1:${port}`,
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

async function fill(env) {
  for (const program of ['install.ts', 'seed.ts']) {
    const args = ['--import', 'tsx', path.join('prisma', program)]
    await mustRunNode('The demo shop could not be filled.', args, env)
  }
}

async function serve(env, log) {
  const address = { host: env.HOST, port: env.PORT }
  const child = startNext('start', address, { env: { ...env, NODE_ENV: 'production' }, output: 'pipe' })
  noteServing(child.pid)
  await untilReady(child, env.NEXTAUTH_URL, createWriteStream(log))
}

// What the server said, beside the traces of what failed.
function keep(log) {
  mkdirSync(path.join(root, 'test-results'), { recursive: true })
  copyFileSync(log, path.join(root, 'test-results', 'server.log'))
}

function tally(report, code) {
  const stats = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : undefined
  if (!stats) return { passed: 0, failed: 1 }
  const failed = stats.unexpected
  return { passed: stats.expected + stats.flaky, failed: failed === 0 && code !== 0 ? 1 : failed }
}
