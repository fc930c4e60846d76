// Brings a database up to date with prisma/migrations, as `prisma migrate deploy` does and in the same table, without
// Prisma's command line. Each migration and its record commit together, so a killed run leaves nothing half done. The
// functions of prisma/functions are put in place after them, whole, as they stand there.
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { main } from './lib/lifecycle.mjs'
import { connect, createDatabase } from './lib/postgres.mjs'
import { refusal } from './lib/refusal.mjs'
import { root } from './lib/settings.mjs'

const PRISMA_LOCK = 72707369 // the advisory lock Prisma Migrate takes
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0)`
const MADE_BY_ANOTHER = ['42P04', '23505'] // duplicate_database, and how two that commit at once meet

/** Applies what is missing, making the database first when there is none; answers the names of what it applied. */
export async function migrate(url) {
  const client = await connectOrCreate(url)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    await client.query(TABLE)
    const missing = notYetApplied(await appliedMigrations(client), migrationsOnDisk())
    for (const migration of missing) await apply(client, migration)
    await client.query(functionsOnDisk())
    return missing.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

async function connectOrCreate(url) {
  try {
    return await connect(url)
  } catch (error) {
    if (error.cause?.code !== '3D000') throw error
    await createDatabase(url).catch(({ code, message }) => {
      if (MADE_BY_ANOTHER.includes(code)) return
      throw refusal(`The database of DATABASE_URL is not there and cannot be made: ${message}.`)
    })
    return connect(url)
  }
}

async function appliedMigrations(client) {
  const { rows } = await client.query(
    'SELECT migration_name AS name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  return rows
}

function migrationsOnDisk() {
  const folder = path.join(root, 'prisma', 'migrations')
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.map(({ name }) => withChecksum(name, path.join(folder, name, 'migration.sql'))).sort(byName)
}

// Sent as one text, they are one transaction.
function functionsOnDisk() {
  const folder = path.join(root, 'prisma', 'functions')
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return files
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n')
}

function withChecksum(name, file) {
  const sql = readFileSync(file, 'utf8')
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}

const byName = (a, b) => (a.name < b.name ? -1 : 1)

function notYetApplied(applied, known) {
  const byItsName = new Map(known.map((migration) => [migration.name, migration]))
  for (const { name, checksum, finished_at } of applied) {
    if (!finished_at)
      throw refusal(`The migration ${name} once failed on this database: see \`npx prisma migrate resolve\`.`)
    if (!byItsName.has(name))
      throw refusal(`This database was made by a newer Kontor: it knows ${name}, which is not here.`)
    if (byItsName.get(name).checksum !== checksum)
      throw refusal(`The migration ${name} has changed since this database was made.`)
  }
  const done = new Set(applied.map(({ name }) => name))
  return known.filter(({ name }) => !done.has(name))
}

async function apply(client, { name, sql, checksum }) {
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    throw refusal(`The migration ${name} could not be applied: ${error.message}.`)
  }
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    if (!process.env.DATABASE_URL) throw refusal('DATABASE_URL is missing: it says which database to migrate.')
    const applied = await migrate(process.env.DATABASE_URL)
    console.log(applied.length ? `Applied ${applied.join(', ')}.` : 'The database is up to date.')
  })
}
