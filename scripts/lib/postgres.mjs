import pg from 'pg'
import { refusal } from './refusal.mjs'
import { postgresUrl } from './settings.mjs'

const OLDEST = 15

/** A connection, or a refusal whose cause is PostgreSQL's own error and which never shows the password. */
export async function connect(url) {
  const client = new pg.Client({ connectionString: postgresUrl(url), connectionTimeoutMillis: 8000 })
  try {
    await client.connect()
  } catch (error) {
    throw Object.assign(refusal(unreachable(url, error)), { cause: error })
  }
  return client
}

/** Refuses a database that cannot be reached or is too old. */
export async function checkDatabase(url) {
  const client = await connect(url).catch((error) => {
    if (error.cause?.code !== '3D000') throw error
    return connect(maintenanceUrl(url)) // the database itself is made later
  })
  const { rows } = await client.query('SHOW server_version')
  await client.end()
  const version = rows[0].server_version.split(' ')[0]
  if (Number.parseInt(version, 10) >= OLDEST) return
  throw refusal(`Kontor needs PostgreSQL ${OLDEST} or newer, and the one at DATABASE_URL is ${version}.`)
}

export const databaseName = (url) => decodeURIComponent(new URL(url).pathname.slice(1))

/** The same server's database for housekeeping. */
export const maintenanceUrl = (url) => withDatabase(url, 'postgres')

export const withDatabase = (url, name) =>
  Object.assign(new URL(url), { pathname: `/${encodeURIComponent(name)}` }).href

/** Makes the database of this address where there is none yet; `template` is one to copy, file by file: half the work. */
export const createDatabase = (url, { template } = {}) =>
  maintain(url, async (client, name) => {
    const from = template ? ` TEMPLATE ${client.escapeIdentifier(template)} STRATEGY file_copy` : ''
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName(url)])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${name}${from}`)
  })

export const dropDatabase = (url) =>
  maintain(url, (client, name) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))

export async function maintain(url, work) {
  const client = await connect(maintenanceUrl(url))
  try {
    return await work(client, client.escapeIdentifier(databaseName(url)))
  } finally {
    await client.end()
  }
}

function unreachable(url, error) {
  const { hostname, port, username, pathname } = new URL(url)
  const place = `${hostname}:${port || 5432}`
  const code = error.code ?? error.errors?.[0]?.code
  if (code === '28P01' || code === '28000')
    return `PostgreSQL at ${place} does not let ${username} in: check the name and password in DATABASE_URL.`
  if (code === '3D000') return `PostgreSQL at ${place} has no database ${pathname.slice(1)}.`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `There is no host called ${hostname}: check DATABASE_URL.`
  if (code === 'ECONNREFUSED') return `No PostgreSQL answers at ${place}: start it, or check DATABASE_URL.`
  return `PostgreSQL at ${place} cannot be reached: ${error.message || code}.`
}
