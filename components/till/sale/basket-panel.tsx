'use client'

import { ShoppingBasket } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { cx } from '@/components/ui/cx'
import { EmptyState } from '@/components/ui/empty-state'
import { CustomerRow } from '../customer/row'
import { LastSale } from '../history/last-sale'
import { BasketActions } from './basket-actions'
import { BasketTotals } from './basket-totals'
import { useAdded, useSale } from './context'
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
  const fixed = useSale((sale) => sale.stage !== 'selling')
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
      {!fixed ? <PayBar open={open} onOpenChange={onOpenChange} /> : null}
    </section>
  )
}

/** Newest at the bottom and in sight; whatever is selected comes into sight too. */
function Lines({ fixed }: { fixed: boolean }) {
  const lines = useSale((sale) => sale.basket.lines)
  const selected = useSale((sale) => sale.selected)
  const last = useSale((sale) => sale.last)
  const { count } = useAdded()
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    const target = count > 0 || selected !== null ? '[aria-current="true"]' : ':scope > :last-child'
    list.current?.querySelector(target)?.scrollIntoView({ block: 'nearest' })
  }, [count, selected])

  if (lines.length === 0)
    return (
      <div className="min-h-0 grow overflow-y-auto">
        {last && !fixed ? <LastSale last={last} /> : null}
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
