import { randomUUID } from 'node:crypto'
import { pino, stdTimeFunctions } from 'pino'
import { env } from './env'

/** JSON lines on standard output: `level`, `time`, `message` and whatever else is handed in; errors go under `err`. */
export const log = pino({
  level: env.logLevel,
  base: undefined,
  messageKey: 'message',
  timestamp: stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  redact: ['password', 'pin', 'token', 'authorization', 'cookie', '*.password', '*.pin', '*.token', 'headers.*'],
})

const acceptable = /^[\w.:-]{8,128}$/

/** The id that ties a request's log lines together: the caller's `X-Request-Id` when it is a sane one, else a new one. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get('x-request-id')
  return given && acceptable.test(given) ? given : randomUUID()
}
