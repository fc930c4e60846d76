import { closeDb, db } from '@/lib/db/client'
import { proveRollups, rebuildRollups } from '@/lib/domain/reports'
import type { Context } from '@/lib/domain/shared/context'
import { proveStock } from '@/lib/domain/stock'

// Proves for every business that stock is the sum of its ledger and the daily figures are the sum of their orders.
// With `rebuild` it makes the daily figures again first.
const rebuild = process.argv.includes('rebuild')
let differences = 0
for (const { id, name } of await db.business.findMany({ orderBy: { id: 'asc' }, select: { id: true, name: true } })) {
  const ctx: Context = { actor: { kind: 'system', businessId: id }, db, now: new Date() }
  if (rebuild) await rebuildRollups(ctx)
  const [stock, figures] = await Promise.all([proveStock(ctx), proveRollups(ctx)])
  differences += stock.length + figures.length
  console.log(`${name}: stock ${verdict(stock)}, daily figures ${verdict(figures)}`)
  for (const row of [...stock, ...figures]) console.log(' ', row)
}
await closeDb()
process.exitCode = differences > 0 ? 1 : 0

function verdict(found: readonly unknown[]): string {
  return found.length === 0 ? 'balances' : `differs in ${found.length} places`
}
