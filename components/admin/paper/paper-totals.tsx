import type { OrderView } from '@/lib/domain/orders'
import { formatMoney } from '@/lib/domain/shared/money'
import { formatPercent } from '@/lib/domain/shared/percent'
import { settlementOf } from './settlement'

/** From the lines to what is still to pay. */
export function PaperTotals({ order }: { order: OrderView }) {
  const money = (minor: bigint) => formatMoney(minor, order.currency)
  const settlement = settlementOf(order)
  const rows = [
    { term: 'Items', minor: order.subtotalMinor, shown: true },
    { term: 'Discount', minor: -order.discountMinor, shown: order.discountMinor > 0n },
    { term: 'Shipping', minor: order.shippingMinor, shown: order.shippingMinor > 0n },
    { term: `Tax, ${formatPercent(order.taxPpm)}`, minor: order.taxMinor, shown: !order.pricesIncludeTax },
    { term: 'Rounding', minor: order.roundingMinor, shown: order.roundingMinor !== 0n },
  ]
  return (
    <dl className="num ms-auto mt-4 w-72 max-w-full space-y-1 px-2 [&>div]:flex [&>div]:justify-between [&>div]:gap-6">
      {rows.map(({ term, minor, shown }) =>
        shown ? (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{money(minor)}</dd>
          </div>
        ) : null,
      )}
      <div className="border-t border-line-strong pt-1 text-lg font-semibold">
        <dt>Total</dt>
        <dd>{money(order.totalMinor)}</dd>
      </div>
      {order.pricesIncludeTax ? (
        <div className="text-muted">
          <dt>Tax in it, {formatPercent(order.taxPpm)}</dt>
          <dd>{money(order.taxMinor)}</dd>
        </div>
      ) : null}
      {settlement.payments.map(({ id, term, minor }) => (
        <div key={id} className="text-muted">
          <dt>{term}</dt>
          <dd>{money(minor)}</dd>
        </div>
      ))}
      {settlement.close ? (
        <div className="font-medium">
          <dt>{settlement.close.term}</dt>
          <dd>{settlement.close.text}</dd>
        </div>
      ) : null}
    </dl>
  )
}
