import { execFileSync } from 'node:child_process'
import { type APIRequestContext, expect, test } from '@playwright/test'
import fc from 'fast-check'
import { z } from 'zod'
import { freshName } from './api'

/** Requests an endpoint gets: few in the suite, thousands with FUZZ_RUNS=50. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 6)
const SEED = 1356

const Operation = z.object({
  requestBody: z.object({ content: z.record(z.string(), z.object({ example: z.unknown().optional() })) }).optional(),
})
const Reference = z.object({ paths: z.record(z.string(), z.record(z.string(), Operation)) })
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

// What ends a session is asked without one, so that the rest is asked with it.
const ENDS_SESSIONS = /logout|password|token/

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    0,
    -1,
    1.5,
    1e308,
    2 ** 31,
    2 ** 53,
    '9'.repeat(30),
    '1e999',
    'NaN',
    '-0.001',
  ),
  fc.constantFrom<unknown>(
    '\u0000',
    'a\u0000b',
    '\ud800',
    '<script>',
    "' or 1=1 --",
    '../../etc/passwd',
    '🫖',
    'x'.repeat(5000),
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [null],
    [[[[[]]]]],
    { __proto__: null, constructor: {} },
    JSON.parse('{"__proto__": {"role": "admin"}}'),
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
)
const segment = fc.constantFrom(
  '0',
  '-1',
  '999999999',
  '9'.repeat(30),
  '1e3',
  'abc',
  '%00',
  '..%2f',
  'NaN',
  '%ED%A0%80',
  '0x1',
)
const query = fc.dictionary(
  fc.constantFrom(
    'page',
    'page_size',
    'search',
    'ordering',
    'category',
    'start_date',
    'date',
    'min_price',
    'in_stock',
    'days',
    'x',
  ),
  fc.constantFrom('', '-1', '0', '9'.repeat(30), 'abc', '\u0000', '2026-02-30', '1e9', '🫖', '[]'),
  { maxKeys: 3 },
)
const brokenText = fc.constantFrom(
  '',
  '{',
  '{"a":',
  '[1,]',
  '"',
  'null',
  '\u0000',
  '{"a":1}{"b":2}',
  '['.repeat(20_000),
)

type Attempt = { path: string; query: Record<string, string>; body: unknown; raw: string | null; signedIn: boolean }

/** A request to an endpoint: what it prints as its sample with something wrong in it, or nothing like it at all. */
function attempts(path: string, sample: unknown): fc.Arbitrary<Attempt> {
  const segments = path.split(/\{\w+\}/).length - 1
  return fc
    .record({
      ids: fc.array(segment, { minLength: segments, maxLength: segments }),
      query,
      body: fc.oneof({ weight: 3, arbitrary: damaged(sample) }, { weight: 1, arbitrary: hostile }),
      raw: fc.option(brokenText, { freq: 6 }),
      signedIn: fc.boolean(),
    })
    .map(({ ids, ...rest }) => ({ ...rest, path: path.replace(/\{\w+\}/g, () => ids.pop() ?? '0') }))
}

/** The sample with one member replaced, dropped or added. */
function damaged(sample: unknown): fc.Arbitrary<unknown> {
  const printed = z.record(z.string(), z.unknown()).safeParse(sample)
  if (!printed.success) return hostile
  const members = Object.keys(printed.data)
  return fc
    .record({
      member: fc.constantFrom(...members, 'extra', 'id', 'role', 'business_id'),
      value: hostile,
      drop: fc.boolean(),
    })
    .map(({ member, value, drop }) => {
      const { [member]: _, ...rest } = printed.data
      return drop ? rest : { ...rest, [member]: value }
    })
}

type Tokens = Record<string, string[]>

/** Somebody who may do everything, made for this, and signed in at each document. */
async function everyToken(request: APIRequestContext): Promise<Tokens> {
  const post = async (path: string, data: unknown) =>
    z.looseObject({}).parse(await (await request.post(path, { data })).json())
  const [username, password] = [freshName('fuzz'), 'kontor-demo']
  const email = `${username}@example.com`
  await post('/smartpos/api/users/register/', { username, email, password, role: 'admin' })
  const person = { first_name: 'Fuzz', last_name: 'Er', email, password, phone_number: '1', country: 'Germany' }
  await post('/bizpilot/api/accounts/signup/', { ...person, email: `o-${email}`, company: username, industry: 1 })
  await post('/bizpilot/api/customers/signup/', { ...person, email: `c-${email}` })
  const text = z.string()
  const owner = await post('/bizpilot/api/accounts/token/', { email: `o-${email}`, password })
  const customer = await post('/bizpilot/api/customers/token/', { email: `c-${email}`, password })
  const till = z.object({ token: text }).parse((await post('/smartpos/api/users/login/', { username, password })).data)
  return {
    ecommerce: [text.parse((await post('/ecommerce/api/users/login/', { username, password })).token)],
    smartpos: [till.token],
    phibook: [text.parse((await post('/phibook/auth/login/', { email, password })).access)],
    minierp: [text.parse((await post('/minierp/api/auth/login/', { username, password })).access)],
    bizpilot: [text.parse(owner.access), text.parse(customer.access)],
  }
}

for (const document of ['ecommerce', 'smartpos', 'phibook', 'minierp', 'bizpilot']) {
  test(`whatever is sent to ${document}, it answers in its own words`, async ({ request }) => {
    test.setTimeout(RUNS * 60_000)
    const tokens = (await everyToken(request))[document] ?? []
    const { paths } = Reference.parse(await (await request.get(`/api/openapi/${document}.json`)).json())
    for (const [path, operations] of Object.entries(paths)) {
      for (const method of METHODS) {
        const operation = operations[method]
        if (!operation) continue
        const sample = operation.requestBody?.content['application/json']?.example
        const withToken = ENDS_SESSIONS.test(path) ? [] : tokens
        const property = fc.asyncProperty(attempts(path, sample), (attempt) =>
          survives(request, document, method, withToken, attempt),
        )
        await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true })
      }
    }
  })
}

test('after all of it the books still balance', () => {
  const books = execFileSync(process.execPath, ['--import', 'tsx', 'prisma/books.ts'], { encoding: 'utf8' })
  expect(books).not.toContain('differs')
})

/** A clear answer, never a fault: not a 5xx, not a page, and JSON whenever there is a body. */
async function survives(
  request: APIRequestContext,
  document: string,
  method: string,
  tokens: string[],
  attempt: Attempt,
): Promise<void> {
  const token = attempt.signedIn ? tokens[attempt.path.length % Math.max(tokens.length, 1)] : undefined
  const search = new URLSearchParams(attempt.query).toString()
  const hasBody = method !== 'get' && method !== 'delete'
  const response = await request.fetch(`/${document}${attempt.path}${search && `?${search}`}`, {
    method,
    data: hasBody ? Buffer.from(attempt.raw ?? JSON.stringify(attempt.body) ?? '') : undefined,
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    maxRedirects: 0,
    timeout: 20_000,
  })
  const asked = `${method} ${attempt.path}?${search} ${JSON.stringify(attempt.raw ?? attempt.body)?.slice(0, 200)}`
  const text = await response.text()
  expect(response.status(), `${asked}\n${text.slice(0, 300)}`).toBeLessThan(500)
  expect(text.startsWith('<'), asked).toBe(false)
  if (text !== '') expect(() => JSON.parse(text), asked).not.toThrow()
}
