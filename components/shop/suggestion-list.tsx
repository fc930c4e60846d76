'use client'

import { AVAILABILITY } from '@/components/product/availability-text'
import { ProductImage } from '@/components/product/product-image'
import { cx } from '@/components/ui/cx'
import type { Suggestion } from './suggestion'
import type { Suggestions } from './use-suggestions'

type SuggestionListProps = {
  id: string
  found: Suggestions | null
  active: number
  onChoose: (href: string) => void
}

/** What the search field offers; the field keeps the focus and walks through it. */
export function SuggestionList({ id, found, active, onChoose }: SuggestionListProps) {
  const suggestions = found?.suggestions ?? []
  const all = `/search?q=${encodeURIComponent(found?.term ?? '')}`
  return (
    <>
      <div id={id} role="listbox" aria-label="Products">
        {suggestions.map((suggestion, place) => (
          <Option
            key={suggestion.href}
            id={`${id}-${place}`}
            suggestion={suggestion}
            active={place === active}
            onChoose={onChoose}
          />
        ))}
      </div>
      {found && suggestions.length === 0 ? (
        <p className="px-3 py-4 text-muted">Nothing found for “{found.term}”.</p>
      ) : null}
      {found && found.total > suggestions.length ? (
        <button
          type="button"
          onClick={() => onChoose(all)}
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

type OptionProps = { id: string; suggestion: Suggestion; active: boolean; onChoose: (href: string) => void }

function Option({ id, suggestion, active, onChoose }: OptionProps) {
  const { name, image, price, from, availability, category, href } = suggestion
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field hears the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onClick={() => onChoose(href)}
      onMouseDown={(event) => event.preventDefault()}
      className={cx(
        'flex cursor-pointer items-center gap-3 rounded-md px-2 py-1.5 hover:bg-hover',
        active && 'bg-selected',
      )}
    >
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
    </div>
  )
}
