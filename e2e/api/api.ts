import { type APIRequestContext, expect, test as plain } from '@playwright/test'
import { z } from 'zod'
import { type Answer, expectDescribed } from './described'

export { expect }

type Upload = { name: string; mimeType: string; buffer: Buffer }
type Options = {
  token?: string
  data?: unknown
  headers?: Record<string, string>
  form?: Record<string, string>
  multipart?: Record<string, string | Upload>
}

/** One document's API at one address. `path` is as the document prints it. */
export type Api = {
  /** True where other documents share the address, and answers may say more than this one does. */
  shared: boolean
  call: (method: string, path: string, options?: Options) => Promise<Answer>
}

type Door = { document: string; base: string; shared: boolean }

/**
 * Runs the same tests at each of the addresses a document is served at: below its own base URL and at the bare root.
 * At its own base URL every answer, refusals included, is checked against the document's OpenAPI.
 */
export function atEveryDoor(document: string, bases: readonly string[], tests: (test: ApiTest) => void): void {
  for (const base of bases) {
    const door = { document, base, shared: !base.startsWith(`/${document}`) }
    plain.describe(`at ${base}/`, () => tests(testAt(door)))
  }
}

const testAt = (door: Door) =>
  plain.extend<{ api: Api }>({
    api: async ({ request }, use) => {
      await use(apiAt(request, door))
    },
  })

const apiAt = (request: APIRequestContext, door: Door): Api => ({
  shared: door.shared,
  call: (method, path, options) => call(request, door, method, path, options),
})

/** A document's API at its own base URL. */
export const apiOf = (request: APIRequestContext, document: string): Api =>
  apiAt(request, { document, base: `/${document}`, shared: false })

export type ApiTest = ReturnType<typeof testAt>

async function call(request: APIRequestContext, door: Door, method: string, path: string, options: Options = {}) {
  const { token, data, form, multipart, headers } = options
  const response = await request.fetch(`${door.base}${path}`, {
    method,
    data,
    form,
    multipart,
    headers: { ...(token && { Authorization: `Token ${token}` }), ...headers },
    maxRedirects: 0,
  })
  const text = await response.text()
  const answer = { status: response.status(), body: text === '' ? null : JSON.parse(text), headers: response.headers() }
  expect(answer.headers['x-request-id'], 'every answer has an id').toBeTruthy()
  if (!door.shared) await expectDescribed(request, door.document, { method, path }, answer)
  return answer
}

/** A member of an answer's body, as the type it must have. */
export function memberOf<T>(answer: Answer, name: string, type: z.ZodType<T>): T {
  return z
    .looseObject({ [name]: type })
    .transform((body) => type.parse(body[name]))
    .parse(answer.body)
}

/** The answer is this status with exactly this body; where documents share an address, with at least this one. */
export function expectAnswer(api: Api, answer: Answer, status: number, body: unknown): void {
  expect({ status: answer.status, body: answer.body }).toEqual({ status, body: api.shared ? atLeast(body) : body })
}

/** Matches anything that has all of this and perhaps more, however deep. */
function atLeast(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(atLeast)
  if (typeof body !== 'object' || body === null || 'asymmetricMatch' in body) return body
  return expect.objectContaining(Object.fromEntries(Object.entries(body).map(([key, part]) => [key, atLeast(part)])))
}

/** A name nobody has. */
export const freshName = (what: string): string =>
  `${what}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`
