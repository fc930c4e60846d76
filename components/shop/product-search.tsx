'use client'

import { useRouter } from 'next/navigation'
import { type FocusEvent, type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { cx } from '@/components/ui/cx'
import { popClass } from '@/components/ui/overlay-class'
import { SearchInput } from '@/components/ui/search-input'
import { SuggestionList } from './suggestion-list'
import { useSuggestions } from './use-suggestions'

/** The shop's search: offers products while somebody types, and a page of results on Enter. */
export function ProductSearch({ className }: { className?: string }) {
  const listId = useId()
  const search = useSearch()
  const { shown, active, found } = search

  return (
    <search className={className} onBlur={search.leave}>
      <form action="/search" onSubmit={search.submit} className="relative">
        <SearchInput
          name="q"
          label="Search products"
          value={search.text}
          onValueChange={search.type}
          onFocus={search.show}
          onKeyDown={search.keys}
          role="combobox"
          aria-expanded={shown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
        />
        <div
          className={cx(
            popClass,
            'absolute inset-x-0 top-full mt-1.5 max-h-[70dvh] overflow-y-auto p-1.5',
            !shown && 'hidden',
          )}
        >
          <SuggestionList id={listId} found={found} active={active} onChoose={search.go} />
        </div>
      </form>
    </search>
  )
}

function useSearch() {
  const router = useRouter()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const term = text.trim()
  const found = useSuggestions(open ? term : '')
  const shown = open && term.length >= 2 && found !== null

  function go(href: string) {
    setOpen(false)
    setActive(-1)
    router.push(href)
  }

  function move(step: 1 | -1) {
    const stops = (found?.suggestions.length ?? 0) + 1
    setOpen(true)
    setActive(((active + 1 + step + stops) % stops) - 1)
  }

  function keys(event: KeyboardEvent<HTMLInputElement>) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (step === null && !(event.key === 'Escape' && shown)) return
    event.preventDefault()
    if (step === null) setOpen(false)
    else move(step)
  }

  function type(value: string) {
    setText(value)
    setOpen(true)
    setActive(-1)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const chosen = shown ? found.suggestions[active] : undefined
    if (chosen) go(chosen.href)
    else if (term) go(`/search?q=${encodeURIComponent(term)}`)
  }

  function leave(event: FocusEvent<HTMLElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }

  return { text, shown, active, found, keys, type, submit, leave, go, show: () => setOpen(true) }
}
