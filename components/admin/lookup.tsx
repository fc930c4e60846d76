'use client'

import { Search } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import { cx } from '@/components/ui/cx'
import { Input } from '@/components/ui/input'
import { Spinner } from '@/components/ui/spinner'

type LookupProps<T> = {
  label: string
  placeholder: string
  find: (words: string) => Promise<T[]>
  keyOf: (found: T) => string
  show: (found: T) => ReactNode
  onChoose: (found: T) => void
  /** What to offer when nothing fits. */
  nothing?: (words: string) => ReactNode
  invalid?: boolean
}

const PAUSE_MS = 180

/** A field that finds something while one types; arrows and Enter choose. */
export function Lookup<T>({ label, placeholder, find, keyOf, show, onChoose, nothing, invalid }: LookupProps<T>) {
  const id = useId()
  const [words, setWords] = useState('')
  const [place, setPlace] = useState(0)
  const { found, waiting } = useFound(words, find)
  const open = words.trim() !== '' && (found.length > 0 || (!waiting && nothing !== undefined))

  function choose(one: T | undefined) {
    if (one === undefined) return
    onChoose(one)
    setWords('')
    setPlace(0)
  }

  function keys(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') {
      event.preventDefault()
      choose(found[place])
    } else if (event.key === 'Escape') setWords('')
    else if (step !== undefined && found.length > 0) {
      event.preventDefault()
      setPlace((place + step + found.length) % found.length)
    }
  }

  return (
    <div className="relative">
      <Input
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={found[place] === undefined ? undefined : `${id}-${place}`}
        aria-invalid={invalid || undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        before={waiting ? <Spinner /> : <Search aria-hidden />}
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setPlace(0)
        }}
        onKeyDown={keys}
      />
      <div
        id={id}
        role="listbox"
        aria-label={`${label}: what was found`}
        hidden={!open || found.length === 0}
        className="absolute inset-x-0 top-full z-drawer mt-1 max-h-80 overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-raised"
      >
        {found.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
          <div
            key={keyOf(one)}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === place}
            onPointerMove={() => setPlace(index)}
            onClick={() => choose(one)}
            className={cx('cursor-pointer rounded-md px-2.5 py-1.5', index === place && 'bg-hover')}
          >
            {show(one)}
          </div>
        ))}
      </div>
      {open && found.length === 0 ? <div className="mt-2 text-muted">{nothing?.(words.trim())}</div> : null}
    </div>
  )
}

function useFound<T>(words: string, find: (words: string) => Promise<T[]>) {
  const asked = words.trim()
  const [answer, setAnswer] = useState<{ words: string; found: T[] }>({ words: '', found: [] })

  useEffect(() => {
    if (asked === '') return
    let stale = false
    const timer = setTimeout(() => {
      find(asked)
        .then((found) => !stale && setAnswer({ words: asked, found }))
        .catch(() => !stale && setAnswer({ words: asked, found: [] }))
    }, PAUSE_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [asked, find])

  return { found: asked === '' ? [] : answer.found, waiting: asked !== '' && answer.words !== asked }
}
