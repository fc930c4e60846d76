'use client'

import { formatPercent } from '@/lib/domain/shared/percent'
import { useShop } from '../shared/shop'
import { usePricedBasket, useSale } from './context'

/** Subtotal, discount and tax when they say anything; the total always. */
export function BasketTotals() {
  const { shop, money } = useShop()
  const priced = usePricedBasket()
  const empty = useSale((sale) => sale.basket.lines.length === 0)
  const note = useSale((sale) => sale.basket.note)
  if (empty) return null
  return (
    <div className="num shrink-0 border-t border-line px-4 pt-2 pb-1">
      <dl>
        {priced.discountMinor > 0n ? (
          <>
            <Row term="Subtotal" detail={money(priced.subtotalMinor)} />
            <Row term="Discount" detail={money(-priced.discountMinor)} />
          </>
        ) : null}
        {shop.taxPpm > 0 ? (
          <Row
            term={`${shop.pricesIncludeTax ? 'Including' : 'Plus'} ${formatPercent(shop.taxPpm)} tax`}
            detail={money(priced.taxMinor)}
          />
        ) : null}
        <div className="flex items-baseline justify-between gap-4 pt-1">
          <dt className="text-lg font-semibold">Total</dt>
          <dd className="text-figure font-semibold">{money(priced.totalMinor)}</dd>
        </div>
      </dl>
      {note ? <p className="pb-1 text-sm text-muted">Note: {note}</p> : null}
    </div>
  )
}

const Row = ({ term, detail }: { term: string; detail: string }) => (
  <div className="flex justify-between gap-4 text-muted">
    <dt>{term}</dt>
    <dd>{detail}</dd>
  </div>
)
