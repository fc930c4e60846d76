import { timingSafeEqual } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { pool } from './db/client'
import { env } from './env'
import { log } from './log'
import { metricsText } from './metrics'

const READY_WITHIN_MS = 2000

/** 200 as long as the process answers at all. */
export const healthz = () => Response.json({ status: 'ok' })

/** 200 when the database answers in time, otherwise 503. */
export async function readyz(): Promise<Response> {
  try {
    await Promise.race([pool().query('SELECT 1'), timeout()])
    return Response.json({ status: 'ok' })
  } catch (error) {
    log.warn({ err: error }, 'The database does not answer')
    return Response.json({ status: 'unavailable' }, { status: 503 })
  }
}

async function timeout(): Promise<never> {
  await sleep(READY_WITHIN_MS, undefined, { ref: false })
  throw new Error(`No answer within ${READY_WITHIN_MS} ms`)
}

/** Prometheus' text. A demo shows it to anybody; a real shop to whoever presents METRICS_TOKEN. */
export async function scrape(request: Request): Promise<Response> {
  if (!env.demo && !presentsToken(request))
    return new Response('Present METRICS_TOKEN as a bearer token.\n', { status: 401 })
  const { text, contentType } = await metricsText()
  return new Response(text, { headers: { 'content-type': contentType } })
}

function presentsToken(request: Request): boolean {
  const expected = Buffer.from(`Bearer ${env.metricsToken}`)
  const given = Buffer.from(request.headers.get('authorization') ?? '')
  return env.metricsToken !== undefined && given.length === expected.length && timingSafeEqual(given, expected)
}
