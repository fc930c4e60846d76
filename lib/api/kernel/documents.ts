/** The five documented APIs. */
export const DOCUMENTS = ['bizpilot', 'ecommerce', 'phibook', 'smartpos', 'minierp'] as const
export type DocumentName = (typeof DOCUMENTS)[number]

/** Names the document whose base URL was called. Only `proxy.ts` can set it: it drops a client's own. */
export const DOCUMENT_HEADER = 'x-kontor-document'

export const isDocument = (word: string): word is DocumentName => DOCUMENTS.some((name) => name === word)

/** The document whose base URL was called; null at the bare root. */
export function documentOf(request: Request): DocumentName | null {
  const name = request.headers.get(DOCUMENT_HEADER) ?? ''
  return isDocument(name) ? name : null
}

/** Where a document's own paths begin. Only phibook signs people in outside `/api`. */
const ROOTS: Record<DocumentName, RegExp> = {
  bizpilot: /^\/api(\/|$)/,
  ecommerce: /^\/api(\/|$)/,
  phibook: /^\/(api|auth)(\/|$)/,
  smartpos: /^\/api(\/|$)/,
  minierp: /^\/api(\/|$)/,
}

/**
 * `/smartpos/api/sales/` → smartpos's `/api/sales/`. Where a document prints its paths below a base URL that ends in
 * `/api/`, both `/ecommerce/api/orders/` and `/ecommerce/orders/` are `/api/orders/`. Null below no base URL.
 */
export function splitBaseUrl(pathname: string): { document: DocumentName; path: string } | null {
  const [, name = '', rest = ''] = /^\/([a-z]+)(\/.*)?$/.exec(pathname) ?? []
  if (!isDocument(name)) return null
  return { document: name, path: ROOTS[name].test(rest) ? rest : `/api${rest || '/'}` }
}
