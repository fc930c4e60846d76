// What stands between a fresh clone and a program that can be started: packages, Prisma's client, the build.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unlessDone } from './freshness.mjs'
import { atEnd } from './lifecycle.mjs'
import { isAlive, mustRun, mustRunNode, processNote } from './processes.mjs'
import { refusal } from './refusal.mjs'
import { blankSettings, root } from './settings.mjs'
import { step } from './steps.mjs'

const inRoot = (...parts) => path.join(root, ...parts)
const SERVING = inRoot('.next', 'serving')
const BUILT_FROM = [
  'app',
  'components',
  'lib',
  'types',
  'prisma/schema',
  'public',
  'package-lock.json',
  'tsconfig.json',
]
const ROOT_FILES = ['next.config.mjs', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts']

export const nextProgram = inRoot('node_modules', 'next', 'dist', 'bin', 'next')

/** True in the folder that `npm run build` makes, where everything is installed and built already. */
export const isStandalone = existsSync(inRoot('server.js'))

/** How Node runs one of our TypeScript programs: bundled in a standalone folder, through tsx elsewhere. */
export const programArgs = (name) => (isStandalone ? [`${name}.mjs`] : ['--import', 'tsx', `${name}.ts`])

/** Installs the packages unless those of package-lock.json are there. No package runs a script of its own. */
export async function installPackages() {
  if (isStandalone || isInstalled()) return
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const [command, ...args] = [...npm, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  const shell = process.platform === 'win32' && command === 'npm'
  const sentence = 'The packages could not be installed: see above, and try again.'
  await step('Installing packages', () => mustRun(sentence, command, args, { cwd: root, shell }))
}

function isInstalled() {
  const installed = lockedPackages(inRoot('node_modules', '.package-lock.json'))
  const wanted = Object.entries(lockedPackages(inRoot('package-lock.json')))
  return wanted.every(([at, { version, optional }]) => at === '' || optional || installed[at]?.version === version)
}

const lockedPackages = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})

/** Writes Prisma's client for the schema as it is now. */
export async function generateClient() {
  if (isStandalone) return
  const prisma = inRoot('node_modules', 'prisma', 'build', 'index.js')
  const sentence = "Prisma's client could not be generated."
  await unlessDone(inRoot('lib', 'generated', 'stamp'), ['prisma/schema', 'package-lock.json'], () =>
    step('Generating the client', () => mustRunNode(sentence, [prisma, 'generate'])),
  )
}

/** Builds the app for production. It serves every install of this folder, so it is shown the settings of none. */
export async function buildApp() {
  if (isStandalone) return
  await unlessDone(inRoot('.next', 'stamp'), [...BUILT_FROM, ...ROOT_FILES], () => buildAnew())
}

/** Builds the app whatever was built before; `output` is Next's setting of that name. */
export async function buildAnew(output) {
  refuseWhileServing()
  rmSync(inRoot('.next', 'stamp'), { force: true })
  const fixed = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...(output && { BUILD_OUTPUT: output }) }
  await step('Building the app', () =>
    mustRunNode('The app could not be built: see above.', [nextProgram, 'build'], { ...blankSettings(), ...fixed }),
  )
}

/** Notes until the end that a server runs from this build. */
export function noteServing(pid) {
  const file = path.join(SERVING, String(pid))
  mkdirSync(SERVING, { recursive: true })
  writeFileSync(file, JSON.stringify(processNote(pid)))
  atEnd(() => rmSync(file, { force: true }))
}

function refuseWhileServing() {
  const files = existsSync(SERVING) ? readdirSync(SERVING).map((name) => path.join(SERVING, name)) : []
  if (files.some((file) => isAlive(JSON.parse(readFileSync(file, 'utf8'))))) {
    throw refusal('The code has changed, and Kontor still runs from the old build of this folder: stop it first.')
  }
}
