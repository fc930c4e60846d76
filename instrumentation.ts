import type { Instrumentation } from 'next'

/** Stops the server at its start when a setting is missing or wrong. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { checkSettings } = await import('./lib/env')
  checkSettings()
}

/** Every error no page or endpoint caught becomes one log line. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('./lib/log')
  const { method, path } = request
  log.error({ err: error, method, path: path.split('?')[0], route: context.routePath }, 'A request failed unexpectedly')
}
