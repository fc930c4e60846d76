'use client'

import { SearchX } from 'lucide-react'
import { useEffect } from 'react'
import { cx } from '@/components/ui/cx'
import { EmptyState } from '@/components/ui/empty-state'
import type { TillItem } from '@/lib/domain/catalog'
import { useTill } from '../shell/context'
import { RESULTS_ID, resultId } from './search-bar'
import { StockNote } from './stock-note'
import type { Results } from './use-results'

/** Each variant a row of its own, the best at the top. */
export function SearchResults({ results, active }: { results: Results; active: number }) {
  const { items, quantity, asked } = results
  if (items.length === 0)
    return (
      <EmptyState icon={<SearchX />} title={`Nothing found for “${asked}”`} compact>
        Try fewer letters, or part of the SKU.
      </EmptyState>
    )
  return (
    <div
      id={RESULTS_ID}
      role="listbox"
      aria-label="Found"
      tabIndex={-1}
      className="min-h-0 grow overflow-y-auto overscroll-contain px-3 pb-3"
    >
      {items.map((item, place) => (
        <Result key={item.variantId} item={item} quantity={quantity} active={place === active} />
      ))}
    </div>
  )
}

function Result({ item, quantity, active }: { item: TillItem; quantity: number; active: boolean }) {
  const { goods, setQuery, money } = useTill()

  useEffect(() => {
    if (active) document.getElementById(resultId(item.variantId))?.scrollIntoView({ block: 'nearest' })
  }, [active, item.variantId])

  function take() {
    goods.add(item, quantity)
    setQuery('')
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field moves through these and takes one with Enter
    <div
      id={resultId(item.variantId)}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onClick={take}
      className={cx(
        'flex min-h-14 cursor-pointer items-center gap-3 rounded-md border-b border-line px-3 py-1.5 hover:bg-hover',
        active && 'bg-selected ring-1 ring-accent ring-inset',
      )}
    >
      {item.image ? (
        // biome-ignore lint/performance/noImgElement: small pictures, served ready-made
        <img src={item.image} alt="" loading="lazy" className="size-10 shrink-0 rounded-md object-cover" />
      ) : null}
      <span className="min-w-0 grow">
        <span className="block truncate font-medium">
          {item.name}
          {item.variantName ? <span className="font-normal text-muted"> · {item.variantName}</span> : null}
        </span>
        <span className="num block truncate text-sm text-muted">{item.sku}</span>
      </span>
      <StockNote stock={item.stock} threshold={item.threshold} />
      <span className="num w-20 shrink-0 text-end font-medium">
        {quantity > 1 ? <span className="text-muted">{quantity} × </span> : null}
        {money(item.priceMinor)}
      </span>
    </div>
  )
}
