import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { keysOf } from '../shared/keys-of'
import { FIGURE_PROOFS } from './proofs/figures'
import { LINE_PROOFS } from './proofs/lines'
import { NUMBER_PROOFS } from './proofs/numbers'
import { ORDER_PROOFS } from './proofs/orders'
import { SHIFT_PROOFS } from './proofs/shifts'
import { STOCK_PROOFS } from './proofs/stock'
import { Z_REPORT_PROOFS } from './proofs/z-reports'

/** Every figure that is kept and could be counted anew, in the order in which it is. */
const PROOFS = {
  ...STOCK_PROOFS,
  ...LINE_PROOFS,
  ...ORDER_PROOFS,
  ...NUMBER_PROOFS,
  ...SHIFT_PROOFS,
  ...Z_REPORT_PROOFS,
  ...FIGURE_PROOFS,
}

/** What is proved, by name: each with the sentence that it claims. */
export const PROOF_CLAIMS: readonly { name: string; claim: string }[] = keysOf(PROOFS).map((name) => ({
  name,
  claim: PROOFS[name].claim,
}))

const Found = z.object({
  subject: z.string(),
  what: z.string(),
  kept: z.string(),
  counted: z.string(),
  about: z.string().nullable(),
})

/** A place where the books do not balance: what is kept, what the facts below it come to, and `about` what it is, as `kind:id`. */
export const Finding = Found.extend({ proof: z.string() })
export type Finding = z.infer<typeof Finding>

/** How many findings of one proof are answered; there may be more. */
const MOST = 100

/** Counts everything that is kept anew, and answers where it differs; an empty list means that the books balance. */
export async function proveBooks(ctx: Context): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const proof of keysOf(PROOFS)) {
    const found = await rows(ctx.db, Found, `${named(PROOFS[proof].sql)} limit ${MOST}`, businessOf(ctx))
    findings.push(...found.map((one) => ({ proof, ...one })))
  }
  return findings
}

const named = (sql: string) => `select * from (${sql}) as finding(subject, what, kept, counted, about)`
