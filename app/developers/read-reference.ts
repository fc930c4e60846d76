import { headers } from 'next/headers'
import { cache } from 'react'
import type { ApiReference, EndpointReference, FieldLine, SectionReference } from '@/components/developers/reference'
import { apiDocuments } from '@/lib/api/documents'
import { originOf } from '@/lib/api/kernel/call'
import { type ApiDocument, openApiOf } from '@/lib/api/kernel/openapi'
import { fieldsOf, lineOf, type Shared } from './fields'
import { type OpenApiDocument, type Operation, openApiDocument } from './schema'

/** Every API, read from the same OpenAPI that programs get. */
export async function readReferences(): Promise<ApiReference[]> {
  const origin = await ownOrigin()
  return Object.values(apiDocuments).map((document) => read(document, origin))
}

/** One of them; twice in a request it is read once. */
export const findReference = cache(async (name: string): Promise<ApiReference | null> => {
  const document = Object.values(apiDocuments).find((one) => one.name === name)
  return document ? read(document, await ownOrigin()) : null
})

const ownOrigin = async (): Promise<string> => originOf((await headers()).get('host'))

function read(document: ApiDocument, origin: string): ApiReference {
  const written = JSON.stringify(openApiOf(document, origin))
  return referenceOf(document.name, origin, openApiDocument.parse(JSON.parse(written)))
}

function referenceOf(name: string, origin: string, document: OpenApiDocument): ApiReference {
  const endpoints = endpointsOf(document)
  const { schemas, securitySchemes } = document.components
  const [server] = document.servers
  return {
    name,
    title: document.info.title,
    description: document.info.description,
    baseUrl: server.url,
    openApiUrl: `${origin}/api/openapi/${name}.json`,
    scheme: securitySchemes.token.description.replace(' <token>', ''),
    signInPaths: endpoints.filter(givesToken).map(({ path }) => path),
    count: endpoints.length,
    sections: sectionsOf(endpoints.map((endpoint) => endpointOf(endpoint, schemas))),
  }
}

type Found = { path: string; method: string; operation: Operation }

const endpointsOf = (document: OpenApiDocument): Found[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )

const givesToken = ({ path, method }: Found): boolean => method === 'POST' && /\/(login|token)\/$/.test(path)

function endpointOf({ path, method, operation }: Found, shared: Shared): EndpointReference {
  const { schema, example } = operation.requestBody?.content['application/json'] ?? {}
  return {
    id: operation.operationId,
    method,
    path,
    summary: operation.summary,
    open: operation.security.length === 0,
    who: operation.security.length === 0 ? 'Anybody, signed in or not.' : operation.description.replaceAll('_', ' '),
    parameters: operation.parameters.map((parameter) => ({
      ...lineOf(parameter.name, parameter.schema, parameter.in === 'path' || parameter.required === true, shared),
      place: parameter.in,
    })),
    body: schema ? bodyOf(fieldsOf(schema, shared), example) : null,
    answers: Object.entries(operation.responses).map(([status, { description, content }]) => ({
      status,
      description,
      fields: content ? fieldsOf(content['application/json'].schema, shared) : [],
    })),
  }
}

/** Where the document has no sample, the names of the fields stand in for it. */
function bodyOf(fields: FieldLine[], example: unknown): NonNullable<EndpointReference['body']> {
  const names = fields.map(({ name }) => name).filter((name) => !/[.[]/.test(name))
  const sample = example ?? Object.fromEntries(names.map((name) => [name, '']))
  return { fields, sample: JSON.stringify(sample, null, 2) }
}

const ORDER = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** By the first part of the path behind `/api/`. */
function sectionsOf(endpoints: readonly EndpointReference[]): SectionReference[] {
  return [...new Set(endpoints.map(firstPart))].map((part) => ({
    id: `section-${part}`,
    title: titleOf(part),
    endpoints: endpoints.filter((endpoint) => firstPart(endpoint) === part).toSorted(byPath),
  }))
}

const firstPart = ({ path }: EndpointReference): string => path.replace(/^\/api\//, '/').split('/')[1] ?? ''

const byPath = (a: EndpointReference, b: EndpointReference): number =>
  a.path.localeCompare(b.path) || ORDER.indexOf(a.method) - ORDER.indexOf(b.method)

const titleOf = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1).replaceAll('_', ' ')
