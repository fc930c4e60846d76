'use client'

import { SearchInput } from '@/components/ui/search-input'
import type { Combobox } from '@/components/ui/use-combobox'
import type { TillItem } from '@/lib/domain/catalog'
import { KeyHint } from '../keys/key-hint'
import { useFind, useQuery } from './context'

/** Typing finds; Enter takes what is marked; `3*mug` takes three. */
export function SearchBar({ combobox }: { combobox: Combobox<TillItem> }) {
  const { setQuery } = useFind()
  return (
    <div className="shrink-0 p-3 pb-2">
      <SearchInput
        {...combobox.field}
        data-till="search"
        label="Search for a product"
        placeholder="Scan or search"
        value={useQuery()}
        onValueChange={(text) => {
          setQuery(text)
          combobox.unmark()
        }}
        shortcut={<KeyHint command="search" />}
        aria-keyshortcuts="F2"
        enterKeyHint="done"
      />
    </div>
  )
}
