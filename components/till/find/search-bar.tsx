'use client'

import type { KeyboardEvent } from 'react'
import { SearchInput } from '@/components/ui/search-input'
import { KeyHint } from '../keys/key-hint'
import { useTill } from '../shell/context'
import type { Results } from './use-results'

export const RESULTS_ID = 'till-results'
export const resultId = (variantId: number) => `till-result-${variantId}`

type SearchBarProps = { results: Results; active: number; onActive: (place: number) => void }

/** Typing finds; Enter takes what is marked; `3*mug` takes three. */
export function SearchBar({ results, active, onActive }: SearchBarProps) {
  const { query, setQuery, goods, say } = useTill()
  const chosen = results.items[active]

  function move(to: number) {
    const item = results.items[to]
    if (!item) return
    onActive(to)
    say(`${item.name} ${item.variantName}. ${to + 1} of ${results.items.length}.`)
  }

  function take() {
    if (chosen) goods.add(chosen, results.quantity)
    else goods.addCode(results.asked)
    setQuery('')
    onActive(0)
  }

  function keys(event: KeyboardEvent<HTMLInputElement>) {
    if (query === '') return
    const acts = new Map([
      ['ArrowDown', () => move(active + 1)],
      ['ArrowUp', () => move(active - 1)],
      ['Enter', take],
      ['Escape', () => setQuery('')],
    ])
    const found = acts.get(event.key)
    if (!found) return
    event.preventDefault()
    found()
  }

  return (
    <div className="shrink-0 p-3 pb-2">
      <SearchInput
        data-till="search"
        label="Search for a product"
        placeholder="Scan or search"
        value={query}
        onValueChange={(text) => {
          setQuery(text)
          onActive(0)
        }}
        onKeyDown={keys}
        shortcut={<KeyHint command="search" />}
        role="combobox"
        aria-expanded={query !== ''}
        aria-controls={RESULTS_ID}
        aria-activedescendant={query !== '' && chosen ? resultId(chosen.variantId) : undefined}
        aria-keyshortcuts="F2"
        enterKeyHint="done"
      />
    </div>
  )
}
