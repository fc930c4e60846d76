import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { exitOf, startNode } from './processes.mjs'
import { refusal } from './refusal.mjs'
import { root } from './settings.mjs'

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'scripts']
const SETUP = pathToFileURL(path.join(root, 'scripts', 'test-database.mjs')).href
const COUNTER = pathToFileURL(path.join(import.meta.dirname, 'count-reporter.mjs')).href

/** Rules, verbs and endpoints: every `*.test.ts`, each file on a database of its own. */
export async function units({ folder, templateUrl }, parts) {
  const files = FOLDERS.flatMap((name) => testsIn(name)).filter((file) => parts.every((part) => file.includes(part)))
  if (files.length === 0) throw refusal(`No test file has ${parts.join(' and ')} in its path.`)
  const marks = path.join(folder, 'marks')
  const reporters = [
    ['spec', 'stdout'],
    [COUNTER, marks],
  ]
  const told = reporters.flatMap(([reporter, to]) => [
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${to}`,
  ])
  const args = ['--import', 'tsx', '--import', SETUP, '--test', '--test-concurrency=2', ...told, ...files]
  const env = {
    NODE_ENV: 'test',
    TEST_DATABASE_TEMPLATE_URL: templateUrl,
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    DATA_DIR: path.join(folder, 'data'),
    LOG_LEVEL: 'silent',
  }
  const code = await exitOf(startNode(args, { env, output: 'inherit', detached: true }))
  return tally(existsSync(marks) ? readFileSync(marks, 'utf8') : '', code)
}

function testsIn(folder) {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile() && /\.test\.(ts|mjs)$/.test(entry.name))
  return files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).sort()
}

function tally(marks, code) {
  const failed = marks.split('F').length - 1
  return { passed: marks.length - failed, failed: failed === 0 && code !== 0 ? 1 : failed }
}
