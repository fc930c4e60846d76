// The embedded PostgreSQL of a data folder: made once, started on a free port, found again when a starter was killed.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { noRoom } from './lib/data-dir.mjs'
import { atEnd } from './lib/lifecycle.mjs'
import { freePort } from './lib/ports.mjs'
import { postgresPrograms } from './lib/postgres-programs.mjs'
import { own, runAsOwner } from './lib/postgres-user.mjs'
import { refusal } from './lib/refusal.mjs'

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 120,
  shared_buffers: '128MB',
  jit: 'off',
  log_checkpoints: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}
const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
const ATTEMPTS = 20
const PASSES_BY_ITSELF = /lock file|already in use|could not bind|pre-existing shared memory/

/** Whether the folder holds a database already. */
export const hasDatabase = (dataDir) => existsSync(path.join(dataDir, 'pg', 'PG_VERSION'))

/** The address of the database of a folder, if it is running. */
export const findDatabase = (dataDir) => runningUrl(placeOf(dataDir))

const placeOf = (dataDir) => ({ folder: path.join(dataDir, 'pg'), urlFile: path.join(dataDir, 'database-url') })

/** Starts the database of a folder until the script ends, making it at first; answers its address. */
export async function startDatabase(dataDir, { throwaway = false } = {}) {
  const programs = await postgresPrograms()
  const place = placeOf(dataDir)
  if (!hasDatabase(dataDir)) await create(programs.initdb, place)
  refuseOtherVersion(place.folder, programs.version)
  own(place.folder)
  atEnd(() => runAsOwner(place.folder, programs.pg_ctl, ['-D', place.folder, '-m', 'fast', '-w', 'stop']))
  const settings = throwaway ? { ...SETTINGS, ...THROWAWAY } : SETTINGS
  return (await runningUrl(place)) ?? launch(programs.pg_ctl, place, settings)
}

async function create(initdb, { folder, urlFile }) {
  const password = randomBytes(24).toString('base64url')
  const [half, passwordFile] = [`${folder}.half`, `${folder}.password`]
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  for (const item of [half, passwordFile]) own(item)
  const access = ['--username=kontor', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const locale = ['--encoding=UTF8', '--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const { code, output } = await runAsOwner(half, initdb, ['-D', half, ...access, ...locale, '--no-instructions'])
  rmSync(passwordFile, { force: true })
  if (code !== 0) throw failure(folder, output)
  writeFileSync(urlFile, `postgresql://kontor:${password}@127.0.0.1:0/kontor`, { mode: 0o600 })
  renameSync(half, folder)
}

function refuseOtherVersion(folder, version) {
  const made = readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim()
  if (made === version) return
  throw refusal(
    `${folder} was made by PostgreSQL ${made}, and this is ${version}: start it with the Kontor that made it.`,
  )
}

async function launch(pgCtl, place, settings) {
  const log = path.join(place.folder, 'server.log')
  for (let attempt = 1; ; attempt++) {
    const logged = read(log).length
    const port = await freePort(Number(new URL(read(place.urlFile)).port))
    const options = Object.entries({ port, ...settings }).map(([name, value]) => `-c ${name}=${value}`)
    const args = ['-D', place.folder, '-l', log, '-w', '-t', '60', '-o', options.join(' '), 'start']
    const { code } = await runAsOwner(place.folder, pgCtl, args, { stdio: 'ignore' })
    if (code === 0) return remember(place, port)
    const url = await runningUrl(place)
    if (url) return url
    const problem = read(log).slice(logged)
    if (attempt === ATTEMPTS || !PASSES_BY_ITSELF.test(problem)) throw failure(place.folder, problem)
    dropForeignPid(place.folder)
    await sleep(500)
  }
}

function remember({ urlFile }, port) {
  const url = Object.assign(new URL(read(urlFile)), { port }).href
  writeFileSync(urlFile, url, { mode: 0o600 })
  return url
}

/** The address of a server that already runs on this folder. */
async function runningUrl({ folder, urlFile }) {
  const port = read(path.join(folder, 'postmaster.pid')).split('\n')[3]
  if (!port) return undefined
  const url = Object.assign(new URL(read(urlFile)), { port })
  return (await answersFor(Object.assign(new URL(url), { pathname: '/postgres' }).href, folder)) ? url.href : undefined
}

async function answersFor(url, folder) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    const { rows } = await client.query('SHOW data_directory')
    return realpathSync(rows[0].data_directory) === realpathSync(folder)
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

// After a restart of the machine the number in an old pid file may belong to another program, which PostgreSQL
// takes for a rival for ever.
function dropForeignPid(folder) {
  const file = path.join(folder, 'postmaster.pid')
  const command = read(`/proc/${read(file).split('\n')[0]}/comm`).trim()
  if (command && command !== 'postgres') rmSync(file, { force: true })
}

function failure(folder, problem) {
  if (/No space left|quota exceeded/i.test(problem)) return noRoom(path.dirname(folder))
  return refusal('PostgreSQL could not be started.', problem)
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
