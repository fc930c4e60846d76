import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { apiDocuments } from './api-documents'
import { endpointsOf, openApiOf } from './kernel/openapi'
import { index } from './reference'
import { call } from './testing'

const endpoints = Object.values(apiDocuments).flatMap((document) =>
  endpointsOf(document).map((endpoint) => ({ document, endpoint })),
)

/** `/api/orders/{id}/` → the route file that serves it. */
const routeOf = (route: string) =>
  path.resolve(`app${route.replace(/\{(\w+)\}/g, '[$1]').replace(/\/$/, '')}`, 'route.ts')

for (const { document, endpoint } of endpoints) {
  const { method, path: printed, spec, dialect } = endpoint

  test(`${document.name} ${method} ${printed} has a route that serves it`, async () => {
    assert.equal(dialect.name, document.name)
    assert.ok(existsSync(routeOf(printed)), routeOf(printed))
    const route: Record<string, (request: Request, context: object) => Promise<Response>> = await import(
      routeOf(printed)
    )
    const url = `http://127.0.0.1:3000${printed}`
    const answer = await route.OPTIONS?.(
      new Request(url, { method: 'OPTIONS', headers: { 'x-kontor-document': document.name } }),
      { params: Promise.resolve({}) },
    )
    assert.ok(answer?.headers.get('allow')?.split(', ').includes(method))
  })

  test(`${document.name} ${method} ${printed} describes itself`, () => {
    assert.ok(spec.summary)
    assert.ok(spec.answer || spec.status === 204, 'what it answers')
    assert.equal(/\{\w+\}/.test(printed), spec.params !== undefined, 'what its path holds')
    if (spec.status === 201) assert.equal(method, 'POST')
  })
}

for (const document of Object.values(apiDocuments)) {
  test(`${document.name} as OpenAPI has every endpoint, each under a name of its own`, () => {
    const made = openApiOf(document, 'http://127.0.0.1:3000')
    const operations = Object.values(made.paths ?? {}).flatMap((methods) => Object.values(methods))
    assert.equal(operations.length, endpointsOf(document).length)
    assert.equal(new Set(operations.map((operation) => operation.operationId)).size, operations.length)
    assert.doesNotMatch(JSON.stringify(made), /bigint/)
  })
}

test('200 lists the APIs at the root, and in the envelope of whoever wraps every answer', async () => {
  const { status, body } = await call(index.GET, 'GET')
  assert.equal(status, 200)
  assert.deepEqual(
    Object(body).apis.map(({ name }: { name: string }) => name),
    ['bizpilot', 'ecommerce', 'phibook', 'smartpos', 'minierp'],
  )
  const wrapped = await call(index.GET, 'GET', { base: 'smartpos' })
  assert.deepEqual(wrapped.body, { status: 'success', message: 'APIs retrieved successfully', data: body })
  const refused = await call(index.POST, 'POST', { base: 'smartpos', body: {} })
  assert.deepEqual([refused.status, Object(refused.body).status], [405, 'error'])
  assert.ok(refused.headers.get('x-request-id'))
})

test('what all documents share names none of them', () => {
  const names = new RegExp(`\\b(${Object.keys(apiDocuments).join('|')})\\b`)
  const shared = ['lib/api/kernel', 'lib/auth', 'lib/domain', 'proxy.ts', 'next.config.mjs'].flatMap(sourcesIn)
  assert.deepEqual(
    shared.filter((file) => names.test(readFileSync(file, 'utf8'))),
    [],
  )
})

const sourcesIn = (place: string): string[] =>
  statSync(place).isFile()
    ? [place]
    : readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
        .map((file) => path.join(place, file))
