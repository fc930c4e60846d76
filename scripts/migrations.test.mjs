import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { test } from 'node:test'
import { dropDatabase, withDatabase } from './lib/postgres.mjs'
import { root } from './lib/settings.mjs'
import { migrate } from './migrate.mjs'

const prisma = path.join(root, 'node_modules', 'prisma', 'build', 'index.js')

function diff(...from) {
  const args = [prisma, 'migrate', 'diff', ...from, '--to-schema', 'prisma/schema', '--exit-code']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

test('the migrations make exactly the schema', () => {
  const { status, said } = diff('--from-migrations', 'prisma/migrations')
  assert.equal(status, 0, said)
})

test('a migrated database is exactly the schema, and migrating it again changes nothing', async () => {
  const { status, said } = diff('--from-config-datasource')
  assert.equal(status, 0, said)
  assert.deepEqual(await migrate(process.env.DATABASE_URL), [])
})

test('several that start at once on a database that is not there yet all find it migrated', async () => {
  const url = withDatabase(process.env.DATABASE_URL, 'opened_by_many')
  const applied = await Promise.all(Array.from({ length: 4 }, () => migrate(url)))
  const [worked, ...others] = applied.toSorted((a, b) => b.length - a.length)
  assert.ok(worked.length > 0)
  assert.deepEqual(others, [[], [], []])
  await dropDatabase(url)
})
