import { z } from 'zod'
import { oneRow } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'

/** The first business day with figures, as `2026-11-20`; null where nothing was sold yet. */
export async function firstDay(ctx: Context): Promise<string | null> {
  const sql = `select to_char(min(day), 'YYYY-MM-DD') as day from daily_sales where business_id = $1::int`
  const { day } = await oneRow(ctx.db, z.object({ day: z.string().nullable() }), sql, businessOf(ctx))
  return day
}
