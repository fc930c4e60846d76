import { IncomingMessage, Server, ServerResponse } from 'node:http'
import { baseOf, isApiPath } from './kernel/documents'
import { notFoundRefusal, type Refusal } from './kernel/refusal'
import { writeRefusal } from './kernel/reply'

declare global {
  var kontorFrontDoor: boolean | undefined
}

/**
 * Answers what Next itself would answer with a page or a crash before any route is asked: methods that nobody has, and
 * addresses that cannot be read. Call once, at the server's start.
 */
export function keepFrontDoor(): void {
  if (globalThis.kontorFrontDoor) return
  globalThis.kontorFrontDoor = true
  const { emit } = Server.prototype
  Server.prototype.emit = function guarded(this: Server, event: string | symbol, ...args: unknown[]): boolean {
    const [request, response] = args
    const isRequest = event === 'request' && request instanceof IncomingMessage && response instanceof ServerResponse
    if (!isRequest || !turnedAway(request, response)) return Reflect.apply(emit, this, [event, ...args])
    return true
  }
}

function turnedAway(request: IncomingMessage, response: ServerResponse): boolean {
  const [pathname = '/'] = (request.url ?? '/').split('?')
  const refusal = refusalFor(request.method ?? '', pathname)
  if (!refusal) return false
  const { status, body, headers } = writeRefusal(baseOf(pathname), refusal)
  response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close', ...headers }).end(body)
  return true
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

function refusalFor(method: string, pathname: string): Refusal | null {
  if (!METHODS.includes(method)) {
    return { status: 405, message: `Method "${method}" not allowed.`, headers: { Allow: METHODS.join(', ') } }
  }
  return isApiPath(pathname) && !isReadable(pathname) ? notFoundRefusal : null
}

function isReadable(pathname: string): boolean {
  try {
    return Boolean(decodeURIComponent(pathname))
  } catch {
    return false
  }
}
