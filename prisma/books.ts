import { closeDb, db } from '@/lib/db/client'
import { type Finding, keepProof, PROOF_CLAIMS, rebuildFigures } from '@/lib/domain/ledger'
import type { Context } from '@/lib/domain/shared/context'

// Proves for every business that all figures that are kept are what the facts below them come to, and writes down what came
// out. With `rebuild` it makes the daily figures again first.
const rebuild = process.argv.includes('rebuild')
let differences = 0
for (const { id, name } of await db.business.findMany({ orderBy: { id: 'asc' }, select: { id: true, name: true } })) {
  const ctx: Context = { actor: { kind: 'system', businessId: id }, db, now: new Date() }
  if (rebuild) await rebuildFigures(ctx)
  const { findings } = await keepProof(ctx)
  differences += findings.length
  console.log(`${name}: ${PROOF_CLAIMS.map((proof) => `${proof.name} ${verdict(proof.name, findings)}`).join(', ')}`)
  for (const { proof, subject, what, kept, counted } of findings)
    console.log(`  ${proof}: ${subject}: ${what} is ${kept || 'nothing'}, counted ${counted || 'nothing'}`)
}
await closeDb()
process.exitCode = differences > 0 ? 1 : 0

function verdict(proof: string, findings: readonly Finding[]): string {
  const found = findings.filter((finding) => finding.proof === proof).length
  return found === 0 ? 'balances' : `differs in ${found} places`
}
