import { setTimeout as sleep } from 'node:timers/promises'
import { isStandalone, nextProgram } from './packages.mjs'
import { exitOf, startNode } from './processes.mjs'
import { refusal } from './refusal.mjs'

const BEYOND_BALANCERS = '65000' // milliseconds; a balancer that keeps a connection longer than we do sees it break

/** Starts `next start` or `next dev` until the script ends; `output` is where it writes. */
export function startNext(command, { host, port }, { env, output }) {
  if (isStandalone) {
    const place = { HOSTNAME: host, PORT: String(port), KEEP_ALIVE_TIMEOUT: BEYOND_BALANCERS }
    return startNode(['server.js'], { env: { ...env, ...place }, output })
  }
  const args = [nextProgram, command, '-H', host, '-p', String(port)]
  if (command === 'start') args.push('--keepAliveTimeout', BEYOND_BALANCERS)
  return startNode(args, { env, output })
}

/**
 * Waits until the server answers and lets its output through from then on, without the greeting it begins with.
 * Refuses when it ends instead.
 */
export async function untilReady(child, url, output = process.stdout) {
  const chunks = []
  const keep = (chunk) => chunks.push(chunk)
  for (const stream of [child.stdout, child.stderr]) stream.on('data', keep)
  const ended = exitOf(child).then(() => true)
  while (!(await answers(`${url}/healthz`))) {
    if (await Promise.race([ended, sleep(50)])) throw refusal('The server could not be started.', textOf(chunks))
  }
  for (const stream of [child.stdout, child.stderr]) stream.off('data', keep).pipe(output, { end: false })
  output.write(textOf(chunks).replace(/^(?!\{).*\n?/gm, ''))
}

const textOf = (chunks) => Buffer.concat(chunks).toString()

async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(30_000) })).ok
  } catch {
    return false
  }
}
