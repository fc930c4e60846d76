'use client'

import { Search } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { ComboboxList, ComboboxOption } from '@/components/ui/combobox'
import { Input } from '@/components/ui/input'
import { Spinner } from '@/components/ui/spinner'
import { useAnswer } from '@/components/ui/use-answer'
import { useCombobox } from '@/components/ui/use-combobox'

type LookupProps<T> = {
  label: string
  placeholder: string
  find: (words: string) => Promise<T[]>
  keyOf: (found: T) => string
  show: (found: T) => ReactNode
  onChoose: (found: T) => void
  /** What to offer when nothing fits. */
  nothing: (words: string) => ReactNode
  invalid?: boolean
}

const PAUSE_MS = 180

/** A field that finds something while one types; arrows and Enter choose. */
export function Lookup<T>({ label, placeholder, find, keyOf, show, onChoose, nothing, invalid }: LookupProps<T>) {
  const [words, setWords] = useState('')
  const { value, waiting, problem } = useFound(words.trim(), find)
  const items = value ?? []
  const combobox = useCombobox({
    items,
    keyOf,
    open: items.length > 0,
    waiting,
    onChoose: (found) => {
      onChoose(found)
      setWords('')
    },
    onEscape: words === '' ? undefined : () => setWords(''),
  })

  return (
    <div className="relative">
      <Input
        {...combobox.field}
        aria-label={label}
        aria-invalid={invalid || undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        before={waiting ? <Spinner /> : <Search aria-hidden />}
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          combobox.unmark()
        }}
      />
      <ComboboxList
        id={combobox.listId}
        label={`${label}: what was found`}
        hidden={items.length === 0}
        className="absolute inset-x-0 top-full z-drawer mt-1 max-h-80 overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-raised"
      >
        {items.map((one) => (
          <ComboboxOption key={keyOf(one)} option={combobox.optionOf(one)} className="px-2.5 py-1.5">
            {show(one)}
          </ComboboxOption>
        ))}
      </ComboboxList>
      <div role="status" className="text-muted empty:hidden not-empty:mt-2">
        {problem ?? (value?.length === 0 && !waiting ? nothing(words.trim()) : null)}
      </div>
    </div>
  )
}

const useFound = <T,>(words: string, find: (words: string) => Promise<T[]>) =>
  useAnswer(words || null, async (asked) => ({ ok: true, value: await find(asked) }), PAUSE_MS)
