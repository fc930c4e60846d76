import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { closeDb, db } from '@/lib/db/client'
import { DomainError, invalid } from '@/lib/domain/shared/errors'
import { env } from '@/lib/env'
import { call, documents, openOtherShop, openTestHouse, type TestCaller } from '../testing'
import { defineDialect } from './endpoint'
import { id, integer, list, text } from './fields'
import { paged, pageOf, paging } from './paging'
import { reply } from './reply'
import { nothingHere, resource } from './resource'
import { sharedPath } from './shared-path'

before(() => openTestHouse(db, 'phibook'))
after(closeDb)

const plain = defineDialect(documents.phibook, { names: { lines: 'items' } })
const wrapped = defineDialect(documents.smartpos, { names: {} })

const Word = z.object({ word: z.string() })
const says = (word: string) => ({ summary: word, access: 'public' as const, answer: Word, run: async () => ({ word }) })
const hello = plain('GET /api/under-test/', says('hello'))

test('405 names the methods there are', async () => {
  const { POST, OPTIONS } = resource({ GET: hello }, { notAllowed: 'Words cannot be changed.' })
  const { status, body, headers } = await call(POST, 'POST')
  assert.deepEqual([status, body], [405, { detail: 'Words cannot be changed.' }])
  assert.equal(headers.get('allow'), 'GET, HEAD, OPTIONS')
  const preflight = await call(OPTIONS, 'OPTIONS')
  assert.equal(preflight.status, 204)
  assert.equal(preflight.headers.get('access-control-allow-origin'), '*')
  assert.equal(preflight.headers.get('access-control-allow-credentials'), null)
  assert.ok(preflight.headers.get('x-request-id'))
})

test('HEAD tells of a read what GET tells of it, and 304 to whoever has it', async () => {
  const { GET } = resource({ GET: hello })
  const [read, asked] = [await call(GET, 'GET'), await call(GET, 'HEAD')]
  const tag = read.headers.get('etag') ?? ''
  assert.match(tag, /^"\S+"$/)
  assert.equal(asked.headers.get('etag'), tag)
  for (const method of ['GET', 'HEAD'])
    assert.equal((await call(GET, method, { headers: { 'If-None-Match': tag } })).status, 304)
})

test("404 below another document's base URL, in that document's shape", async () => {
  const { GET } = resource({ GET: hello })
  assert.equal((await call(GET, 'GET', { base: 'phibook' })).status, 200)
  const { status, body } = await call(GET, 'GET', { base: 'smartpos' })
  assert.deepEqual([status, body], [404, { status: 'error', message: 'Not found.', data: {} }])
  assert.deepEqual((await call(nothingHere.PATCH, 'PATCH')).body, { detail: 'Not found.' })
})

test("a shared path is the base URL's, else the token's document's, else what the table says", async () => {
  await openTestHouse(db, 'phibook')
  const till = wrapped('GET /api/under-test/', says('till'))
  const byPhibook = plain('POST /api/under-test/', says('written by phibook'))
  const bySmartpos = wrapped('POST /api/under-test/', says('written by smartpos'))
  const { GET, POST, PUT } = sharedPath(
    [
      { GET: hello, POST: byPhibook },
      { GET: till, POST: bySmartpos },
    ],
    { otherwise: { GET: hello, POST: { whenBodyHas: 'selling_price', use: bySmartpos, else: byPhibook } } },
  )
  const { cashier, shopper } = await openOtherShop(db, 'smartpos')
  const reader = await openOtherShop(db, 'ecommerce')
  assert.deepEqual((await call(GET, 'GET')).body, { word: 'hello' })
  assert.deepEqual((await call(GET, 'GET', { as: reader.shopper })).body, { word: 'hello' })
  assert.deepEqual(Object((await call(GET, 'GET', { as: cashier })).body).data, { word: 'till' })
  assert.deepEqual((await call(GET, 'GET', { as: shopper, base: 'phibook' })).body, { word: 'hello' })
  assert.equal((await call(GET, 'GET', { base: 'minierp' })).status, 404)
  assert.equal(Object((await call(POST, 'POST', { body: { selling_price: 1 } })).body).status, 'success')
  assert.deepEqual((await call(POST, 'POST', { body: '{' })).body, { word: 'written by phibook' })
  const put = await call(PUT, 'PUT', { as: cashier })
  assert.equal(put.headers.get('allow'), 'GET, POST, HEAD, OPTIONS')
  assert.equal(Object(put.body).status, 'error')
})

test('401 for a token that is none, and the shape is that of whoever issued it', async () => {
  const { GET } = resource({ GET: hello })
  const opaque = await call(GET, 'GET', { as: { token: 'f'.repeat(40) } })
  assert.deepEqual([opaque.status, opaque.body], [401, { detail: 'Invalid token.' }])
  const jwt = await call(GET, 'GET', { as: { token: 'a.b.c' } })
  assert.equal(jwt.status, 401)
  assert.equal(Object(jwt.body).code, 'token_not_valid')
  assert.equal(jwt.headers.get('www-authenticate'), 'Bearer realm="api"')
  assert.equal((await call(GET, 'GET', { headers: { Authorization: 'Bearer' } })).status, 401)
  assert.equal((await call(GET, 'GET', { headers: { Authorization: 'Basic YTpi' } })).status, 200)
})

test('304 for a reader who has it already', async () => {
  const { GET } = resource({ GET: hello })
  const first = await call(GET, 'GET')
  const tag = first.headers.get('etag') ?? ''
  const again = await call(GET, 'GET', { headers: { 'If-None-Match': `"other", W/${tag}` } })
  assert.deepEqual([again.status, again.body, again.headers.get('etag')], [304, null, tag])
})

test("the caller's request id comes back, a strange one does not", async () => {
  const { GET } = resource({ GET: hello })
  const given = await call(GET, 'GET', { headers: { 'X-Request-Id': 'shop-2026-0001' } })
  assert.equal(given.headers.get('x-request-id'), 'shop-2026-0001')
  const strange = await call(GET, 'GET', { headers: { 'X-Request-Id': '<script>' } })
  assert.match(strange.headers.get('x-request-id') ?? '', /^[\w-]{36}$/)
})

for (const instances of [1, 2])
  test(`429 for the request after the last allowed one, with how long to wait, among ${instances}`, async (t) => {
    const { GET } = resource({ GET: hello })
    const { shopper } = await openTestHouse(db, 'phibook')
    // So few that even a machine with much else to do goes beyond them.
    const limits = { ...env.limits, requestsPerSecond: 2 }
    t.mock.getter(env, 'limits', () => limits)
    t.mock.getter(env, 'instances', () => instances)
    const answers = await Promise.all(Array.from({ length: 120 }, () => call(GET, 'GET', { as: shopper })))
    const last = answers.find(({ status }) => status === 429)
    assert.ok(last)
    assert.equal(last.headers.get('retry-after'), '1')
    assert.equal(last.headers.get('ratelimit-remaining'), '0')
    const first = answers.find(({ status }) => status === 200)
    assert.equal(first?.headers.get('ratelimit-limit'), '2')
  })

test('500 for a bug, without a word about it', async () => {
  const broken = plain('GET /api/under-test/', {
    ...says('never'),
    run: async () => {
      throw new TypeError('secret of the house')
    },
  })
  const { status, body, headers } = await call(broken, 'GET')
  assert.equal(status, 500)
  assert.doesNotMatch(JSON.stringify(body), /secret/)
  assert.ok(headers.get('x-request-id'))
})

test("400 for a rule of the domain, at the document's field, in a list as long as the caller's", async () => {
  const endpoint = plain('POST /api/under-test/', {
    ...says('never'),
    body: z.object({ items: list(z.object({ product: id })) }),
    run: async () => {
      throw invalid('lines.1.quantity', 'Too many.')
    },
  })
  const { body } = await call(endpoint, 'POST', { body: { items: [{ product: 1 }, { product: 2 }, { product: 3 }] } })
  assert.deepEqual(body, { items: [{}, { quantity: ['Too many.'] }, {}] })
})

const echo = plain('POST /api/under-test/', {
  ...says('echo'),
  body: z.object({ word: text() }),
  query: z.object({ limit: integer({ min: 1 }).optional() }),
  status: 201,
  run: async (_ctx, { body }) => ({ word: body.word }),
})

const bodies: [title: string, request: Parameters<typeof call>[2], status: number, body: unknown][] = [
  ['201 for JSON', { body: { word: 'a' } }, 201, { word: 'a' }],
  ['201 for a form', { body: new URLSearchParams({ word: 'a' }) }, 201, { word: 'a' }],
  ['201 whatever else is in the query', { body: { word: 'a' }, query: '?limit=&other=%zz' }, 201, { word: 'a' }],
  ['400 for half of JSON', { body: '{"word":' }, 400, { detail: 'JSON parse error - Unexpected end of JSON input' }],
  ['400 for nothing', { body: '' }, 400, { word: ['This field is required.'] }],
  ['400 for a list', { body: [] }, 400, { non_field_errors: ['Invalid data. Expected a dictionary, but got list.'] }],
  ['400 for null', { body: 'null' }, 400, { non_field_errors: ['No data provided'] }],
  ['400 for a NUL', { body: { word: 'a\0' } }, 400, { word: ['Null characters are not allowed.'] }],
  [
    '400 for a NUL in a field called __proto__',
    { body: '{"__proto__":"\\u0000"}' },
    400,
    Object.fromEntries([['__proto__', ['Null characters are not allowed.']]]),
  ],
  [
    '400 for a NUL in the query',
    { body: { word: 'a' }, query: '?limit=%00' },
    400,
    { limit: ['Null characters are not allowed.'] },
  ],
  [
    '400 for half a character',
    { body: '{"word":"\\ud800"}' },
    400,
    { word: ['Surrogate characters are not allowed.'] },
  ],
  [
    '400 for a query of the wrong type',
    { body: { word: 'a' }, query: '?limit=x' },
    400,
    { limit: ['A valid integer is required.'] },
  ],
  [
    '400 for a well of brackets',
    { body: '['.repeat(99) },
    400,
    { detail: 'JSON parse error - Nested deeper than 32 levels' },
  ],
  [
    '415 for any other kind',
    { body: 'word', headers: { 'Content-Type': 'text/plain' } },
    415,
    { detail: 'Unsupported media type "text/plain" in request.' },
  ],
  [
    '413 for more than 10 MB',
    { body: `{"word":"${'a'.repeat(10_000_001)}"}` },
    413,
    { detail: 'The request body is larger than 10 MB.' },
  ],
]

for (const [title, request, status, body] of bodies) {
  test(title, async () => {
    const answer = await call(echo, 'POST', request)
    assert.deepEqual([answer.status, answer.body], [status, body])
  })
}

test('400 for a broken multipart form', async () => {
  const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
  const { status, body } = await call(echo, 'POST', { body: 'nonsense', headers })
  assert.equal(status, 400)
  assert.match(Object(body).detail, /^Multipart form parse error - /)
})

/** An endpoint that counts how often it really ran, with the ids it was handed. */
function counting(run: (ids: string[]) => Promise<void> | void = () => undefined) {
  const ids: string[] = []
  const endpoint = plain('POST /api/under-test/', {
    ...says('made'),
    access: 'signedIn',
    body: z.object({ word: text() }),
    status: 201,
    run: async (_ctx, _input, { clientId }) => {
      ids.push(clientId ?? '')
      await run(ids)
      return { word: String(ids.length) }
    },
  })
  const post = (as: TestCaller, key: string, word = 'a') =>
    call(endpoint, 'POST', { as, body: { word }, headers: { 'Idempotency-Key': key } })
  return { ids, post }
}

test('a key is for one caller: another one with the same key does their own', async () => {
  const { shopper, otherShopper } = await openTestHouse(db, 'phibook')
  const { ids, post } = counting()
  await post(shopper, 'one')
  await post(otherShopper, 'one')
  assert.equal(new Set(ids).size, 2)
})

test('a key whose first attempt crashed is worked on again, under the same id', async () => {
  const { shopper } = await openTestHouse(db, 'phibook')
  const key = randomUUID()
  const { ids, post } = counting((seen) => {
    if (seen.length === 1) throw new Error('the light went out')
  })
  assert.equal((await post(shopper, key)).status, 500)
  const second = await post(shopper, key)
  assert.equal(second.status, 201)
  assert.equal(second.headers.get('idempotency-replayed'), null)
  assert.equal((await post(shopper, key)).headers.get('idempotency-replayed'), 'true')
  assert.equal(ids.length, 2)
  assert.equal(ids[0], ids[1])
})

test('a refusal is an answer, too: it is replayed', async () => {
  const { shopper } = await openTestHouse(db, 'phibook')
  const key = randomUUID()
  const { ids, post } = counting(() => {
    throw new DomainError('out_of_stock', 'Sold out.')
  })
  const answers = [await post(shopper, key), await post(shopper, key)]
  assert.deepEqual(
    answers.map(({ status, body }) => [status, body]),
    [
      [400, { detail: 'Sold out.' }],
      [400, { detail: 'Sold out.' }],
    ],
  )
  assert.equal(ids.length, 1)
})

test('a key is forgotten after a day, and its next use is a new one', async () => {
  const { shopper } = await openTestHouse(db, 'phibook')
  const key = randomUUID()
  const { ids, post } = counting()
  await post(shopper, key)
  await db.idempotencyKey.updateMany({ where: { key }, data: { expiresAt: new Date(0) } })
  assert.equal((await post(shopper, key, 'other words')).status, 201)
  assert.equal(new Set(ids).size, 2)
})

test('keys that nobody asks for any more are swept away by the next', async () => {
  const { shopper } = await openTestHouse(db, 'phibook')
  const old = { caller: randomUUID(), key: 'x', requestHash: 'x', expiresAt: new Date(0) }
  await db.idempotencyKey.create({ data: old })
  await counting().post(shopper, randomUUID())
  assert.equal(await db.idempotencyKey.count({ where: { caller: old.caller } }), 0)
})

test('400 for a key that is none', async () => {
  const { shopper } = await openTestHouse(db, 'phibook')
  for (const key of ['a b', 'x'.repeat(256)]) assert.equal((await counting().post(shopper, key)).status, 400)
})

test('pages link to their neighbours at the address that was called', async () => {
  const numbers = plain('GET /api/under-test/', {
    summary: 'Numbers',
    access: 'public',
    query: z.object(paging({ size: 10 })),
    answer: pageOf(Word),
    run: async (_ctx, { query }, visit) => paged(visit, query, 25, [{ word: 'x' }]),
  })
  const links = async (query: string, host = '127.0.0.1:3000') => {
    const { status, body } = await call(numbers, 'GET', { query, headers: { Host: host } })
    return status === 200 ? [Object(body).previous, Object(body).next] : [status, body]
  }
  const at = (query: string) => `http://127.0.0.1:3000/api/under-test/${query}`
  assert.deepEqual(await links('?search=a'), [null, at('?search=a&page=2')])
  assert.deepEqual(await links('?search=a&page=2'), [at('?search=a'), at('?search=a&page=3')])
  assert.deepEqual(await links('?page=3'), [at('?page=2'), null])
  assert.deepEqual(await links('?page_size=100'), [null, null])
  assert.deepEqual(await links('?page=4'), [404, { detail: 'Invalid page.' }])
  assert.deepEqual(await links('?page=0'), [400, { page: ['Ensure this value is greater than or equal to 1.'] }])
  assert.deepEqual(await links('?page=2', 'evil.example'), [at(''), at('?page=3')])
})

test('a result may say another status', async () => {
  const endpoint = plain('POST /api/under-test/', {
    ...says('x'),
    status: 201,
    run: async () => reply({ word: 'there' }, { status: 200 }),
  })
  assert.equal((await call(endpoint, 'POST')).status, 200)
})
