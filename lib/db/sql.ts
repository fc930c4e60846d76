import { z } from 'zod'
import type { Db } from './transaction'

/** Minor units as PostgreSQL hands them over: a bigint, or its digits inside JSON. */
export const minor = z.coerce.bigint()

/** A count that SQL computed as bigint. */
export const count = z.coerce.number().int()

/**
 * Runs one prepared statement and answers its rows, checked against `row`.
 * Parameters are positional (`$1`); pass structures as one JSON text (see `json`) and unpack them in SQL.
 */
export async function rows<T>(db: Db, row: z.ZodType<T>, sql: string, ...params: unknown[]): Promise<T[]> {
  return z.array(row).parse(await db.$queryRawUnsafe(sql, ...params))
}

/** As `rows`, for a statement that answers exactly one row. */
export async function oneRow<T>(db: Db, row: z.ZodType<T>, sql: string, ...params: unknown[]): Promise<T> {
  const [first] = await rows(db, row, sql, ...params)
  if (first === undefined) throw new Error('The statement answered no row')
  return first
}

/** A structure as one statement parameter; bigints travel as digits. */
export const json = (value: unknown): string =>
  JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? part.toString() : part))

/** True when a write hit a unique constraint (PostgreSQL 23505), through Prisma's queries or raw ones. */
export function isUniqueViolation(error: unknown): boolean {
  const seen = z.object({ code: z.string(), meta: z.unknown() }).partial().safeParse(error)
  if (!seen.success) return false
  return seen.data.code === 'P2002' || (seen.data.code === 'P2010' && JSON.stringify(seen.data.meta).includes('23505'))
}

const columns = new Map<string, string>()

/** `variantId` → `variant_id`: the column that a field of Prisma's models is kept in. */
export function columnOf(field: string): string {
  const known = columns.get(field)
  if (known !== undefined) return known
  const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  columns.set(field, column)
  return column
}

/** A row of a table as one statement parameter, named by its columns: for `jsonb_populate_record(null::<table>, …)`. */
export const tableRow = (record: object): string => JSON.stringify(byColumn(record))

/** As `tableRow`, for many: for `jsonb_populate_recordset`. */
export const tableRows = (records: readonly object[]): string =>
  records.length === 0 ? '[]' : JSON.stringify(records.map(byColumn))

/** Bigints as digits, which costs less here than in a replacer that is asked about every value. */
function byColumn(record: object): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(record))
    row[columnOf(field)] = typeof value === 'bigint' ? value.toString() : value
  return row
}

/** The fields of a schema as arguments of `jsonb_build_object`, each from the column of its name in the relation `alias`. */
export const jsonFields = (alias: string, { shape }: z.ZodObject): string =>
  Object.keys(shape)
    .map((field) => `'${field}', ${alias}."${columnOf(field)}"`)
    .join(', ')

/** The sums of a schema's fields over the relation `alias`, each of the column of its name; amounts stay whole numbers. */
export const sumFields = (alias: string, { shape }: z.ZodObject): string =>
  Object.keys(shape)
    .map((field) => `coalesce(sum(${alias}.${columnOf(field)}), 0)::bigint as "${field}"`)
    .join(', ')
