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

/** The document whose base URL a path begins with: `/smartpos/api/sales/` is smartpos's. */
export function baseOf(pathname: string): DocumentName | null {
  const [, first = ''] = pathname.split('/')
  return isDocument(first) ? first : null
}

/** Whether a path is an API's, at the bare root or below a base URL; the rest are pages. */
export const isApiPath = (pathname: string): boolean =>
  /^\/(api|auth)(\/|$)/.test(pathname) || baseOf(pathname) !== null
