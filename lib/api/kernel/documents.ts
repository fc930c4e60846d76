import type { z } from 'zod'
import type { Door } from '@/lib/domain/people'
import type { Refusal } from './refusal'

/** How a document says no, and what that looks like in the reference. */
export type RefusalShape = {
  write: (refusal: Refusal) => unknown
  schema: (aboutFields: boolean) => z.ZodType
}

/** A documented API, as far as the kernel must know it. Its name is its base URL, and the door of its sessions. */
export type Document = Door & {
  /** Its number among the documents, in which order they are listed. */
  number: number
  title: string
  description: string
  /** Whom it is written for. */
  audience: 'staff' | 'everybody'
  /** The word before the token in its examples. */
  scheme: 'Token' | 'Bearer'
  /** The folders of `app` that its paths begin with. Below its base URL `api` may be left out. */
  folders: readonly ('api' | 'auth')[]
  refusal: RefusalShape
  /** How a result is written down, and the same for its schema; left out where the result is the answer. */
  wrap?: (result: unknown, message: string) => unknown
  wrapSchema?: (answer: z.ZodType) => z.ZodType
}

/** Names the document whose base URL was called. Only `proxy.ts` can set it: it drops a client's own. */
export const DOCUMENT_HEADER = 'x-kontor-document'

const registry = new Map<string, Document>()

/** Makes documents known; before that there is none. */
export function registerDocuments<T extends Record<string, Document>>(documents: T): T {
  for (const document of Object.values(documents)) registry.set(document.name, document)
  return documents
}

export const allDocuments = (): Document[] => [...registry.values()].toSorted((a, b) => a.number - b.number)

export const documentNamed = (name: string): Document | null => registry.get(name) ?? null

/** The document whose base URL was called; null at the bare root. */
export const documentOf = (request: Request): Document | null =>
  documentNamed(request.headers.get(DOCUMENT_HEADER) ?? '')

/**
 * The document whose base URL a path begins with, and whether the rest is the full path that the document prints or one
 * that leaves out `/api`: `/<name>/sales/` is short for `/<name>/api/sales/`.
 */
export function baseOf(pathname: string): { document: Document; rest: 'full' | 'short' } | null {
  const [, first = '', second] = pathname.split('/')
  const document = documentNamed(first)
  return document && { document, rest: document.folders.some((folder) => folder === second) ? 'full' : 'short' }
}

/** Whether a path is an API's, at the bare root or below a base URL; the rest are pages. */
export const isApiPath = (pathname: string): boolean =>
  /^\/(api|auth)(\/|$)/.test(pathname) || baseOf(pathname) !== null
