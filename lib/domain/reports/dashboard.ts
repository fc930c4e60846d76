import type { Context } from '../shared/context'
import { type Attention, attention } from './attention'
import { addFigures, type Figures, results } from './figures'
import { grainFor, periodBefore, stepsOf } from './periods'
import {
  businessToday,
  type Grain,
  type Period,
  type ProductFigures,
  type SalesRow,
  salesByDay,
  topProducts,
} from './sales'

type Totals = Figures & ReturnType<typeof results>

export type Dashboard = {
  today: string
  period: Period
  before: Period
  grain: Grain
  now: Totals
  previously: Totals
  /** One entry a step, in order; steps without a sale have no rows. */
  series: { day: string; rows: SalesRow[]; netMinor: bigint; previousNetMinor: bigint }[]
  top: ProductFigures[]
  attention: Attention
}

/** The back office's home: figures of a period against the one before, from the daily rollups. `period` defaults to 30 days. */
export async function dashboard(ctx: Context, choose: (today: string) => Period): Promise<Dashboard> {
  const today = await businessToday(ctx)
  const period = choose(today)
  const before = periodBefore(period)
  const grain = grainFor(period)
  const [rows, earlier, top, needs] = await Promise.all([
    salesByDay(ctx, { ...period, grain }),
    salesByDay(ctx, { ...before, grain }),
    topProducts(ctx, { ...period, limit: 8 }),
    attention(ctx, { today }),
  ])
  return {
    today,
    period,
    before,
    grain,
    now: totals(rows),
    previously: totals(earlier),
    series: seriesOf(stepsOf(period, grain), rows, stepsOf(before, grain), earlier),
    top,
    attention: needs,
  }
}

function totals(rows: readonly SalesRow[]): Totals {
  const sum = addFigures(rows)
  return { ...sum, ...results(sum) }
}

function seriesOf(steps: string[], rows: SalesRow[], stepsBefore: string[], earlier: SalesRow[]): Dashboard['series'] {
  const at = (all: SalesRow[], day: string | undefined) => all.filter((row) => row.day === day)
  return steps.map((day, index) => ({
    day,
    rows: at(rows, day),
    netMinor: totals(at(rows, day)).netMinor,
    previousNetMinor: totals(at(earlier, stepsBefore[index])).netMinor,
  }))
}
