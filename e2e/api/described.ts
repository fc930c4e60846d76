import { type APIRequestContext, expect } from '@playwright/test'
import { z } from 'zod'

const Schema = z.record(z.string(), z.unknown())
const Response = z.object({
  headers: z.record(z.string(), z.object({ $ref: z.string() })).default({}),
  content: z.object({ 'application/json': z.object({ schema: Schema }) }).optional(),
})
const Described = z.union([z.object({ $ref: z.string() }), Response])
const Operation = z.object({ responses: z.record(z.string(), Described) })
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({
    schemas: Schema,
    responses: z.record(z.string(), Response),
    headers: z.record(z.string(), z.object({ required: z.boolean().default(false) })),
  }),
})
type Document = z.output<typeof Document>

const documents = new Map<string, Promise<Document>>()

function documentOf(request: APIRequestContext, name: string): Promise<Document> {
  const read = async () => Document.parse(await (await request.get(`/api/openapi/${name}.json`)).json())
  const known = documents.get(name) ?? read()
  documents.set(name, known)
  return known
}

/** What an API answered: `body` is null where there was none. */
export type Answer = { status: number; body: unknown; headers: Record<string, string> }

type Asked = { method: string; path: string }

/** Fails unless the document's OpenAPI says that such a request may be answered like this: status, headers and body. */
export async function expectDescribed(request: APIRequestContext, name: string, asked: Asked, answer: Answer) {
  const document = await documentOf(request, name)
  const what = `${asked.method} ${asked.path} → ${answer.status}`
  const response = responseOf(document, asked, answer.status)
  if (response === undefined) throw new Error(`${what} is not described by ${name}`)
  if (response === null) return
  for (const [header, { $ref }] of Object.entries(response.headers)) {
    const { required } = document.components.headers[lastOf($ref)] ?? {}
    if (required) expect(answer.headers[header.toLowerCase()], `${what} has ${header}`).toBeTruthy()
  }
  expect(problemsOf(document, response, answer.body), `${what} is as described`).toEqual([])
}

/** What is described for an answer; null where a preflight is not worth describing, undefined where nothing is. */
function responseOf({ paths, components }: Document, { method, path }: Asked, status: number) {
  if (method === 'OPTIONS' || method === 'HEAD') return null
  const operations = operationsAt(paths, path)
  const operation = operations?.[method.toLowerCase()]
  const described = operation?.responses[status]
  if (described) return '$ref' in described ? components.responses[lastOf(described.$ref)] : described
  if (operations && !operation && status === 405) return components.responses.MethodNotAllowed
  return !operations && status === 404 ? components.responses.NotFound : undefined
}

function operationsAt(paths: Document['paths'], path: string) {
  const printed = path.replace(/\?.*/s, '')
  const fitting = Object.keys(paths).filter((known) => pathPattern(known).test(printed))
  const template = fitting.find((known) => !known.includes('{')) ?? fitting[0]
  return template ? paths[template] : undefined
}

/** `/api/orders/{id}/` fits `/orders/7/` and `/api/orders/7`. */
const pathPattern = (template: string): RegExp =>
  new RegExp(
    `^${template
      .replace(/^\/api/, '(?:/api)?')
      .replace(/\{\w+\}/g, '[^/]+')
      .replace(/\/$/, '/?')}$`,
  )

function problemsOf(document: Document, { content }: z.output<typeof Response>, body: unknown): unknown[] {
  if (!content) return body === null ? [] : ['There is a body.']
  return typeOf(document, content['application/json'].schema).safeParse(body).error?.issues ?? []
}

const types = new WeakMap<object, z.ZodType>()

/** The type that a schema of the document describes, made when it is first asked for. */
function typeOf({ components }: Document, schema: z.output<typeof Schema>): z.ZodType {
  const known = types.get(schema)
  if (known) return known
  const whole = JSON.stringify({ ...schema, $defs: components.schemas })
  const made = z.fromJSONSchema(JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/')))
  types.set(schema, made)
  return made
}

const lastOf = (reference: string): string => reference.split('/').at(-1) ?? ''
