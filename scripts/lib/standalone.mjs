// `npm run build`: makes .next/standalone, a folder that needs nothing but Node and a PostgreSQL to be a shop.
import { cpSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { buildAnew, generateClient, installPackages } from './packages.mjs'
import { root } from './settings.mjs'
import { step } from './steps.mjs'

const BUILT = path.join('.next', 'standalone')
const BESIDE_THE_SERVER = ['public', path.join('.next', 'static'), 'scripts']
/** What `npm start` and `npm run books` run beside the server, which there finds no TypeScript. */
const PROGRAMS = ['prisma/install', 'prisma/books', 'lib/env']
/** Packages that the server keeps in its node_modules anyhow. */
const LEFT_OUT = ['pg', 'pino', '@node-rs/argon2', '@prisma/client']

export async function buildStandalone() {
  await installPackages()
  await generateClient()
  await buildAnew('standalone')
  await step('Adding what it needs', async () => {
    dropSettings()
    copyBesideServer()
    await bundlePrograms()
  })
  process.stdout.write(`\nBuilt ${BUILT}: DATABASE_URL=… NEXTAUTH_SECRET=… node scripts/start.mjs there.\n`)
}

// Next copies .env along, and secrets have no place in what is handed on.
function dropSettings() {
  const names = readdirSync(path.join(root, BUILT)).filter((name) => name.startsWith('.env'))
  for (const name of names) rmSync(path.join(root, BUILT, name))
}

function copyBesideServer() {
  for (const item of [...BESIDE_THE_SERVER, ...sqlFiles()]) {
    cpSync(path.join(root, item), path.join(root, BUILT, item), { recursive: true, filter: isServed })
  }
}

/** What is applied to the database at a start: the migrations, and the functions after them. */
const sqlFiles = () =>
  readdirSync(path.join(root, 'prisma'), { recursive: true })
    .filter((file) => file.endsWith('.sql'))
    .map((file) => path.join('prisma', file))

const isServed = (file) => !file.includes('.test.')

const bundlePrograms = () =>
  build({
    absWorkingDir: root,
    entryPoints: PROGRAMS.map((name) => `${name}.ts`),
    outbase: '.',
    outdir: BUILT,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: LEFT_OUT,
    logLevel: 'error',
  })
