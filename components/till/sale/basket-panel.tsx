'use client'

import { ShoppingBasket } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { cx } from '@/components/ui/cx'
import { EmptyState } from '@/components/ui/empty-state'
import { CustomerRow } from '../customer/row'
import { LastSale } from '../history/last-sale'
import { useTill } from '../shell/context'
import { BasketActions } from './basket-actions'
import { BasketTotals } from './basket-totals'
import { BasketLineRow } from './line-row'
import { PayBar } from './pay-bar'

type BasketPanelProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** False while money is taken: a narrow screen then shows only that. */
  beside: boolean
}

/** What the customer takes. Totals and the Pay button never scroll away. */
export function BasketPanel({ open, onOpenChange, beside }: BasketPanelProps) {
  const { sale } = useTill()
  const fixed = sale.stage !== 'selling'
  return (
    <section
      aria-label="Basket"
      className={cx(
        'flex min-h-0 flex-col border-line bg-surface max-lg:border-t max-lg:shadow-raised lg:h-full lg:border-s',
        open ? 'max-md:grow md:max-lg:h-[46dvh] md:max-lg:shrink-0' : 'max-lg:shrink-0',
        !beside && 'max-lg:hidden',
      )}
    >
      <div className={cx('flex min-h-0 grow flex-col', !open && beside && 'max-lg:hidden')}>
        <CustomerRow fixed={fixed} />
        <Lines fixed={fixed} />
        <BasketTotals />
        {fixed ? null : <BasketActions />}
      </div>
      {sale.stage === 'selling' ? <PayBar open={open} onOpenChange={onOpenChange} /> : null}
    </section>
  )
}

/** Newest at the bottom and in sight; whatever is selected comes into sight too. */
function Lines({ fixed }: { fixed: boolean }) {
  const { sale, goods } = useTill()
  const list = useRef<HTMLUListElement>(null)
  const { lines } = sale.basket

  useEffect(() => {
    const target = goods.flash.count > 0 || sale.selected !== null ? '[aria-current="true"]' : ':scope > :last-child'
    list.current?.querySelector(target)?.scrollIntoView({ block: 'nearest' })
  }, [goods.flash.count, sale.selected])

  if (lines.length === 0)
    return (
      <div className="min-h-0 grow overflow-y-auto">
        {sale.last && sale.stage === 'selling' ? <LastSale last={sale.last} /> : null}
        <EmptyState icon={<ShoppingBasket />} title="Ready for the next customer" compact className="lg:pt-16">
          Scan a code anywhere, or choose a product.
        </EmptyState>
      </div>
    )
  return (
    <ul ref={list} aria-label="Lines" className="min-h-0 grow overflow-y-auto overscroll-contain">
      {lines.map((line) => (
        <BasketLineRow key={line.variantId} line={line} fixed={fixed} />
      ))}
    </ul>
  )
}
