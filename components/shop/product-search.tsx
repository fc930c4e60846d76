'use client'

import { useRouter } from 'next/navigation'
import { type FocusEvent, type FormEvent, useState } from 'react'
import { cx } from '@/components/ui/cx'
import { popClass } from '@/components/ui/overlay-class'
import { SearchInput } from '@/components/ui/search-input'
import { useCombobox } from '@/components/ui/use-combobox'
import { SuggestionList } from './suggestion-list'
import { useSuggestions } from './use-suggestions'

/** The shop's search: offers products while somebody types, and a page of results on Enter. */
export function ProductSearch({ className }: { className?: string }) {
  const { text, type, found, shown, combobox, go, ...on } = useSearch()
  return (
    <search className={className} onBlur={on.leave}>
      <form action="/search" onSubmit={on.submit} className="relative">
        <SearchInput
          {...combobox.field}
          name="q"
          label="Search products"
          value={text}
          onValueChange={type}
          onFocus={on.show}
        />
        <div
          className={cx(
            popClass,
            'absolute inset-x-0 top-full mt-1.5 max-h-[70dvh] overflow-y-auto p-1.5',
            !shown && 'hidden',
          )}
        >
          <SuggestionList combobox={combobox} found={found} onShowAll={go} />
        </div>
      </form>
    </search>
  )
}

function useSearch() {
  const router = useRouter()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const term = text.trim()
  const found = useSuggestions(open ? term : '')
  const shown = open && term.length >= 2 && found !== null
  const combobox = useCombobox({
    items: found?.suggestions ?? [],
    keyOf: ({ href }) => href,
    open: shown,
    unmarked: true,
    onChoose: ({ href }) => go(href),
    onOpen: () => setOpen(true),
    onEscape: shown ? () => setOpen(false) : undefined,
  })

  function go(href: string) {
    setOpen(false)
    combobox.unmark()
    router.push(href)
  }

  function type(value: string) {
    setText(value)
    setOpen(true)
    combobox.unmark()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (term) go(`/search?q=${encodeURIComponent(term)}`)
  }

  function leave(event: FocusEvent<HTMLElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }

  return { text, type, found, shown, combobox, go, submit, leave, show: () => setOpen(true) }
}
