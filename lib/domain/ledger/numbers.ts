import { z } from 'zod'
import { oneRow } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'

/** What is numbered without gaps in each business. */
export type Numbered = 'sales_order' | 'z_report'

/** The next number, from a row that is locked until the transaction ends: draw it late, in the one that uses the number. */
export async function drawNumber(ctx: Context, name: Numbered): Promise<number> {
  const { value } = await oneRow(ctx.db, z.object({ value: z.number() }), NEXT, businessOf(ctx), name)
  return value
}

// Prisma's upsert fails for one of two who draw the very first number at once.
const NEXT = `
insert into counters (business_id, name, value) values ($1::int, $2::text, 1)
on conflict (business_id, name) do update set value = counters.value + 1 returning value`
