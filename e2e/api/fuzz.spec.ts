import { type APIRequestContext, expect, test } from '@playwright/test'
import fc from 'fast-check'
import { z } from 'zod'
import { proveBooks } from '../shops'
import { freshName } from './api'
import { expectDescribed } from './described'
import { type Attempt, attempts } from './hostile'

// In one shop, one after the other: the last one proves what the others left there.
test.describe.configure({ mode: 'default' })

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
  expect(proveBooks()).not.toContain('differs')
})

/** A clear answer, never a fault: not a 5xx, not a page, JSON whenever there is a body, and within a second. */
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
  const asked = `${method} ${attempt.path}?${search} ${JSON.stringify(attempt.raw ?? attempt.body)?.slice(0, 200)}`
  const ask = async () => {
    const response = await request.fetch(`/${document}${attempt.path}${search && `?${search}`}`, {
      method,
      data: hasBody ? Buffer.from(attempt.raw ?? JSON.stringify(attempt.body) ?? '') : undefined,
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      maxRedirects: 0,
      timeout: 20_000,
    })
    const text = await response.text()
    expect(response.status(), `${asked}\n${text.slice(0, 300)}`).toBeLessThan(500)
    expect(text.startsWith('<'), asked).toBe(false)
    const body = text === '' ? null : JSON.parse(text)
    const path = new URL(response.url()).pathname.replace(`/${document}`, '')
    await expectDescribed(
      request,
      document,
      { method: method.toUpperCase(), path },
      { status: response.status(), body, headers: response.headers() },
    )
  }
  expect(await quickest(ask), `${asked} is answered within a second`).toBeLessThan(1000)
}

/** How many milliseconds it takes. What was slow is asked again, since the machine may have been busy with something else. */
async function quickest(ask: () => Promise<void>): Promise<number> {
  const taken = await timed(ask)
  return taken < 1000 ? taken : Math.min(taken, await timed(ask), await timed(ask))
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
