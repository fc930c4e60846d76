import assert from 'node:assert/strict'
import { createServer, request } from 'node:http'
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

test('405 for methods that nobody has, in the shape of the API that was called', async () => {
  assert.deepEqual(await ask('TRACE', '/api/orders/'), {
    status: 405,
    text: '{"detail":"Method \\"TRACE\\" not allowed."}',
  })
  const { status, text } = await ask('PROPFIND', '/smartpos/api/sales/')
  assert.equal(status, 405)
  assert.equal(JSON.parse(text).status, 'error')
})

test('404 for an API address that cannot be read', async () => {
  assert.deepEqual(await ask('GET', '/api/orders/%E0%A4%A/'), { status: 404, text: '{"detail":"Not found."}' })
  assert.equal((await ask('POST', '/phibook/auth/%zz')).status, 404)
})

test('200 for everything else, pages with odd addresses among it', async () => {
  for (const path of ['/api/orders/?q=%zz', '/products/%E0%A4%A', '/'])
    assert.equal((await ask('GET', path)).text, 'served')
})
