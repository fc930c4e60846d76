'use client'

import { SearchX } from 'lucide-react'
import { ComboboxList, ComboboxOption } from '@/components/ui/combobox'
import { cx } from '@/components/ui/cx'
import { EmptyState } from '@/components/ui/empty-state'
import type { Combobox } from '@/components/ui/use-combobox'
import type { TillItem } from '@/lib/domain/catalog'
import { useShop } from '../shared/shop'
import { StockNote } from './stock-note'
import type { Results } from './use-results'

type SearchResultsProps = { results: Results; combobox: Combobox<TillItem> }

/** Each variant a row of its own, the best at the top. */
export function SearchResults({ results: { items, quantity, asked }, combobox }: SearchResultsProps) {
  if (items.length === 0)
    return (
      <EmptyState icon={<SearchX />} title={`Nothing found for “${asked}”`} compact>
        Try fewer letters, or part of the SKU.
      </EmptyState>
    )
  return (
    <ComboboxList
      id={combobox.listId}
      label="Found"
      className="min-h-0 grow overflow-y-auto overscroll-contain px-3 pb-3"
    >
      {items.map((item) => (
        <Result key={item.variantId} item={item} quantity={quantity} option={combobox.optionOf(item)} />
      ))}
    </ComboboxList>
  )
}

type ResultProps = { item: TillItem; quantity: number; option: ReturnType<Combobox<TillItem>['optionOf']> }

function Result({ item, quantity, option }: ResultProps) {
  const { money } = useShop()
  return (
    <ComboboxOption
      option={option}
      className={cx(
        'flex min-h-14 items-center gap-3 border-b border-line px-3 py-1.5',
        option.marked && 'ring-1 ring-accent ring-inset',
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
    </ComboboxOption>
  )
}
