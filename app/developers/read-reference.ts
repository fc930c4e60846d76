import { headers } from 'next/headers'
import { cache } from 'react'
import type { ApiReference, SectionReference } from '@/components/developers/reference'
import { apiDocuments } from '@/lib/api/api-documents'
import { originOf } from '@/lib/api/kernel/call'
import { type ApiDocument, openApiOf } from '@/lib/api/kernel/openapi'
import { endpointOf } from './endpoint'
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

const read = (document: ApiDocument, origin: string): ApiReference =>
  referenceOf(document, origin, openApiDocument.parse(JSON.parse(JSON.stringify(openApiOf(document, origin)))))

function referenceOf({ name, audience }: ApiDocument, origin: string, document: OpenApiDocument): ApiReference {
  const endpoints = endpointsOf(document)
  const [server] = document.servers
  return {
    name,
    audience,
    title: document.info.title,
    description: document.info.description,
    baseUrl: server.url,
    openApiUrl: `${origin}/api/openapi/${name}.json`,
    scheme: document.components.securitySchemes.token.description.replace(' <token>', ''),
    signInPaths: endpoints.filter(givesToken).map(({ path }) => path),
    count: endpoints.length,
    refusalSamples: Object.values(document.components.responses).flatMap(({ content }) => {
      const sample = content?.['application/json'].example
      return sample === undefined ? [] : [JSON.stringify(sample)]
    }),
    sections: sectionsOf(document, endpoints),
  }
}

type Found = { path: string; method: string; operation: Operation }

const endpointsOf = (document: OpenApiDocument): Found[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )

const givesToken = ({ path, method }: Found): boolean => method === 'POST' && /\/(login|token)\/$/.test(path)

/** As the document has them; inside by path. */
const sectionsOf = (document: OpenApiDocument, endpoints: readonly Found[]): SectionReference[] =>
  document.tags.map(({ name }) => ({
    id: `section-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`,
    title: name,
    endpoints: endpoints
      .filter(({ operation }) => operation.tags[0] === name)
      .toSorted(byPath)
      .map((found) => endpointOf(found, document.components)),
  }))

const ORDER = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

const byPath = (a: Found, b: Found): number =>
  a.path.localeCompare(b.path) || ORDER.indexOf(a.method) - ORDER.indexOf(b.method)
