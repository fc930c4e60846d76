import { inTransaction } from '@/lib/db/transaction'
import { createCustomers, updateCustomer } from '../customers'
import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { type CustomerRow, customerColumns } from './customer-columns'
import { lockImports } from './lock'
import type { Mistake } from './read-csv'
import { readSheet, type SheetRow } from './read-sheet'
import { type ImportReport, PATIENCE, reportOf } from './report'

type Known = { id: number; name: string; email: string; phone: string; address: string }

/**
 * Takes over a CSV of customers (see `customerColumns`), all or nothing, as `importProducts` does.
 *
 * A customer is known by the e-mail address, without one by name and phone together: the same file sent twice makes
 * nobody twice. An empty cell says nothing, and nobody is removed.
 */
export async function importCustomers(
  ctx: Context,
  file: Uint8Array,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<ImportReport> {
  demand(ctx.actor, 'customers.write')
  const { rows, mistakes } = readSheet(file, customerColumns)
  return inTransaction(
    ctx.db,
    async (tx) => {
      const inside = { ...ctx, db: tx }
      if (!dryRun) await lockImports(inside)
      const plan = planCustomers(rows, await findKnown(inside, rows))
      const report = reportOf(plan, [...mistakes, ...plan.mistakes])
      if (dryRun || report.mistakes.length > 0) return report
      await createCustomers(inside, plan.creations)
      for (const { id, ...patch } of plan.changes) await updateCustomer(inside, id, patch)
      return report
    },
    PATIENCE,
  )
}

type Plan = {
  creations: CustomerRow[]
  changes: ({ id: number } & CustomerRow)[]
  unchanged: number
  mistakes: Mistake[]
}

function planCustomers(rows: readonly SheetRow<CustomerRow>[], known: readonly Known[]): Plan {
  const first = new Map<string, number>()
  const held = grouped(known)
  const plan: Plan = { creations: [], changes: [], unchanged: 0, mistakes: [] }
  for (const { row, value } of rows) {
    const key = keyOf(value)
    const [own, ...others] = held.get(key) ?? []
    const problem = problemOf(first.get(key), others.length)
    first.set(key, first.get(key) ?? row)
    if (problem) plan.mistakes.push({ row, column: value.email === undefined ? 'name' : 'email', message: problem })
    else if (!own) plan.creations.push(value)
    else if (saysMore(value, own)) plan.changes.push({ id: own.id, ...value })
    else plan.unchanged += 1
  }
  return plan
}

function grouped(known: readonly Known[]): Map<string, Known[]> {
  const held = new Map<string, Known[]>()
  for (const one of known) held.set(keyOf(one), [...(held.get(keyOf(one)) ?? []), one])
  return held
}

function problemOf(sameRow: number | undefined, others: number): string | null {
  if (sameRow !== undefined) return `Row ${sameRow} is the same customer.`
  return others > 0 ? 'Several customers of the shop are this one.' : null
}

const keyOf = ({ email, name, phone }: { email?: string; name: string; phone?: string }) =>
  (email || `${name}\n${phone ?? ''}`).toLowerCase()

const saysMore = ({ name, phone = '', address = '' }: CustomerRow, own: Known) =>
  name !== own.name || ![own.phone, ''].includes(phone) || ![own.address, ''].includes(address)

const findKnown = (ctx: Context, rows: readonly SheetRow<CustomerRow>[]): Promise<Known[]> =>
  ctx.db.customer.findMany({
    where: {
      businessId: businessOf(ctx),
      OR: [
        { email: { in: rows.flatMap(({ value }) => value.email ?? []) } },
        { email: '', name: { in: rows.map(({ value }) => value.name), mode: 'insensitive' } },
      ],
    },
    select: { id: true, name: true, email: true, phone: true, address: true },
  })
