import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage } from 'node:http'

/** Writes at the end of `X-Forwarded-For` who really sent a request, before anything else looks at it. */
export function noteAddresses(): void {
  subscribe('http.server.request.start', (message) => {
    const request = Object(message).request
    if (request instanceof IncomingMessage) note(request)
  })
}

function note({ headers, socket }: IncomingMessage): void {
  const said = [headers['x-forwarded-for'] ?? []].flat()
  headers['x-forwarded-for'] = [...said, socket.remoteAddress ?? 'unknown'].join(', ')
}
