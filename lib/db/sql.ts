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
