import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { whoMay } from './access'
import type { Document } from './documents'
import {
  HEADERS,
  hasQuery,
  headersOf,
  isPublic,
  isRepeatableEndpoint,
  otherAnswersOf,
  refusalResponses,
  sampleOf,
} from './openapi-responses'
import type { Endpoint } from './spec'

/** A documented API: its sections as the document has them, each with its endpoints by name. */
export type ApiDocument = Document & { sections: { [title: string]: { [name: string]: Endpoint } } }

type OpenApi = ReturnType<typeof createDocument>

export const endpointsOf = (document: ApiDocument): Endpoint[] =>
  Object.values(document.sections).flatMap((section) => Object.values(section))

const written = new Map<string, OpenApi>()

/** OpenAPI 3.1, made from the schemas that validate, with the documents' own samples; made once for each document. */
export function openApiOf(document: ApiDocument, origin: string): OpenApi {
  const known = written.get(document.name) ?? write(document)
  written.set(document.name, known)
  return { ...known, servers: [{ url: `${origin}/${document.name}` }] }
}

const write = (document: ApiDocument): OpenApi =>
  createDocument(
    {
      openapi: '3.1.0',
      info: { title: document.title, description: document.description, version: '1.0' },
      servers: [],
      tags: Object.keys(document.sections).map((name) => ({ name })),
      components: {
        securitySchemes: {
          token: { type: 'apiKey', in: 'header', name: 'Authorization', description: `${document.scheme} <token>` },
        },
        schemas: namedSchemas(document),
        headers: HEADERS,
        parameters: PARAMETERS,
        responses: refusalResponses(document),
      },
      paths: pathsOf(document),
    },
    { override: ({ jsonSchema }) => shorten(jsonSchema) },
  )

const PARAMETERS = {
  IdempotencyKey: {
    in: 'header',
    name: 'Idempotency-Key',
    description: 'A word of your own: sent again with it within a day, nothing is done twice.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
  IfNoneMatch: {
    in: 'header',
    name: 'If-None-Match',
    description: 'The `ETag` of what you have.',
    schema: { type: 'string' },
  },
} as const

/** Bounds that say nothing, and patterns that a format says better. */
function shorten(schema: { minimum?: number; maximum?: number; format?: string; pattern?: string }): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.format) delete schema.pattern
}

/** Bodies and answers under names of their own, so that each is written down once however often it is used. */
function namedSchemas(document: ApiDocument): Record<string, z.ZodType> {
  const names = new Map<z.ZodType, string>()
  for (const [tag, section] of Object.entries(document.sections)) {
    for (const [name, { spec }] of Object.entries(section)) {
      const [body, answer] = [spec.body && sampleOf(spec.body), spec.answer && coreOf(spec.answer)]
      if (body && !names.has(body)) names.set(body, pascal(`${tag} ${name} body`))
      if (answer && !names.has(answer)) names.set(answer, pascal(`${tag} ${name} answer`))
    }
  }
  return Object.fromEntries([...names].map(([schema, name]) => [name, schema]))
}

/** What a list or a page of a list is made of. */
function coreOf(answer: z.ZodType): z.ZodType {
  const inside = answer instanceof z.ZodObject ? answer.shape.results : answer
  return inside instanceof z.ZodArray && inside.element instanceof z.ZodType ? inside.element : answer
}

const pascal = (words: string): string =>
  words.replace(/[^A-Za-z]*([A-Za-z])([A-Za-z]*)/g, (_, first: string, rest: string) => first.toUpperCase() + rest)

function pathsOf(document: ApiDocument): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {}
  for (const [tag, section] of Object.entries(document.sections)) {
    for (const [name, endpoint] of Object.entries(section)) {
      const operation = operationOf(endpoint, tag, name)
      paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operation }
    }
  }
  return paths
}

function operationOf(endpoint: Endpoint, tag: string, name: string): ZodOpenApiOperationObject {
  const { spec } = endpoint
  return {
    tags: [tag],
    operationId: `${tag} ${name}`.toLowerCase().replace(/[^a-z]+/g, '-'),
    summary: spec.summary,
    description: `For ${whoMay(spec.access).join(', ')}.`,
    security: isPublic(endpoint) ? [] : [{ token: [] }],
    requestParams: {
      ...(spec.params && { path: asObject(spec.params) }),
      ...(spec.query && { query: asObject(sampleOf(spec.query)) }),
    },
    parameters: parametersOf(endpoint),
    ...(spec.body && { requestBody: bodyOf(sampleOf(spec.body), spec.sample) }),
    responses: { ...successOf(endpoint), ...otherAnswersOf(endpoint) },
  }
}

function parametersOf(endpoint: Endpoint) {
  if (endpoint.method === 'GET') return [{ $ref: '#/components/parameters/IfNoneMatch' }]
  return isRepeatableEndpoint(endpoint) ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []
}

function asObject(schema: z.ZodType): z.ZodObject {
  if (schema instanceof z.ZodObject) return schema
  throw new Error('Path and query contracts are objects')
}

function bodyOf(schema: z.ZodType, example: unknown) {
  const media = { schema, ...(example !== undefined && { example }) }
  const forms = { 'application/x-www-form-urlencoded': { schema }, 'multipart/form-data': { schema } }
  return { required: !schema.safeParse({}).success, content: { 'application/json': media, ...forms } }
}

function successOf(endpoint: Endpoint) {
  const { spec, dialect, method } = endpoint
  const { status = 200, orStatus, answer } = spec
  const own = method === 'GET' ? (['ETag'] as const) : isRepeatableEndpoint(endpoint) ? REPLAYED : []
  const headers = headersOf(...own, ...(hasQuery(spec.query, 'before') ? (['Link'] as const) : []))
  if (!answer) return { [status]: { description: 'Done.', headers } }
  const content = { 'application/json': { schema: dialect.wrapSchema ? dialect.wrapSchema(answer) : answer } }
  return {
    [status]: { description: 'Done.', headers, content },
    ...(orStatus && { [orStatus]: { description: 'It was there already.', headers, content } }),
  }
}

const REPLAYED = ['Idempotency-Replayed'] as const
