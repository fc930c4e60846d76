import { hrefOf } from '@/components/admin/address'
import { channelWords } from '@/components/admin/words'
import { addFigures, type ComparedSales } from '@/lib/domain/reports'
import { results } from '@/lib/domain/shared/figures'
import { keysOf } from '@/lib/domain/shared/keys-of'
import type { Period } from '@/lib/domain/shared/periods'
import { periodText, untilText } from '../period'

/** Orders and net sales of each channel that sold anything, always in the same order and so in the same colour. */
export function partsOf(series: ComparedSales['series']) {
  const rows = series.flatMap((step) => step.channels)
  return keysOf(channelWords).flatMap((channel) => {
    const own = rows.filter((row) => row.channel === channel)
    if (own.length === 0) return []
    const sum = addFigures(own)
    return [{ channel, orders: sum.orders, netMinor: results(sum).netMinor }]
  })
}

/** The series as the chart draws it. */
export const stepsFor = (series: ComparedSales['series']) =>
  series.map(({ day, channels, previously }) => ({
    day,
    previousMinor: previously.netMinor,
    byChannel: Object.fromEntries(channels.map((row) => [row.channel, results(row).netMinor])),
  }))

type Compared = Pick<ComparedSales, 'before' | 'until'>

/** Words for the period before. */
export const compareText = ({ before, until }: Compared, zone: string): string =>
  `Before: ${untilText(before, until, zone)}`

/** What a figure rests on. */
export const basisText = (period: Period, { before, until }: Compared, zone: string): string =>
  `From ${periodText(period)}, compared with ${untilText(before, until, zone)}. Days are those of ${zone.replaceAll('_', ' ')}, kept in daily totals as sales happen.`

/** A report over the same days. */
export const reportHref = (path: string, { from, to }: Period): string => hrefOf(path, {}, { from, to })
