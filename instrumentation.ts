import type { Instrumentation } from 'next'

/**
 * At a server's start: stops it when a setting is missing or wrong, has requests say where they come from and make sense,
 * and the books proved by night.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { checkSettings } = await import('./lib/env')
  checkSettings()
  const { noteAddresses } = await import('./lib/auth/note-address')
  noteAddresses()
  const { keepFrontDoor } = await import('./lib/api/front-door')
  keepFrontDoor()
  if (process.env.NEXT_PHASE === 'phase-production-build') return
  const { proveNightly } = await import('./lib/nightly')
  void proveNightly()
}

/** Every error no page or endpoint caught becomes one log line. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('./lib/log')
  const { method, path } = request
  log.error({ err: error, method, path: path.split('?')[0], route: context.routePath }, 'A request failed unexpectedly')
}
