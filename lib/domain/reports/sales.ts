import { z } from 'zod'
import { Channel } from '@/lib/db/enums'
import { oneRow, rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { businessDaySql } from '../shared/days'
import type { Grain, Period } from '../shared/periods'
import { personName } from '../shared/person'
import { FIGURES, Figures } from './figures'
import { type Whose, whose } from './whose'

export type SalesFilter = Period & { channels?: readonly Channel[]; grain?: Grain } & Whose

const SalesRow = Figures.extend({ day: z.string(), channel: z.enum(Channel) })
export type SalesRow = z.infer<typeof SalesRow>

/** Figures by day (or the first day of the week or month) and channel; days without a sale are absent. */
export function salesByDay(ctx: Context, filter: SalesFilter): Promise<SalesRow[]> {
  const sql = `
    select to_char(date_trunc($6::text, d.day), 'YYYY-MM-DD') as day, d.channel::text as channel, ${FIGURES}
    from daily_sales d where ${WHERE} group by 1, 2 order by 1, 2`
  return rows(ctx.db, SalesRow, sql, ...parameters(ctx, filter), filter.grain ?? 'day')
}

const CashierRow = Figures.extend({ sellerId: z.number(), username: z.string(), name: z.string() })
export type CashierRow = z.infer<typeof CashierRow>

/** Figures by who rang or made the sale, best first. */
export function salesBySeller(ctx: Context, filter: SalesFilter): Promise<CashierRow[]> {
  const sql = `
    select d.seller_id as "sellerId", a.username::text as username,
      ${personName('a')} as name, ${FIGURES}
    from daily_sales d join accounts a on a.id = d.seller_id
    where ${WHERE} group by 1, 2, 3 order by sum(d.revenue_minor - d.returned_minor - d.cancelled_minor) desc, 1`
  return rows(ctx.db, CashierRow, sql, ...parameters(ctx, filter))
}

/** Conditions on `daily_sales d`: $1 business, $2 from, $3 to, $4 channels, $5 seller. */
export const WHERE = `d.business_id = $1::int and d.day between $2::date and $3::date
  and ($4::text is null or d.channel = any ($4::channel[])) and ($5::int is null or d.seller_id = $5::int)`

/** Those of `WHERE`. */
export function parameters(ctx: Context, filter: SalesFilter) {
  const channels = filter.channels ? `{${filter.channels.join(',')}}` : null
  return [businessOf(ctx), filter.from, filter.to, channels, whose(ctx, filter)] as const
}

/** The business day it is now, as `2026-11-20`. */
export async function businessToday(ctx: Context): Promise<string> {
  const sql = `select to_char(${businessDaySql('$2::timestamptz', 'b')}, 'YYYY-MM-DD') as day from businesses b where b.id = $1::int`
  const { day } = await oneRow(ctx.db, z.object({ day: z.string() }), sql, businessOf(ctx), ctx.now)
  return day
}
