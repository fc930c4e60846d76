// What `npm start` and `npm run dev` have in common: from a fresh clone to a database that is ready to be served.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { hasDatabase, startDatabase } from '../db.mjs'
import { claim, installSecret, openDataDir } from './data-dir.mjs'
import { generateClient, installPackages, isStandalone, programArgs } from './packages.mjs'
import { listenError } from './ports.mjs'
import { mustRunNode } from './processes.mjs'
import { refusal } from './refusal.mjs'
import { isLoopback, root } from './settings.mjs'
import { step } from './steps.mjs'

/** Prepares everything and hands the settings over to what is started next; answers what kind of install this is. */
export async function prepareShop(settings) {
  const { dataDir, databaseUrl } = settings
  const isNew = !databaseUrl && !hasDatabase(dataDir)
  if (isNew && settings.wantsDemo) refuseOpenDemo(settings)
  openDataDir(dataDir, { megabytes: isNew ? 400 : 10 })
  const note = await claim(dataDir, databaseUrl ? `running-${settings.port}` : 'running')
  await refuseTakenPort(settings)
  await installPackages()
  await generateClient()
  handOver(settings)
  await checkSettings()
  process.env.DATABASE_URL = await prepareDatabase(settings)
  const install = await readInstall(settings)
  process.env.DEMO = install.demo ? 'on' : 'off'
  if (install.demo) await fillOnce(dataDir)
  return { ...install, note }
}

async function refuseTakenPort({ host, port }) {
  const code = await listenError(port, host)
  if (code === 'EADDRINUSE') throw refusal(`Port ${port} is taken: stop what uses it, or choose another with PORT.`)
  if (code === 'EACCES') throw refusal(`Port ${port} needs more rights than you have: choose one above 1023 with PORT.`)
  if (code) throw refusal(`HOST ${host} is no address of this machine (${code}).`)
}

function handOver(settings) {
  Object.assign(process.env, {
    DATA_DIR: settings.dataDir,
    DEMO: settings.wantsDemo ? 'on' : 'off',
    HOST: settings.host,
    PORT: String(settings.port),
    NEXTAUTH_URL: settings.origin,
    NEXTAUTH_SECRET: settings.secret ?? installSecret(settings.dataDir),
    NEXT_TELEMETRY_DISABLED: '1',
  })
}

async function checkSettings() {
  const { checkSettings } = await importEnv()
  try {
    checkSettings()
  } catch (error) {
    throw refusal(error.message)
  }
}

async function importEnv() {
  if (isStandalone) return import(pathToFileURL(path.join(root, 'lib', 'env.mjs')).href)
  const { tsImport } = await import('tsx/esm/api')
  return tsImport('../../lib/env.ts', import.meta.url)
}

async function prepareDatabase({ databaseUrl, dataDir }) {
  const { checkDatabase } = await import('./postgres.mjs')
  const { migrate } = await import('../migrate.mjs')
  const url = await step('Starting the database', async () => {
    if (databaseUrl) await checkDatabase(databaseUrl)
    return databaseUrl ?? startDatabase(dataDir)
  })
  if (!databaseUrl) await dropHalfFilled(dataDir, url)
  await step('Migrating the database', () => migrate(url))
  return url
}

async function readInstall(settings) {
  const output = await step('Checking the install', () =>
    mustRunNode('The kind of this install could not be read.', programArgs('prisma/install')),
  )
  const install = JSON.parse(output.trim().split('\n').at(-1))
  if (install.demo) refuseOpenDemo(settings)
  if (install.demo !== settings.wantsDemo && settings.demo) throw refusal(otherKind(install, settings))
  return install
}

function otherKind({ demo }, { dataDir }) {
  const [held, wanted] = demo ? ['the demo shop', 'DEMO=off'] : ['a real shop', 'DEMO=on']
  return `${dataDir} holds ${held}, which stays what it is: start the other one beside it with ${wanted} DATA_DIR=<another folder>.`
}

function refuseOpenDemo({ host }) {
  if (isLoopback(host)) return
  throw refusal(
    `The demo shop is for this machine alone and cannot be served on ${host}: leave HOST out, or start a real shop with DEMO=off.`,
  )
}

// Filling takes many transactions, so a note says how far it came. The seed itself writes nothing where there is data.
async function fillOnce(dataDir) {
  if (fillingOf(dataDir) === 'whole') return
  noteFilling(dataDir, 'half')
  await step('Filling the demo shop', () =>
    mustRunNode('The demo shop could not be filled.', programArgs('prisma/seed')),
  )
  noteFilling(dataDir, 'whole')
}

// What a killed run filled by half is begun anew.
async function dropHalfFilled(dataDir, url) {
  if (fillingOf(dataDir) !== 'half') return
  const { dropDatabase } = await import('./postgres.mjs')
  await dropDatabase(url)
}

const fillingFile = (dataDir) => path.join(dataDir, 'demo-data')

const noteFilling = (dataDir, state) => writeFileSync(fillingFile(dataDir), state)

const fillingOf = (dataDir) => existsSync(fillingFile(dataDir)) && readFileSync(fillingFile(dataDir), 'utf8')
