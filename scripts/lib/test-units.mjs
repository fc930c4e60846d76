import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { exitOf, startNode } from './processes.mjs'
import { refusal } from './refusal.mjs'
import { root } from './settings.mjs'

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'scripts']
const SETUP = pathToFileURL(path.join(root, 'scripts', 'test-database.mjs')).href
const TALLY = pathToFileURL(path.join(import.meta.dirname, 'tally-reporter.mjs')).href

/** Rules, verbs and endpoints: every `*.test.ts`, each file on a database of its own. */
export async function units({ folder, templateUrl }, parts) {
  const files = FOLDERS.flatMap((name) => testsIn(name)).filter((file) => parts.every((part) => file.includes(part)))
  if (files.length === 0) throw refusal(`No test file has ${parts.join(' and ')} in its path.`)
  const tally = path.join(folder, 'units.jsonl')
  const reporters = [
    ['spec', 'stdout'],
    [TALLY, tally],
  ]
  const told = reporters.flatMap(([reporter, to]) => [
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${to}`,
  ])
  const args = [
    '--import',
    'tsx',
    '--import',
    SETUP,
    '--test',
    `--test-concurrency=${availableParallelism()}`,
    ...told,
    ...files,
  ]
  const env = {
    NODE_ENV: 'test',
    TEST_DATABASE_TEMPLATE_URL: templateUrl,
    NEXTAUTH_URL: 'http://127.0.0.1:3000',
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    DATA_DIR: path.join(folder, 'data'),
    LOG_LEVEL: 'silent',
  }
  const code = await exitOf(startNode(args, { env, output: 'inherit', detached: true }))
  return resultOf(existsSync(tally) ? readFileSync(tally, 'utf8').trim().split('\n') : [], code)
}

function testsIn(folder) {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile() && /\.test\.(ts|mjs)$/.test(entry.name))
  return files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).sort()
}

function resultOf(lines, code) {
  const tests = lines.filter(Boolean).map((line) => JSON.parse(line))
  const failures = tests.filter(({ passed }) => !passed).map(({ file, name }) => `${file} › ${name}`)
  const passed = tests.length - failures.length
  if (failures.length === 0 && code !== 0) failures.push('The unit tests ended with an error')
  return { passed, failures }
}
