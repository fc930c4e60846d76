import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client'
import { pool } from './db/client'

declare global {
  var kontorMetrics: ReturnType<typeof makeMetrics> | undefined
}

/** One answered request; `route` is the pattern (`/api/orders/[id]`), never the address with its ids. */
export type AnsweredRequest = { api: string; method: string; route: string; status: number; seconds: number }

/** Counts one answered request and its duration. */
export function observeRequest({ api, method, route, status, seconds }: AnsweredRequest): void {
  const { requests, durations } = metrics()
  requests.inc({ api, method, route, status })
  durations.observe({ api, method, route }, seconds)
}

/** Everything measured in this process, in Prometheus' text format. */
export async function metricsText(): Promise<{ text: string; contentType: string }> {
  metrics()
  return { text: await register.metrics(), contentType: register.contentType }
}

function metrics() {
  globalThis.kontorMetrics ??= makeMetrics()
  return globalThis.kontorMetrics
}

function makeMetrics() {
  collectDefaultMetrics()
  watchPool()
  return {
    requests: new Counter({
      name: 'kontor_http_requests_total',
      help: 'Answered API requests',
      labelNames: ['api', 'method', 'route', 'status'],
    }),
    durations: new Histogram({
      name: 'kontor_http_request_duration_seconds',
      help: 'Duration of API requests in seconds',
      labelNames: ['api', 'method', 'route'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    }),
  }
}

function watchPool() {
  return new Gauge({
    name: 'kontor_database_connections',
    help: 'Database connections of this instance by what they are doing, and requests waiting for one',
    labelNames: ['state'],
    collect() {
      const { totalCount, idleCount, waitingCount } = pool()
      this.set({ state: 'busy' }, totalCount - idleCount)
      this.set({ state: 'idle' }, idleCount)
      this.set({ state: 'waiting' }, waitingCount)
    },
  })
}
