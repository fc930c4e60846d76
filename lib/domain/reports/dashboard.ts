import { z } from 'zod'
import { Channel } from '@/lib/db/enums'
import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { results } from '../shared/figures'
import { personName } from '../shared/person'
import { type Attention, attention } from './attention'
import { addFigures, FIGURES, Figures } from './figures'
import { grainFor, periodBefore, stepsOf } from './periods'
import type { CashierRow, Grain, Period, SalesRow } from './sales'
import { type ProductFigures, topProducts } from './top-products'
import { whose } from './whose'

export type Totals = Figures & ReturnType<typeof results>

export type Dashboard = {
  period: Period
  before: Period
  grain: Grain
  now: Totals
  previously: Totals
  /** One entry a step, in order; steps without a sale have no rows. */
  series: { day: string; rows: SalesRow[]; now: Totals; previously: Totals }[]
  /** Whoever rang or made a sale, best first. */
  sellers: CashierRow[]
  top: ProductFigures[]
  attention: Attention
}

/** The back office's home: figures of a period against the one before, from the daily rollups, in three statements. */
export async function dashboard(ctx: Context, period: Period): Promise<Dashboard> {
  const before = periodBefore(period)
  const grain = grainFor(period)
  const [all, top, needs] = await Promise.all([
    bothPeriods(ctx, period, before, grain),
    topProducts(ctx, { ...period, limit: 8 }),
    attention(ctx),
  ])
  const sales = all.flatMap((row) => (row.day && row.channel ? [{ ...row, day: row.day, channel: row.channel }] : []))
  const rowsNow = sales.filter((row) => row.current)
  const rowsBefore = sales.filter((row) => !row.current)
  return {
    period,
    before,
    grain,
    now: totals(rowsNow),
    previously: totals(rowsBefore),
    series: seriesOf(stepsOf(period, grain), rowsNow, stepsOf(before, grain), rowsBefore),
    sellers: all.flatMap((row) => sellerOf(row) ?? []),
    top,
    attention: needs,
  }
}

/** Sums with what is left of them. */
export function totals(rows: readonly Figures[]): Totals {
  const sum = addFigures(rows)
  return { ...sum, ...results(sum) }
}

function seriesOf(steps: string[], rows: SalesRow[], stepsBefore: string[], earlier: SalesRow[]): Dashboard['series'] {
  const at = (all: SalesRow[], day: string | undefined) => all.filter((row) => row.day === day)
  return steps.map((day, index) => ({
    day,
    rows: at(rows, day),
    now: totals(at(rows, day)),
    previously: totals(at(earlier, stepsBefore[index])),
  }))
}

const Row = Figures.extend({
  current: z.boolean(),
  day: z.string().nullable(),
  channel: z.enum(Channel).nullable(),
  sellerId: z.number().nullable(),
  username: z.string().nullable(),
  name: z.string().nullable(),
})

function sellerOf({ current, sellerId, username, name, ...figures }: z.infer<typeof Row>): CashierRow | null {
  return current && sellerId && username && name ? { ...figures, sellerId, username, name } : null
}

/** By step and channel, and by seller, of both periods at once. */
function bothPeriods(ctx: Context, period: Period, before: Period, grain: Grain) {
  whose(ctx, { all: true })
  return rows(ctx.db, Row, BOTH, businessOf(ctx), before.from, period.from, period.to, grain)
}

const BOTH = `
select f.*, a.username::text as username,
  ${personName('a')} as name
from (
  select d.current, to_char(d.step, 'YYYY-MM-DD') as day, d.channel::text as channel, d.seller_id as "sellerId", ${FIGURES}
  from (
    select s.*, s.day >= $3::date as current, date_trunc($5::text, s.day) as step
    from daily_sales s where s.business_id = $1::int and s.day between $2::date and $4::date
  ) d
  group by grouping sets ((d.current, d.step, d.channel), (d.current, d.seller_id))
) f
left join accounts a on a.id = f."sellerId"
order by f.day, f.channel, f."revenueMinor" - f."returnedMinor" desc, f."sellerId"`
