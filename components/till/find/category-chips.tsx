'use client'

import { ChevronDown } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { DropdownMenu, MenuRadioGroup } from '@/components/ui/dropdown-menu'
import type { TillCategory } from './catalogue'
import { useFit } from './use-fit'

type CategoryChipsProps = {
  categories: readonly TillCategory[]
  chosen: number | null
  onChoose: (category: number | null) => void
}

const chipClass =
  'min-h-control-sm shrink-0 rounded-full border border-line bg-surface px-4 font-medium whitespace-nowrap hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent'

/** One row: All, as many categories as fit, and a menu with the others. */
export function CategoryChips({ categories, chosen, onChoose }: CategoryChipsProps) {
  const { row, ruler, count } = useFit(categories)
  const hidden = categories.slice(count)
  return (
    <fieldset ref={row} className="relative flex min-w-0 shrink-0 gap-2 px-3 pb-2">
      <legend className="sr-only">Categories</legend>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)} className={chipClass}>
        All
      </button>
      {categories.slice(0, count).map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={chosen === id} onClick={() => onChoose(id)} className={chipClass}>
          {name}
        </button>
      ))}
      {hidden.length > 0 ? <More categories={hidden} chosen={chosen} onChoose={onChoose} /> : null}
      <div ref={ruler} aria-hidden className="invisible absolute start-0 top-0 flex h-0 w-0 gap-2 overflow-hidden">
        {categories.map(({ id, name }) => (
          <span key={id} className={chipClass}>
            {name}
          </span>
        ))}
      </div>
    </fieldset>
  )
}

/** Shows the chosen one's name when it is among its own. */
function More({ categories, chosen, onChoose }: CategoryChipsProps) {
  const among = categories.find(({ id }) => id === chosen)
  return (
    <DropdownMenu
      label="More categories"
      trigger={
        <Button
          className={
            among ? 'min-w-0 shrink! rounded-full! border-accent! bg-accent-soft! text-accent!' : 'rounded-full!'
          }
        >
          <span className="truncate">{among?.name ?? 'More'}</span>
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      <MenuRadioGroup
        label="More categories"
        value={among ? String(among.id) : ''}
        options={categories.map(({ id, name }) => ({ value: String(id), label: name }))}
        onValueChange={(id) => onChoose(Number(id))}
      />
    </DropdownMenu>
  )
}
