import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'

const folder = mkdtempSync(path.join(os.tmpdir(), 'kontor-db-'))
chmodSync(folder, 0o755)
const program = path.join(folder, 'start.mjs')
const pidFile = path.join(folder, 'pg', 'postmaster.pid')
writeFileSync(
  program,
  `import { startDatabase } from '${new URL('db.mjs', import.meta.url)}'
   import { main } from '${new URL('lib/lifecycle.mjs', import.meta.url)}'
   import { connect, maintenanceUrl } from '${new URL('lib/postgres.mjs', import.meta.url)}'
   await main(async () => {
     const client = await connect(maintenanceUrl(await startDatabase(${JSON.stringify(folder)})))
     await client.query('CREATE TABLE IF NOT EXISTS starts (at timestamptz DEFAULT clock_timestamp())')
     await client.query('INSERT INTO starts DEFAULT VALUES')
     const { rows } = await client.query('SELECT count(*)::int FROM starts')
     console.log('starts so far:', rows[0].count)
     client.on('error', () => {})
     await new Promise(() => setInterval(() => {}, 1000))
   })`,
)

/** Starts the database in a script of its own; answers that script and how many starts the database remembers. */
async function start() {
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said = await new Promise((done) => child.stdout.once('data', (chunk) => done(String(chunk))))
  return { child, starts: Number(/starts so far: (\d+)/.exec(said)?.[1]) }
}

const ended = (child) => new Promise((done) => child.once('exit', done))

const postmaster = () => Number(readFileSync(pidFile, 'utf8').split('\n')[0])

after(async () => {
  const { child } = await start()
  child.kill('SIGTERM')
  await ended(child)
  rmSync(folder, { recursive: true, force: true })
})

test('a database outlives a killed starter, a killed server and a stop, with all its rows', async () => {
  const first = await start()
  assert.equal(first.starts, 1)
  first.child.kill('SIGKILL')

  const second = await start()
  assert.equal(second.starts, 2, 'the server still ran')
  process.kill(postmaster(), 'SIGKILL')
  second.child.kill('SIGKILL')

  const third = await start()
  assert.equal(third.starts, 3, 'the server had to recover')
  third.child.kill('SIGTERM')
  assert.equal(await ended(third.child), 0)
  assert.throws(postmaster, 'no server is left')

  const fourth = await start()
  assert.equal(fourth.starts, 4)
  fourth.child.kill('SIGTERM')
  await ended(fourth.child)
})
