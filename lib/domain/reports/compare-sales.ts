import { z } from 'zod'
import { Channel } from '@/lib/db/enums'
import { json, rows } from '@/lib/db/sql'
import { comparisonOf, stepsOf } from '../shared/comparison'
import { businessOf, type Context } from '../shared/context'
import { businessDay, type ShopClock, sameTimeOn } from '../shared/days'
import { type Grain, grainFor, type Period, type Span } from '../shared/periods'
import { FIGURES, Figures, SUMS, type Totals, totals } from './figures'
import { firstDay } from './first-day'
import { partOfDay } from './part-of-day'
import type { SalesFilter } from './sales'
import { whose } from './whose'

export type ComparedSales = {
  grain: Grain
  before: Period
  /** Whether the shop had begun to sell when the period before began. */
  comparable: boolean
  /** Of the last day before only what happened until then counts, because the period itself is still running. */
  until: Date | null
  now: Totals
  previously: Totals
  /** One entry a step, in order; steps without a sale have no channels. */
  series: { day: string; channels: ChannelFigures[]; now: Totals; previously: Totals }[]
}
export type ChannelFigures = z.infer<typeof Row>

type Asked = Span & Pick<SalesFilter, 'channels' | 'grain' | 'sellerId'>

/** Figures of a period, step by step and by channel, against those of the period before, on the shop's own clock. */
export async function compareSales(ctx: Context, asked: Asked, clock: ShopClock): Promise<ComparedSales> {
  const today = businessDay(ctx.now, clock)
  const grain = asked.grain ?? grainFor(asked)
  const before = comparisonOf(asked, today)
  const until = asked.to === today ? sameTimeOn(before.to, ctx.now, clock) : null
  const { steps, rest } = stepsOf(asked, before, grain)
  const ranges = [
    ...steps.map(({ now }, place) => ({ place, current: true, ...now })),
    ...[...steps.map((step) => step.before), rest].flatMap((range, place) =>
      range ? [{ place, current: false, ...range }] : [],
    ),
  ]
  const channels = asked.channels ? `{${asked.channels.join(',')}}` : null
  const partDay = until && before.to
  const [found, first] = await Promise.all([
    rows(ctx.db, Row, SQL, businessOf(ctx), json(ranges), channels, whose(ctx, asked), partDay, until),
    firstDay(ctx),
  ])
  const comparable = first !== null && first <= before.from
  const current = found.filter((row) => row.current)
  const earlier = found.filter((row) => !row.current)
  const series = steps.map(({ day }, place) => {
    const own = current.filter((row) => row.place === place)
    return { day, channels: own, now: totals(own), previously: totals(earlier.filter((row) => row.place === place)) }
  })
  return { grain, before, comparable, until, now: totals(current), previously: totals(earlier), series }
}

const Row = Figures.extend({ place: z.number(), current: z.boolean(), channel: z.enum(Channel) })

const COLUMNS = `day, channel, seller_id, ${SUMS.join(', ')}`

// $1 business, $2 the steps, $3 channels, $4 seller, $5 a day that counts until the moment $6
const SQL = `
with step as (
  select * from jsonb_to_recordset($2::jsonb) as s(place int, current boolean, "from" date, "to" date)
), part as (${partOfDay('$5', '$6')})
select s.place, s.current, d.channel::text as channel, ${FIGURES}
from step s cross join lateral (
  select ${COLUMNS} from daily_sales
  where business_id = $1::int and day between s."from" and s."to" and day is distinct from $5::date
  union all
  select ${COLUMNS} from part where day between s."from" and s."to"
) d
where ($3::text is null or d.channel = any ($3::channel[])) and ($4::int is null or d.seller_id = $4::int)
group by 1, 2, 3 order by 2, 1, 3`
