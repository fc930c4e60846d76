import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Parameter } from './reference'
import { curlOf, fillIn, headersOf, payloadOf } from './request'

const parameter = (name: string, place: 'path' | 'query'): Parameter => ({
  name,
  place,
  type: 'string',
  required: false,
  note: '',
})

test('a path is filled in, what is missing keeps its name, and what is empty is not asked for', () => {
  const parameters = [parameter('id', 'path'), parameter('search', 'query'), parameter('page', 'query')]
  assert.equal(
    fillIn('/orders/{id}/', parameters, { id: 'a/b', search: 'tea & milk' }),
    '/orders/a%2Fb/?search=tea+%26+milk',
  )
  assert.equal(fillIn('/orders/{id}/', parameters, {}), '/orders/{id}/')
})

test('a request is written down for a shell, quotes and all', () => {
  assert.equal(
    curlOf({ method: 'POST', url: 'http://x/y/', token: 'Token abc', files: [], body: `{"name":"Ada's"}` }),
    [
      "curl -X POST 'http://x/y/'",
      "-H 'Authorization: Token abc'",
      "-H 'Content-Type: application/json'",
      `--data-raw '{"name":"Ada'\\''s"}'`,
    ].join(' \\\n  '),
  )
  assert.equal(curlOf({ method: 'GET', url: 'http://x/', token: '', body: null, files: [] }), "curl 'http://x/'")
})

test('with a file it goes as a form, and a shell is told so', async () => {
  const files = [{ field: 'image', file: new File(['x'], 'cover.png') }]
  const request = {
    method: 'POST',
    url: 'http://x/',
    token: '',
    body: '{"name": "Ada", "stock": 3, "image": null}',
    files,
  }
  assert.equal(headersOf(request)['Content-Type'], undefined)
  const form = payloadOf(request)
  assert.ok(form instanceof FormData)
  assert.deepEqual([form.get('name'), form.get('stock')], ['Ada', '3'])
  assert.match(curlOf(request), /--form-string 'stock=3'.*-F 'image=@cover.png'/s)
})
