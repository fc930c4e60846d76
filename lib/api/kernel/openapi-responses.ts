import type { ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from 'zod-openapi'
import { whoMay } from './access'
import { isRepeatable } from './answer'
import type { Document } from './documents'
import { inCurrency } from './input'
import { invalidFields, notFoundRefusal, type Refusal } from './refusal'
import type { Contract, Endpoint } from './spec'

const text = { type: 'string' } as const
const whole = { type: 'integer', minimum: 0 } as const

/** What answers carry beside their body. */
export const HEADERS = {
  'X-Request-Id': { description: 'Names this request in the logs of the shop.', required: true, schema: text },
  'RateLimit-Limit': { description: 'Requests a second; not counted in a demo.', schema: whole },
  'RateLimit-Remaining': { description: 'Requests left of them.', schema: whole },
  'RateLimit-Reset': { description: 'Seconds until all are there again.', schema: whole },
  ETag: { description: 'For `If-None-Match`, when it is asked for again.', required: true, schema: text },
  Link: { description: 'Where the list goes on; left out on its last page.', schema: text },
  'Idempotency-Replayed': { description: '`true` when the first answer is told again.', schema: text },
  'WWW-Authenticate': { description: 'How to introduce oneself.', required: true, schema: text },
  'Retry-After': { description: 'Seconds to wait.', required: true, schema: whole },
  Allow: { description: 'The methods there are.', required: true, schema: text },
} as const

type HeaderName = keyof typeof HEADERS

const COUNTED = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'] as const

const refer = (kind: 'headers' | 'parameters' | 'responses', name: string) => ({ $ref: `#/components/${kind}/${name}` })

export const headersOf = (...more: HeaderName[]) =>
  Object.fromEntries(['X-Request-Id' as const, ...COUNTED, ...more].map((name) => [name, refer('headers', name)]))

type Kind = { name: string; description: string; header?: HeaderName }

const REFUSALS: Record<number, Kind> = {
  400: { name: 'BadRequest', description: 'Something in the request is not right, or cannot be done.' },
  401: { name: 'Unauthorized', description: 'Not signed in.', header: 'WWW-Authenticate' },
  403: { name: 'Forbidden', description: 'Not allowed.' },
  404: { name: 'NotFound', description: 'Not there.' },
  405: { name: 'MethodNotAllowed', description: 'There is no such method.', header: 'Allow' },
  409: { name: 'Conflict', description: 'Something else was faster, or a key was used for another request.' },
  413: { name: 'TooLarge', description: 'The body is larger than 10 MB.' },
  415: { name: 'UnsupportedMediaType', description: 'The body is neither JSON nor a form.' },
  429: { name: 'TooManyRequests', description: 'Too often; wait a little.', header: 'Retry-After' },
}

const SAMPLES: Record<string, Refusal> = {
  400: invalidFields({ name: ['This field is required.'] }),
  404: notFoundRefusal,
}

/** Every way a document says no, written down once. */
export function refusalResponses({ refusal }: Document): Record<string, ZodOpenApiResponseObject> {
  const written = Object.entries(REFUSALS).map(([status, { name, description, header }]) => {
    const schema = refusal.schema(status === '400')
    const headers = headersOf(...(header ? [header] : []))
    const sample = SAMPLES[status]
    const media = { schema, ...(sample && { example: refusal.write(sample) }) }
    return [name, { description, headers, content: { 'application/json': media } }]
  })
  return {
    ...Object.fromEntries(written),
    NotModified: { description: 'It is what `If-None-Match` said it was.', headers: headersOf('ETag') },
  }
}

/** What an endpoint may answer beside its success. */
export function otherAnswersOf(endpoint: Endpoint): ZodOpenApiResponsesObject {
  const unchanged = endpoint.method === 'GET' ? { 304: refer('responses', 'NotModified') } : {}
  const refusals = statusesOf(endpoint).map((status) => [status, refer('responses', REFUSALS[status]?.name ?? '')])
  return { ...unchanged, ...Object.fromEntries(refusals) }
}

function statusesOf(endpoint: Endpoint): number[] {
  const { spec } = endpoint
  const [reads, repeatable] = [spec.body !== undefined, isRepeatableEndpoint(endpoint)]
  const [open, asksForToken] = [isPublic(endpoint), !spec.ignoresToken]
  const own = Object.values(spec.refusals ?? {}).flatMap((one) => (typeof one === 'function' ? [] : [one.status]))
  const may: [status: number, when: boolean][] = [
    [400, reads || spec.query !== undefined || repeatable],
    [401, asksForToken],
    [403, !open || !asksForToken],
    [404, spec.params !== undefined || hasQuery(spec.query, 'page')],
    [409, repeatable],
    [413, reads],
    [415, reads],
    [429, true],
  ]
  const expected = may.filter(([, when]) => when).map(([status]) => status)
  return [...new Set([...expected, ...own, ...(spec.alsoRefuses ?? [])])].toSorted((a, b) => a - b)
}

export const isRepeatableEndpoint = ({ method, path, spec }: Endpoint): boolean =>
  isRepeatable({ route: `${method} ${path}`, spec })

export const isPublic = ({ spec }: Endpoint): boolean => whoMay(spec.access).includes('visitor')

/** Contracts that depend on the shop's currency are shown for one with two places. */
export const sampleOf = <T>(contract: Contract<T>) => inCurrency(contract, 'EUR')

/** Whether a list is asked for by this word. */
export function hasQuery(query: Contract<unknown> | undefined, word: string): boolean {
  const schema = query && sampleOf(query)
  return schema !== undefined && 'shape' in schema && Object.hasOwn(Object(schema.shape), word)
}
