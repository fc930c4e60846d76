import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { freePort } from './lib/ports.mjs'
import { blankSettings, root } from './lib/settings.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'kontor-start-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const secret = 'a'.repeat(32)
const nobody = 'postgresql://anna:hush@127.0.0.1:1/shop'

/** Starts the shop with these settings alone; answers its exit code and the last line it wrote. */
async function start(settings) {
  const { PATH, HOME } = process.env
  const env = {
    PATH,
    HOME,
    ...blankSettings(),
    DATA_DIR: path.join(folder, 'data'),
    PORT: String(await freePort()),
    ...settings,
  }
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'start.mjs')], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const code = await new Promise((done) => child.on('close', done))
  return { code, said, sentence: said.trimEnd().split('\n').at(-1) }
}

const refusals = [
  ['a port that is none', { PORT: 'http' }, /^PORT must be a number/],
  ['a demo for the whole network', { HOST: '0.0.0.0' }, /^The demo shop is for this machine alone/],
  ['a host of another machine', { HOST: '192.0.2.7', DEMO: 'off' }, /^HOST 192\.0\.2\.7 is no address of this machine/],
  ['a demo that is neither on nor off', { DEMO: 'maybe' }, /^DEMO is on or off/],
  [
    'a demo on a database of its own',
    { DEMO: 'on', DATABASE_URL: nobody, NEXTAUTH_SECRET: secret },
    /embedded database/,
  ],
  ['a database without a secret', { DATABASE_URL: nobody }, /^NEXTAUTH_SECRET is missing/],
  ['a short secret', { NEXTAUTH_SECRET: 'hush' }, /^NEXTAUTH_SECRET is too short/],
  [
    'an address of something else',
    { DATABASE_URL: 'mysql://db/shop', NEXTAUTH_SECRET: secret },
    /^DATABASE_URL must look/,
  ],
  [
    'a database nobody serves',
    { DATABASE_URL: nobody, NEXTAUTH_SECRET: secret },
    /^No PostgreSQL answers at 127\.0\.0\.1:1/,
  ],
  ['a sign-up that is none', { STAFF_SIGNUP: 'perhaps' }, /^STAFF_SIGNUP is wrong/],
  ['a data folder that is a file', { DATA_DIR: import.meta.filename }, /^DATA_DIR must be a folder/],
]

for (const [what, settings, expected] of refusals) {
  test(`${what} is refused with one sentence`, async () => {
    const { code, said, sentence } = await start(settings)
    assert.equal(code, 1, said)
    assert.match(sentence, expected)
    assert.ok(!said.includes('    at ') && !said.includes('hush'), said)
  })
}

test('a port somebody listens on is refused with one sentence', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const { code, sentence } = await start({ PORT: String(server.address().port) })
  server.close()
  assert.equal(code, 1)
  assert.match(sentence, /^Port \d+ is taken/)
})

test('a PostgreSQL older than 15 is refused with one sentence', async () => {
  const server = oldPostgres().listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const url = `postgresql://anna@127.0.0.1:${server.address().port}/shop`
  const { code, sentence } = await start({ DATABASE_URL: url, NEXTAUTH_SECRET: secret })
  server.close()
  assert.equal(code, 1)
  assert.match(sentence, /^Kontor needs PostgreSQL 15 or newer, and the one at DATABASE_URL is 14\.9/)
})

test('a folder another run holds is refused, one that a killed run left is taken over', async () => {
  const running = { starter: { pid: process.pid, identity: 'somebody else with this number' } }
  const data = path.join(folder, 'data')
  writeFileSync(path.join(data, 'running.json'), JSON.stringify(running))
  const { sentence } = await start({ STAFF_SIGNUP: 'perhaps' })
  assert.match(sentence, /^STAFF_SIGNUP is wrong/)
})

// As much of the protocol as it takes to say who one is.
function oldPostgres() {
  const ready = message('Z', Buffer.from('I'))
  const hello = [message('R', int32(0)), ready]
  const name = Buffer.from('server_version\0')
  const column = Buffer.concat([int16(1), name, int32(0), int16(0), int32(25), int16(-1), int32(-1), int16(0)])
  const value = Buffer.from('14.9 (Debian 14.9-1)')
  const row = Buffer.concat([int16(1), int32(value.length), value])
  const version = [message('T', column), message('D', row), message('C', Buffer.from('SHOW\0')), ready]
  return createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => {
      socket.write(Buffer.concat(hello))
      socket.on('data', (asked) => (asked[0] === 0x58 ? socket.end() : socket.write(Buffer.concat(version))))
    })
  })
}

function message(type, body) {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body])
}

function int32(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

function int16(value) {
  const bytes = Buffer.alloc(2)
  bytes.writeInt16BE(value)
  return bytes
}
