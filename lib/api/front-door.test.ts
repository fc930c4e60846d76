import assert from 'node:assert/strict'
import { createServer, request } from 'node:http'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { keepFrontDoor } from './front-door'

const server = createServer((_request, response) => response.end('served'))

before(async () => {
  keepFrontDoor()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
after(() => server.close())

function ask(method: string, path: string): Promise<{ status: number | undefined; text: string }> {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return new Promise((done, failed) => {
    const sent = request({ port, host: '127.0.0.1', method, path }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => {
        text += chunk
      })
      answer.on('end', () => done({ status: answer.statusCode, text }))
    })
    sent.on('error', failed).end()
  })
}

/** Sends these very bytes, and answers all that comes back. */
function send(bytes: string): Promise<string> {
  return new Promise((done, failed) => {
    const address = server.address()
    const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('end', () => done(text)).on('error', failed)
    socket.write(bytes)
  })
}

test('405 for methods that nobody has, in the shape of the API that was called', async () => {
  assert.deepEqual(await ask('TRACE', '/api/orders/'), {
    status: 405,
    text: '{"detail":"Method \\"TRACE\\" not allowed."}',
  })
  const { status, text } = await ask('PROPFIND', '/smartpos/api/sales/')
  assert.equal(status, 405)
  assert.equal(JSON.parse(text).status, 'error')
})

test('405 for a method that nobody ever heard of', async () => {
  const text = await send('BREW /smartpos/api/sales/ HTTP/1.1\r\nHost: localhost\r\n\r\n')
  assert.match(text, /^HTTP\/1\.1 405 Method Not Allowed\r\n/)
  assert.match(text, /\r\nAllow: GET, /)
  const message = 'Method "BREW" not allowed.'
  assert.deepEqual(JSON.parse(text.slice(text.indexOf('{'))), { status: 'error', message, data: {} })
  assert.match(await send('\u0000\u0001\u0002\r\n\r\n'), /^HTTP\/1\.1 400 /)
})

test('who is turned away at the door gets the headers that every answer carries', async () => {
  for (const first of ['TRACE /api/orders/', 'BREW /api/orders/', 'GET /bizpilot/%ff/']) {
    const text = await send(`${first} HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: my-own-id\r\n\r\n`)
    assert.match(text, first.startsWith('BREW') ? /\r\nX-Request-Id: [\w-]{36}\r\n/ : /\r\nX-Request-Id: my-own-id\r\n/)
    assert.match(text, /\r\nAccess-Control-Allow-Origin: \*\r\n/)
  }
})

test('404 for an API address that cannot be read', async () => {
  assert.deepEqual(await ask('GET', '/api/orders/%E0%A4%A/'), { status: 404, text: '{"detail":"Not found."}' })
  assert.equal((await ask('POST', '/phibook/auth/%zz')).status, 404)
})

test('200 for everything else, pages with odd addresses among it', async () => {
  for (const path of ['/api/orders/?q=%zz', '/products/%E0%A4%A', '/'])
    assert.equal((await ask('GET', path)).text, 'served')
})
