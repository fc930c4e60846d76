'use client'

import { BadgePercent, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { cx } from '@/components/ui/cx'
import { useCatalogue } from '../find/context'
import { useShop } from '../shared/shop'
import type { BasketLine } from './basket'
import { useAdded, useChangeSale, useSale } from './context'
import { LineTools } from './line-tools'
import { leftOf, lineDiscount, unitOf } from './price'
import { select } from './sale'

/** Name, how many at what price, what it comes to. The selected line shows its tools. */
export const BasketLineRow = memo(function BasketLineRow({ line, fixed }: { line: BasketLine; fixed: boolean }) {
  const { money } = useShop()
  const change = useChangeSale()
  const selected = useSale((sale) => sale.selected === line.variantId) && !fixed
  const unit = unitOf(line)
  const off = lineDiscount(line)
  return (
    <li
      aria-current={selected ? 'true' : undefined}
      className={cx('relative border-b border-line', selected && 'bg-selected')}
    >
      <AddedFlash variantId={line.variantId} />
      <button
        type="button"
        disabled={fixed}
        aria-pressed={fixed ? undefined : selected}
        onClick={() => change((now) => select(now, line.variantId))}
        className="relative flex min-h-14 w-full items-center gap-3 px-4 py-2 text-start focus-visible:-outline-offset-2"
      >
        <span className="min-w-0 grow">
          <span className="block leading-snug font-medium">
            {line.name}
            {line.variantName ? <span className="font-normal text-muted"> · {line.variantName}</span> : null}
          </span>
          <span className="num flex flex-wrap items-center gap-x-2 text-sm text-muted">
            <span>
              {line.quantity} × {money(unit)}
            </span>
            {line.unitMinor !== null && line.unitMinor !== line.listMinor ? (
              <span>
                instead of <s>{money(line.listMinor)}</s>
              </span>
            ) : null}
            {off > 0n ? (
              <span className="inline-flex items-center gap-1 font-medium text-brick">
                <BadgePercent aria-hidden className="size-3.5" />
                {money(-off)}
              </span>
            ) : null}
            <ShortNote line={line} />
          </span>
        </span>
        <span className="num shrink-0 text-lg font-semibold">{money(leftOf(line))}</span>
      </button>
      {selected ? <LineTools line={line} /> : null}
    </li>
  )
})

/** Lights the line up for a second when more of it was added. */
function AddedFlash({ variantId }: { variantId: number }) {
  const added = useAdded()
  if (added.variantId !== variantId) return null
  return (
    <span
      key={added.count}
      aria-hidden
      className="pointer-events-none absolute inset-0 animate-[fade-out_1s_ease-out_forwards] bg-positive-soft ring-2 ring-positive ring-inset"
    />
  )
}

/** A warning, no more: the server knows the stock for sure. */
function ShortNote({ line }: { line: BasketLine }) {
  const stock = useCatalogue((catalogue) => catalogue?.byVariant.get(line.variantId)?.stock)
  if (stock === undefined || stock >= line.quantity) return null
  return (
    <span className="inline-flex items-center gap-1 font-medium text-warning">
      <TriangleAlert aria-hidden className="size-3.5" />
      {stock > 0 ? `Only ${stock} in stock` : 'None in stock'}
    </span>
  )
}
