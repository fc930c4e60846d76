import { hrefOf } from '@/components/admin/address'
import { channelWords } from '@/components/admin/words'
import { addFigures, type Dashboard, type Period, results, type SalesRow } from '@/lib/domain/reports'
import { keysOf } from '@/lib/domain/shared/keys-of'
import { periodText } from '../period'

/** Orders and net sales of each channel that sold anything, always in the same order and so in the same colour. */
export function partsOf(rows: readonly SalesRow[]) {
  return keysOf(channelWords).flatMap((channel) => {
    const own = rows.filter((row) => row.channel === channel)
    if (own.length === 0) return []
    const sum = addFigures(own)
    return [{ channel, orders: sum.orders, netMinor: results(sum).netMinor }]
  })
}

/** The series as the chart draws it. */
export const stepsFor = (series: readonly Pick<Dashboard['series'][number], 'day' | 'rows' | 'previously'>[]) =>
  series.map(({ day, rows, previously }) => ({
    day,
    previousMinor: previously.netMinor,
    byChannel: Object.fromEntries(rows.map((row) => [row.channel, results(row).netMinor])),
  }))

/** Words for the period before. */
export const compareText = (before: Period): string => `Before: ${periodText(before)}`

/** What a figure rests on. */
export const basisText = (period: Period, before: Period, zone: string): string =>
  `From ${periodText(period)}, compared with ${periodText(before)}. Days are those of ${zone.replaceAll('_', ' ')}, kept in daily totals as sales happen.`

/** A report over the same days. */
export const reportHref = (path: string, { from, to }: Period): string => hrefOf(path, {}, { from, to })
