import type { Instrumentation } from 'next'

/** At a server's start: stops it when a setting is missing or wrong, and has requests say where they come from and make sense. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { checkSettings } = await import('./lib/env')
  checkSettings()
  const { noteAddresses } = await import('./lib/auth/note-address')
  noteAddresses()
  const { keepFrontDoor } = await import('./lib/api/front-door')
  keepFrontDoor()
}

/** Every error no page or endpoint caught becomes one log line. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('./lib/log')
  const { method, path } = request
  log.error({ err: error, method, path: path.split('?')[0], route: context.routePath }, 'A request failed unexpectedly')
}
