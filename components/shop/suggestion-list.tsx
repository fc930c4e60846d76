'use client'

import { AVAILABILITY } from '@/components/product/availability-text'
import { ProductImage } from '@/components/product/product-image'
import { ComboboxList, ComboboxOption } from '@/components/ui/combobox'
import type { Combobox } from '@/components/ui/use-combobox'
import type { Suggestion } from './suggestion'
import type { Suggestions } from './use-suggestions'

type SuggestionListProps = {
  combobox: Combobox<Suggestion>
  found: Suggestions | null
  onShowAll: (href: string) => void
}

/** What the search field offers; the field keeps the focus and walks through it. */
export function SuggestionList({ combobox, found, onShowAll }: SuggestionListProps) {
  const suggestions = found?.suggestions ?? []
  const all = `/search?q=${encodeURIComponent(found?.term ?? '')}`
  return (
    <>
      <ComboboxList id={combobox.listId} label="Products">
        {suggestions.map((suggestion) => (
          <Option key={suggestion.href} suggestion={suggestion} option={combobox.optionOf(suggestion)} />
        ))}
      </ComboboxList>
      {found && suggestions.length === 0 ? (
        <p className="px-3 py-4 text-muted">Nothing found for “{found.term}”.</p>
      ) : null}
      {found && found.total > suggestions.length ? (
        <button
          type="button"
          onClick={() => onShowAll(all)}
          className="mt-1 w-full rounded-md border-t border-line px-3 py-2.5 text-start font-medium text-accent hover:bg-hover"
        >
          Show all {found.total} products
        </button>
      ) : null}
      <p role="status" className="sr-only">
        {found ? `${found.total} products found` : ''}
      </p>
    </>
  )
}

type OptionProps = { suggestion: Suggestion; option: ReturnType<Combobox<Suggestion>['optionOf']> }

function Option({ suggestion, option }: OptionProps) {
  const { name, image, price, from, availability, category } = suggestion
  return (
    <ComboboxOption option={option} className="flex items-center gap-3 px-2 py-1.5">
      <ProductImage src={image} alt="" className="w-10 shrink-0 rounded-sm" />
      <span className="min-w-0 grow">
        <span className="block truncate font-medium">{name}</span>
        <span className="block truncate text-sm text-muted">
          {category ? `${category} · ` : ''}
          {AVAILABILITY[availability].text}
        </span>
      </span>
      <span className="num shrink-0 text-sm font-semibold">
        {from ? <span className="font-normal text-muted">from </span> : null}
        {price}
      </span>
    </ComboboxOption>
  )
}
