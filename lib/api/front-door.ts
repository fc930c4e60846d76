import { IncomingMessage, Server, ServerResponse, STATUS_CODES } from 'node:http'
import { Socket } from 'node:net'
import { z } from 'zod'
import { requestIdOf } from '@/lib/log'
import './documents'
import { baseOf, isApiPath } from './kernel/documents'
import { notFoundRefusal, type Refusal } from './kernel/refusal'
import { CORS, writeRefusal } from './kernel/reply'

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
    if (isRequest && turnedAway(request, response)) return true
    if (event === 'clientError' && response instanceof Socket && unknownMethod(request, response)) return true
    return Reflect.apply(emit, this, [event, ...args])
  }
}

const Unreadable = z.object({ code: z.literal('HPE_INVALID_METHOD'), rawPacket: z.instanceof(Buffer) })

/** A method that Node has never heard of: there is no request then, only the bytes that were sent. */
function unknownMethod(error: unknown, socket: Socket): boolean {
  const [, method = '', path = '/'] = /^([A-Z]{1,40}) (\S+)/.exec(firstBytesOf(error)) ?? []
  const refusal = method === '' ? null : refusalFor(method, path)
  if (!refusal || !socket.writable) return false
  const { status, body, headers } = writtenDown(path, refusal, '')
  const lines = Object.entries(headers).map((line) => line.join(': '))
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  return true
}

function firstBytesOf(error: unknown): string {
  const unreadable = Unreadable.safeParse(error)
  return unreadable.success ? unreadable.data.rawPacket.toString('latin1', 0, 2000) : ''
}

function turnedAway(request: IncomingMessage, response: ServerResponse): boolean {
  const [pathname = '/'] = (request.url ?? '/').split('?')
  const refusal = refusalFor(request.method ?? '', pathname)
  if (!refusal) return false
  const { status, body, headers } = writtenDown(pathname, refusal, String(request.headers['x-request-id'] ?? ''))
  response.writeHead(status, headers).end(body)
  return true
}

/** With what every answer carries, as nobody behind this door is asked. */
function writtenDown(pathname: string, refusal: Refusal, givenId: string) {
  const { status, body, headers } = writeRefusal(baseOf(pathname)?.document ?? null, refusal)
  const id = requestIdOf(new Headers({ 'X-Request-Id': givenId }))
  const own = { ...CORS, 'Content-Type': 'application/json', 'X-Request-Id': id, Connection: 'close' }
  return { status, body, headers: { ...own, ...headers } }
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
