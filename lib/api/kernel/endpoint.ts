import { answer } from './answer'
import type { Document } from './documents'
import { type Dialect, type Endpoint, type Handler, METHODS, type Spec } from './spec'

/** The `endpoint` that a document's endpoints are made with: `endpoint('POST /api/orders/', { access, body, run, … })`. */
export const defineDialect = (document: Document, words: Pick<Dialect, 'names' | 'alongside'>) => {
  const dialect: Dialect = { ...document, ...words }
  return <P, Q, B, A>(route: `${string} /${string}`, spec: Spec<P, Q, B, A>): Endpoint => {
    const [word = '', path = ''] = route.split(' ')
    const method = METHODS.find((one) => one === word)
    if (!method) throw new Error(`${route} does not begin with a method`)
    const handler: Handler = (request, context) => answer({ dialect, route, spec }, request, context)
    return Object.assign(handler, { dialect, method, path, spec })
  }
}
