import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { chromiumPath } from './browser.mjs'
import { buildApp } from './packages.mjs'
import { exitOf, startNode } from './processes.mjs'
import { root } from './settings.mjs'
import { step } from './steps.mjs'

const MOST_SHOPS = 8 // each may hold ten connections, of the 120 the database has

/** The documents and journeys: Playwright against the built app, each of its workers in a demo shop of its own. */
export async function journeys(sandbox, args) {
  const { openShops, proveBooks } = await import('./test-shops.mjs')
  const browser = await chromiumPath()
  await buildApp()
  const shops = await openShops(sandbox, Math.min(availableParallelism(), MOST_SHOPS))
  const env = { CHROMIUM_PATH: browser, E2E_SHOPS: JSON.stringify(shops) }
  const { passed, failures } = await drive(args, env, path.join(sandbox.folder, 'report.json'))
  const proofs = await step('Proving the books', () => Promise.all(shops.map(proveBooks)))
  const differences = proofs.filter((proof) => proof !== undefined)
  if (failures.length > 0) keep(shops.map(({ log }) => log))
  return { passed: passed + proofs.length - differences.length, failures: [...failures, ...differences] }
}

async function drive(args, env, report) {
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const options = {
    env: { ...env, E2E_REPORT: report },
    output: 'inherit',
    detached: true,
    endSignal: 'SIGINT',
  }
  const code = await exitOf(startNode([cli, 'test', ...args], options))
  const { stats, suites } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  if (!stats) return { passed: 0, failures: ['Playwright did not come to an end'] }
  const failures = suites.flatMap((suite) => failuresOf(suite, []))
  if (failures.length === 0 && code !== 0) failures.push('Playwright ended with an error')
  return { passed: stats.expected + stats.flaky, failures }
}

/** The titles of what failed in a suite of Playwright's report, from the file's name inwards. */
function failuresOf({ title, suites = [], specs }, above) {
  const titles = [...above, title]
  const failed = specs.filter(({ ok }) => !ok).map((spec) => [...titles, spec.title].join(' › '))
  return [...failed, ...suites.flatMap((suite) => failuresOf(suite, titles))]
}

// What the servers said, beside the traces of what failed.
function keep(logs) {
  mkdirSync(path.join(root, 'test-results'), { recursive: true })
  for (const log of logs) copyFileSync(log, path.join(root, 'test-results', path.basename(log)))
}
