import type { Cart } from '@/lib/domain/carts'
import { formatMoney } from '@/lib/domain/shared/money'
import { formatPercent } from '@/lib/domain/shared/percent'

type CartTotalsProps = {
  cart: Pick<Cart, 'currency' | 'taxPpm' | 'pricesIncludeTax' | 'totals'>
  /** Collected at the counter: nothing is sent. */
  collect?: boolean
  /** Still an estimate, before checkout. */
  estimated?: boolean
}

/** What the buyer will pay, and what is in it. */
export function CartTotals({ cart, collect, estimated }: CartTotalsProps) {
  const { totals, currency, taxPpm, pricesIncludeTax } = cart
  const money = (minor: bigint) => formatMoney(minor, currency)
  const tax = `${pricesIncludeTax ? 'Including' : 'Plus'} ${formatPercent(taxPpm)} tax`
  return (
    <dl className="num space-y-1.5">
      <Row term="Subtotal" detail={money(totals.subtotalMinor)} />
      <Row
        term={collect ? 'Collect at the counter' : 'Delivery'}
        detail={totals.shippingMinor > 0n ? money(totals.shippingMinor) : 'Free'}
      />
      {taxPpm > 0 && !pricesIncludeTax ? <Row term={tax} detail={money(totals.taxMinor)} /> : null}
      <div className="flex items-baseline justify-between gap-4 border-t border-line pt-3 text-lg font-semibold">
        <dt>{estimated ? 'Estimated total' : 'Total'}</dt>
        <dd>{money(totals.totalMinor)}</dd>
      </div>
      {taxPpm > 0 && pricesIncludeTax ? <Row term={tax} detail={money(totals.taxMinor)} muted /> : null}
    </dl>
  )
}

function Row({ term, detail, muted }: { term: string; detail: string; muted?: boolean }) {
  return (
    <div className={`flex items-baseline justify-between gap-4 ${muted ? 'text-sm text-muted' : ''}`}>
      <dt className="text-muted">{term}</dt>
      <dd>{detail}</dd>
    </div>
  )
}
