import { callOf } from './call'
import { type Document, documentOf } from './documents'
import { notFoundRefusal, type Refusal } from './refusal'
import { preflight, send, writeRefusal } from './reply'
import { type Endpoint, type Handler, METHODS, type Method } from './spec'

export type Methods = { [method in Method]?: Endpoint }

/** What a route file exports; HEAD is Next's own, made from GET. */
export type Resource = Record<Method | 'OPTIONS', Handler>

/**
 * The endpoints of one document at one path. Other methods answer 405 and name those there are; below another document's
 * base URL there is nothing here.
 */
export const resource = (methods: Methods, { notAllowed }: { notAllowed?: string } = {}): Resource =>
  everyMethod((method) => (request, route) => {
    const [one] = Object.values(methods)
    const base = documentOf(request)
    if (base && base.name !== one?.dialect.name) return refuse(request, base, notFoundRefusal)
    return handlerOf(methods, method, base ?? one?.dialect ?? null, notAllowed)(request, route)
  })

/** One handler for each method that there is. */
export const everyMethod = (handler: (method: Method | 'OPTIONS') => Handler): Resource => ({
  GET: handler('GET'),
  POST: handler('POST'),
  PUT: handler('PUT'),
  PATCH: handler('PATCH'),
  DELETE: handler('DELETE'),
  OPTIONS: handler('OPTIONS'),
})

export function handlerOf(
  methods: Methods,
  method: Method | 'OPTIONS',
  document: Document | null,
  notAllowed?: string,
): Handler {
  const allowed = allowedOf(methods)
  if (method === 'OPTIONS') return async (request) => preflight(allowed, callOf(request).headers)
  const endpoint = methods[method]
  if (endpoint) return endpoint
  const message = notAllowed ?? `Method "${method}" not allowed.`
  return (request) => refuse(request, document, { status: 405, message, headers: { Allow: allowed } })
}

const allowedOf = (methods: Methods): string => {
  const own = METHODS.filter((method) => methods[method])
  return [...own, ...(methods.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ')
}

/** A no without looking at who asks. */
export async function refuse(request: Request, document: Document | null, refusal: Refusal): Promise<Response> {
  const { headers } = callOf(request)
  return send(request, writeRefusal(document, { ...refusal, headers: { ...headers, ...refusal.headers } }))
}

/** For paths where there is nothing, whatever the method. */
export const nothingHere: Resource = everyMethod(
  () => (request) => refuse(request, documentOf(request), notFoundRefusal),
)
