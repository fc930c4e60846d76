// Loaded into every test file before it: a database of its own, copied from the migrated template.
import { randomBytes } from 'node:crypto'
import { createDatabase, databaseName, dropDatabase, maintain, withDatabase } from './lib/postgres.mjs'
import { identityOf } from './lib/processes.mjs'
import { refusal } from './lib/refusal.mjs'
import { isLoopback } from './lib/settings.mjs'

const PREFIX = 'test_of_'

/** Makes a database from the template, points DATABASE_URL at it and answers its address and how to drop it. */
export async function createTestDatabase() {
  const template = process.env.TEST_DATABASE_TEMPLATE_URL
  if (!template) throw refusal('Tests need a database to copy: run them with `npm test -- unit <part of a path>`.')
  if (!isLoopback(new URL(template).hostname)) throw refusal('Tests only touch a database of this machine.')
  await dropOrphans(template)
  const url = withDatabase(template, `${PREFIX}${process.pid}_${randomBytes(4).toString('hex')}`)
  await createDatabase(url, { template: databaseName(template) })
  process.env.DATABASE_URL = url
  return { url, drop: () => dropDatabase(url) }
}

// A test file cannot drop its database while its own connections are open, so the next one does.
async function dropOrphans(template) {
  const names = await maintain(template, async (client) => {
    const { rows } = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [PREFIX])
    return rows.map(({ datname }) => datname)
  })
  const orphans = names.filter((name) => !identityOf(Number(name.slice(PREFIX.length).split('_')[0])))
  for (const name of orphans) await dropDatabase(withDatabase(template, name))
}

if (process.env.NODE_TEST_CONTEXT) await createTestDatabase()
