import { z } from 'zod'
import { json, oneRow } from '@/lib/db/sql'
import type { Db } from '@/lib/db/transaction'

const SEQUENCES = {
  orders: 'orders_id_seq',
  order_lines: 'order_lines_id_seq',
  order_events: 'order_events_id_seq',
  payments: 'payments_id_seq',
  stock_movements: 'stock_movements_id_seq',
  drawer_events: 'drawer_events_id_seq',
  audit_log: 'audit_log_id_seq',
} as const

type Drawn = keyof typeof SEQUENCES
const TABLES = [
  'orders',
  'order_lines',
  'order_events',
  'payments',
  'stock_movements',
  'drawer_events',
  'audit_log',
] as const
const some = z.array(z.number())

/** Ids drawn before anything is written, by table; those that are not used leave gaps, which do no harm. */
export const Ids = z.object({
  orders: some,
  order_lines: some,
  order_events: some,
  payments: some,
  stock_movements: some,
  drawer_events: some,
  audit_log: some,
} satisfies Record<Drawn, typeof some>)
export type Ids = z.infer<typeof Ids>

/** How many rows of each table are about to be written. */
export type IdCounts = Partial<Record<Drawn, number>>

/**
 * SQL that draws ids; `counts` is a parameter with `IdCounts` as JSON. Not by `generate_series`, of which PostgreSQL
 * expects so many rows that it would plan the statement anew at each call instead of once.
 */
export const idsSql = (counts: string) =>
  `jsonb_build_object(${TABLES.map((table) => `'${table}', ${drawn(table, counts)}`).join(', ')})`

const drawn = (table: Drawn, counts: string) =>
  `array(select nextval('${SEQUENCES[table]}')
    from unnest(array_fill(1, array[coalesce((${counts}::jsonb ->> '${table}')::int, 0)])))`

const SQL = `select ${idsSql('$1')} as ids`

/** Draws ids in a round trip of its own, for writers that need not be quick. */
export async function drawIds(db: Db, counts: IdCounts): Promise<Ids> {
  const { ids } = await oneRow(db, z.object({ ids: Ids }), SQL, json(counts))
  return ids
}

/** The next of the ids that were drawn for a table. */
export function takeId(ids: Ids, table: Drawn): number {
  const id = ids[table].shift()
  if (id === undefined) throw new Error(`Too few ids were drawn for ${table}`)
  return id
}
