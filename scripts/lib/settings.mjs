import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { refusal } from './refusal.mjs'

export const root = path.resolve(import.meta.dirname, '../..')

/** What the person at the keyboard asked for, checked as far as it can be before anything is installed. */
export function readSettings({ dataDir }) {
  if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'))
  const host = given('HOST') ?? '127.0.0.1'
  const port = portNumber(given('PORT') ?? '3000')
  const localUrl = `http://${visitable(host)}:${port}`
  return {
    host,
    port,
    localUrl,
    origin: given('NEXTAUTH_URL') ?? localUrl,
    dataDir: path.resolve(root, given('DATA_DIR') ?? dataDir),
    demo: given('DEMO'),
    ...databaseSettings(given('DATABASE_URL'), given('NEXTAUTH_SECRET'), given('DEMO')),
  }
}

/** Every setting lib/env.ts reads, left blank: that counts as not set, and keeps .env from setting it. */
export function blankSettings() {
  const source = readFileSync(path.join(root, 'lib', 'env.ts'), 'utf8')
  return Object.fromEntries([...source.matchAll(/read\(\s*'([A-Z_]+)'/g)].map(([, name]) => [name, '']))
}

/** The address of a PostgreSQL database, or a refusal. */
export function postgresUrl(text) {
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text
  throw refusal('DATABASE_URL must look like postgresql://user:password@host:5432/name.')
}

const given = (name) => process.env[name] || undefined

function databaseSettings(databaseUrl, secret, demo) {
  if (demo && demo !== 'on' && demo !== 'off') throw refusal(`DEMO is on or off, and not ${demo}.`)
  if (databaseUrl && demo === 'on')
    throw refusal('The demo shop runs on the embedded database: leave DATABASE_URL unset.')
  if (databaseUrl && !secret)
    throw refusal('NEXTAUTH_SECRET is missing: with DATABASE_URL it must be set, to 32 or more characters.')
  if (secret && secret.length < 32) throw refusal('NEXTAUTH_SECRET is too short: it must have 32 or more characters.')
  if (databaseUrl) postgresUrl(databaseUrl)
  return { databaseUrl, secret, wantsDemo: !databaseUrl && demo !== 'off' }
}

function portNumber(text) {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw refusal(`PORT must be a number from 1 to 65535, and not ${text}.`)
}

export const isLoopback = (host) => host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host)

function visitable(host) {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
