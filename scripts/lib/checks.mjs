// `npm run verify`: everything about the sources that can be checked without running them; stops at the first finding.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { generateClient, installPackages, nextProgram } from './packages.mjs'
import { mustRunNode } from './processes.mjs'
import { root } from './settings.mjs'
import { secondsSoFar, step } from './steps.mjs'

const IMPORT_READER = path.join(import.meta.dirname, 'read-imports.mjs')
const SOURCES = ['app', 'components', 'lib', 'prisma', 'e2e', 'instrumentation.ts', 'proxy.ts']

export async function verify() {
  await installPackages()
  await generateClient()
  if (!existsSync(path.join(root, 'next-env.d.ts')))
    await step('Typing the routes', () => node([nextProgram, 'typegen']))
  await step('Format and lint', () => node([program('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']))
  await checkTypes()
  await step('Who imports whom', () => cruise('all'))
  await step('Who imports whom, running', () => cruise('run-time'))
  await step('Dead code', () => node([program('knip/bin/knip.js'), '--no-progress']))
  process.stdout.write(`\nNothing to complain about, after ${secondsSoFar()} seconds.\n`)
}

export const checkTypes = () =>
  step('Types', async () => {
    await node([nextProgram, 'typegen'])
    await node([program('typescript/bin/tsc'), '--noEmit', '--checkers', '1']) // more of them repeat each other's work
  })

const program = (file) => path.join(root, 'node_modules', file)

function cruise(imports) {
  const cruiser = program('dependency-cruiser/bin/dependency-cruise.mjs')
  const sources = SOURCES.filter((source) => existsSync(path.join(root, source)))
  return node(['--import', IMPORT_READER, cruiser, '--output-type', 'err-long', ...sources], { IMPORTS: imports })
}

const node = (args, env) => mustRunNode('This must be mended first.', args, env)
