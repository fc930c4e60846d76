import { apiDocuments } from './api-documents'
import './documents'
import { type Call, callOf, publicUrl } from './kernel/call'
import { allDocuments, documentOf } from './kernel/documents'
import { type ApiDocument, openApiOf } from './kernel/openapi'
import { notFoundRefusal, type Refusal } from './kernel/refusal'
import { send, type Written, writeRefusal } from './kernel/reply'
import { everyMethod, type Resource } from './kernel/resource'
import type { RouteContext } from './kernel/spec'

/** `GET /api/`: which APIs are here. Below the base URL of a document that wraps every answer, this one as well. */
export const index: Resource = readOnly(async (call) => {
  const apis = apisAt(publicUrl(call).origin)
  const wrap = documentOf(call.request)?.wrap
  return JSON.stringify(wrap ? wrap(apis, 'APIs retrieved successfully') : apis)
})

const apisAt = (origin: string) => ({
  name: 'Kontor',
  reference: `${origin}/developers`,
  apis: allDocuments().map(({ name, title, description }) => ({
    name,
    title,
    description,
    base_url: `${origin}/${name}`,
    openapi: `${origin}/api/openapi/${name}.json`,
  })),
})

/** `GET /api/openapi/<name>.json` */
export const openApi: Resource = readOnly(async (call, route) => {
  const document = documentNamed((await route.params).name)
  return document ? JSON.stringify(openApiOf(document, publicUrl(call).origin)) : null
})

function documentNamed(file: unknown): ApiDocument | null {
  const name = String(file).replace(/\.json$/, '')
  return Object.values(apiDocuments).find((document) => document.name === name) ?? null
}

/** Answers GET with the JSON that `read` makes, 404 where it makes none, and 405 to the rest. */
function readOnly(read: (call: Call, route: RouteContext) => Promise<string | null>): Resource {
  const refuse = ({ request, headers }: Call, refusal: Refusal): Written =>
    writeRefusal(documentOf(request), { ...refusal, headers: { ...headers, ...refusal.headers } })
  return everyMethod((method) => async (request, route) => {
    const call = callOf(request)
    if (method !== 'GET') return send(request, refuse(call, notAllowed(method)))
    const body = await read(call, route)
    return send(request, body === null ? refuse(call, notFoundRefusal) : { status: 200, body, headers: call.headers })
  })
}

const notAllowed = (method: string): Refusal => ({
  status: 405,
  message: `Method "${method}" not allowed.`,
  headers: { Allow: 'GET, HEAD, OPTIONS' },
})
