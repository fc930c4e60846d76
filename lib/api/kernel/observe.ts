import { log } from '@/lib/log'
import { observeRequest } from '@/lib/metrics'
import type { Call } from './call'

/** Tells the log and the metrics that a request was answered. `route` is `POST /api/orders/`. */
export function observe(call: Call, api: string, route: string, status: number): void {
  const [method = '', path = ''] = route.split(' ')
  const seconds = (performance.now() - call.startedAt) / 1000
  observeRequest({ api, method, route: path, status, seconds })
  log.info({ requestId: call.id, api, route, status, ms: Math.round(seconds * 1000) }, 'answered')
}

/** A bug: written down with the id of the request, and never told to the caller. */
export const reportBug = (call: Call, route: string, err: unknown): void =>
  log.error({ requestId: call.id, route, err }, 'failed')
