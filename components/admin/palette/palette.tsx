'use client'

import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { Spinner } from '@/components/ui/spinner'
import { useCombobox } from '@/components/ui/use-combobox'
import { PaletteList } from './palette-list'
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
  const router = useRouter()
  const [words, setWords] = useState('')
  const { groups, waiting, problem } = useHits(words, commands, find)
  const hits = groups.flatMap((group) => group.hits)
  const combobox = useCombobox({
    items: hits,
    keyOf: (hit) => hit.href,
    open: hits.length > 0,
    waiting,
    onChoose: (hit) => {
      done()
      router.push(hit.href)
    },
  })

  return (
    <div className="-mx-2 -mt-1 pe-0 pt-3">
      <div className="mb-1 flex items-center gap-2.5 border-b border-line px-2.5 pe-12 pb-2.5">
        {waiting ? <Spinner /> : <Search aria-hidden className="size-4 shrink-0 text-muted" />}
        <input
          {...combobox.field}
          aria-label="Find products, orders, customers and pages"
          placeholder="Product, SKU, order number, customer, page"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => {
            setWords(event.target.value)
            combobox.unmark()
          }}
          className="min-w-0 grow bg-transparent text-lg outline-none"
        />
      </div>
      <PaletteList combobox={combobox} groups={groups} />
      <p role="status" className="px-2.5 text-muted">
        {problem ?? (hits.length === 0 && !waiting ? `Nothing is called “${words.trim()}”.` : '')}
      </p>
    </div>
  )
}

function useShortcut(open: () => void) {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [open])
}
