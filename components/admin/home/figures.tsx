import { formatValue } from '@/components/charts/value-format'
import type { Totals } from '@/lib/domain/reports'
import { formatMoney } from '@/lib/domain/shared/money'
import { countText } from '../format'
import { changeOf } from './change'
import { Figure } from './figure'

type FiguresProps = {
  now: Totals
  previously: Totals
  comparable: boolean
  series: readonly { now: Totals }[]
  currency: string
  /** Where the figures are taken apart. */
  reportHref: string
  /** Words for the days and the time zone, under each definition. */
  basis: string
  /** Those who see only their own sales see no profit. */
  profit: boolean
}

/** The five figures of a period against the one before. */
export function HomeFigures(props: FiguresProps) {
  const { now, previously, comparable, series, currency, reportHref, basis, profit } = props
  const money = (minor: bigint) => formatMoney(minor, currency)
  const steps = (pick: (totals: Totals) => bigint | number) => series.map((step) => Number(pick(step.now)))
  const change = (pick: (totals: Totals) => bigint | number, better: 'up' | 'down') =>
    changeOf(Number(pick(now)), Number(pick(previously)), { better, comparable })
  const define = (words: string) => (
    <>
      <p>{words}</p>
      <p className="mt-2 text-muted">{basis}</p>
    </>
  )
  return (
    <ul aria-label="Figures of the period" className="grid grid-cols-2 gap-3 md:grid-cols-3 xl:grid-cols-5">
      <Figure
        label="Net sales"
        value={money(now.netMinor)}
        change={change((totals) => totals.netMinor, 'up')}
        steps={steps((totals) => totals.netMinor)}
        definition={define(
          'What buyers paid, with tax and shipping, less cancellations and returns on these days, whenever they were sold.',
        )}
        href={reportHref}
      />
      <Figure
        label="Orders"
        value={countText(now.orders)}
        note={
          now.cancelledOrders > 0
            ? `${countText(now.cancelledOrders)} cancelled, ${money(now.cancelledMinor)}`
            : undefined
        }
        change={change((totals) => totals.orders, 'up')}
        steps={steps((totals) => totals.orders)}
        definition={define(
          'Orders and till sales placed on these days, also those that were cancelled or returned since; drafts do not count. Beside them the orders that were cancelled on these days, whenever they were placed, and their worth.',
        )}
      />
      <Figure
        label="Average order"
        value={money(now.averageMinor)}
        change={change((totals) => totals.averageMinor, 'up')}
        steps={steps((totals) => totals.averageMinor)}
        definition={define(
          'What buyers paid for the orders placed on these days, divided by their number, before cancellations and returns.',
        )}
      />
      {profit ? (
        <Figure
          label="Gross profit"
          value={money(now.profitMinor)}
          note={now.margin === null ? undefined : `${formatValue(now.margin, { kind: 'percent' })} margin`}
          change={change((totals) => totals.profitMinor, 'up')}
          steps={steps((totals) => totals.profitMinor)}
          definition={define(
            'Net sales less tax and less what the goods cost you. The share is of net sales without tax.',
          )}
        />
      ) : null}
      <Figure
        label="Returns"
        value={money(now.returnedMinor)}
        note={now.returnedOrders > 0 ? `${countText(now.returnedOrders)} taken back` : undefined}
        change={change((totals) => totals.returnedMinor, 'down')}
        steps={steps((totals) => totals.returnedMinor)}
        definition={define('What was given back for orders returned on these days, whenever they were sold.')}
      />
    </ul>
  )
}
