import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { whoMay } from './access'
import type { DocumentName } from './documents'
import { inCurrency } from './input'
import type { Contract, Endpoint } from './spec'

/** A documented API: its sections as the document has them, each with its endpoints by name. */
export type ApiDocument = {
  name: DocumentName
  title: string
  description: string
  sections: { [title: string]: { [name: string]: Endpoint } }
}

export const endpointsOf = (document: ApiDocument): Endpoint[] =>
  Object.values(document.sections).flatMap((section) => Object.values(section))

/** OpenAPI 3.1, made from the schemas that validate, with the documents' own samples. */
export const openApiOf = (document: ApiDocument, origin: string) =>
  createDocument({
    openapi: '3.1.0',
    info: { title: document.title, description: document.description, version: '1.0' },
    servers: [{ url: `${origin}/${document.name}` }],
    tags: Object.keys(document.sections).map((name) => ({ name })),
    components: {
      securitySchemes: {
        token: { type: 'apiKey', in: 'header', name: 'Authorization', description: schemeOf(document) },
      },
    },
    paths: pathsOf(document),
  })

const schemeOf = (document: ApiDocument): string => `${endpointsOf(document)[0]?.dialect.scheme ?? 'Bearer'} <token>`

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

function operationOf({ spec, dialect }: Endpoint, tag: string, name: string): ZodOpenApiOperationObject {
  return {
    tags: [tag],
    operationId: `${tag} ${name}`.toLowerCase().replace(/[^a-z]+/g, '-'),
    summary: spec.summary,
    description: `For ${whoMay(spec.access).join(', ')}.`,
    security: isPublic(spec) ? [] : [{ token: [] }],
    requestParams: {
      ...(spec.params && { path: asObject(spec.params) }),
      ...(spec.query && { query: asObject(sampleOf(spec.query)) }),
    },
    ...(spec.body && { requestBody: bodyOf(sampleOf(spec.body), spec.sample) }),
    responses: { ...successOf(spec, dialect.wrapSchema), ...refusalsOf(spec) },
  }
}

const isPublic = ({ access }: Endpoint['spec']): boolean => whoMay(access).includes('visitor')

/** Contracts that depend on the shop's currency are shown for one with two places. */
const sampleOf = (contract: Contract<unknown>): z.ZodType => inCurrency(contract, 'EUR')

function asObject(schema: z.ZodType): z.ZodObject {
  if (schema instanceof z.ZodObject) return schema
  throw new Error('Path and query contracts are objects')
}

function bodyOf(schema: z.ZodType, example: unknown) {
  const media = { schema, ...(example !== undefined && { example }) }
  const forms = { 'application/x-www-form-urlencoded': { schema }, 'multipart/form-data': { schema } }
  return { required: true, content: { 'application/json': media, ...forms } }
}

function successOf({ status = 200, orStatus, answer }: Endpoint['spec'], wrap?: (answer: z.ZodType) => z.ZodType) {
  if (!answer) return { [status]: { description: 'Done.' } }
  const schema = wrap ? wrap(answer) : answer
  const content = { 'application/json': { schema } }
  return {
    [status]: { description: 'Done.', content },
    ...(orStatus && { [orStatus]: { description: 'It was there already.', content } }),
  }
}

const FIELD_ERRORS = z
  .record(z.string(), z.unknown())
  .meta({ id: 'FieldErrors', description: 'Messages per field, or one under `detail`.' })
const DETAIL = z.looseObject({ detail: z.string() }).meta({ id: 'Detail' })

function refusalsOf(spec: Endpoint['spec']) {
  const json = (schema: z.ZodType) => ({ content: { 'application/json': { schema } } })
  const locked = !isPublic(spec)
  return {
    ...((spec.body || spec.query) && { 400: { description: 'Something in it is not right.', ...json(FIELD_ERRORS) } }),
    ...(locked && { 401: { description: 'Not signed in.', ...json(DETAIL) } }),
    ...(locked && { 403: { description: 'Not allowed.', ...json(DETAIL) } }),
    ...(spec.params && { 404: { description: 'Not there.', ...json(DETAIL) } }),
  }
}
