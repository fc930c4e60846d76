'use client'

import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { Spinner } from '@/components/ui/spinner'
import { optionId, PaletteList } from './palette-list'
import type { FindHits, PaletteGroup } from './types'
import { useHits } from './use-hits'

type PaletteProps = { commands: PaletteGroup; find: FindHits }

/** Ctrl+K or ⌘K: anything in the back office by its name. */
export function Palette({ commands, find }: PaletteProps) {
  const [open, setOpen] = useState(false)
  useShortcut(() => setOpen(true))
  return (
    <Dialog open={open} onOpenChange={setOpen} trigger={<SearchButton />} title="Find anything" hideTitle size="md">
      <Finder commands={commands} find={find} done={() => setOpen(false)} />
    </Dialog>
  )
}

function SearchButton(props: object) {
  return (
    <button
      type="button"
      {...props}
      aria-label="Find anything"
      aria-keyshortcuts="Control+K Meta+K"
      className="flex min-h-control-md min-w-control-md items-center gap-2 rounded-md border border-line bg-surface px-2.5 text-muted hover:bg-hover sm:w-72"
    >
      <Search aria-hidden className="size-4 shrink-0" />
      <span className="hidden grow text-start sm:block">Find anything</span>
      <span className="hidden sm:block">
        <Kbd keys={['Ctrl', 'K']} />
      </span>
    </button>
  )
}

function Finder({ commands, find, done }: PaletteProps & { done: () => void }) {
  const id = useId()
  const router = useRouter()
  const [words, setWords] = useState('')
  const [pointed, setPointed] = useState<string>()
  const { groups, waiting } = useHits(words, commands, find)
  const all = groups.flatMap((group) => group.hits.map((hit) => hit.href))
  const active = pointed && all.includes(pointed) ? pointed : all[0]

  function choose(href: string) {
    done()
    router.push(href)
  }

  function keys(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter' && active) choose(active)
    if (step === undefined || !active) return
    event.preventDefault()
    const next = all[(all.indexOf(active) + step + all.length) % all.length]
    setPointed(next)
    if (next) document.getElementById(optionId(id, next))?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <div className="-mx-2 -mt-1 pe-0 pt-3">
      <div className="mb-1 flex items-center gap-2.5 border-b border-line px-2.5 pe-12 pb-2.5">
        {waiting ? <Spinner /> : <Search aria-hidden className="size-4 shrink-0 text-muted" />}
        <input
          role="combobox"
          aria-label="Find products, orders, customers and pages"
          aria-expanded={all.length > 0}
          aria-controls={id}
          aria-activedescendant={active && optionId(id, active)}
          placeholder="Product, SKU, order number, customer, page"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={keys}
          className="min-w-0 grow bg-transparent text-lg outline-none"
        />
      </div>
      <PaletteList id={id} groups={groups} active={active} onPoint={setPointed} onChoose={choose} />
      <p role="status" className="px-2.5 text-muted">
        {all.length === 0 && !waiting ? `Nothing is called “${words.trim()}”.` : ''}
      </p>
    </div>
  )
}

function useShortcut(open: () => void) {
  useEffect(() => {
    function press(event: globalThis.KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [open])
}
