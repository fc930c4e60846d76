import { setTimeout as sleep } from 'node:timers/promises'
import { db } from './db/client'
import { findDueBooks, isDue, keepDueProof } from './domain/ledger'
import { log } from './log'

declare global {
  var kontorNightly: boolean | undefined
}

const FIRST_MS = 2 * 60 * 1000
const EVERY_MS = 10 * 60 * 1000

/**
 * From a server's start on proves the books of each business once its day has turned over, one after the other; a night
 * that was missed soon after the start. Of several instances one does it. Keeps no process alive.
 */
export async function proveNightly(): Promise<void> {
  if (globalThis.kontorNightly) return
  globalThis.kontorNightly = true
  const tried = new Map<number, Date>()
  await sleep(FIRST_MS, undefined, { ref: false })
  for (;;) {
    await round(tried).catch((error) => log.error({ err: error }, 'The books could not be looked at'))
    await sleep(EVERY_MS, undefined, { ref: false })
  }
}

/** `tried` keeps what failed from being asked again and again until the next night. */
async function round(tried: Map<number, Date>): Promise<void> {
  for (const { businessId, clock } of await findDueBooks(db, new Date())) {
    const now = new Date()
    if (!isDue(tried.get(businessId) ?? null, now, clock)) continue
    tried.set(businessId, now)
    await proveOne(businessId, now).catch((error) =>
      log.error({ err: error, businessId }, 'The books could not be proved'),
    )
  }
}

async function proveOne(businessId: number, now: Date): Promise<void> {
  const proof = await keepDueProof({ actor: { kind: 'system', businessId }, db, now })
  if (!proof) return
  const { findings, tookMs } = proof
  const proved = { businessId, tookMs, findings: findings.length }
  if (findings.length === 0) log.info(proved, 'The books balance')
  else log.warn(proved, 'The books do not balance: see Inventory in the back office, or npm run books')
}
