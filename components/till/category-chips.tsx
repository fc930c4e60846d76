'use client'

import type { TillCategory } from './catalogue'

type CategoryChipsProps = {
  categories: readonly TillCategory[]
  chosen: number | null
  onChoose: (category: number | null) => void
}

const look =
  'min-h-control-sm shrink-0 rounded-full border border-line bg-surface px-4 font-medium whitespace-nowrap hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent'

/** One row that scrolls; All comes first. */
export function CategoryChips({ categories, chosen, onChoose }: CategoryChipsProps) {
  if (categories.length === 0) return null
  return (
    <fieldset className="flex shrink-0 gap-2 overflow-x-auto px-3 pb-2 [scrollbar-width:none]">
      <legend className="sr-only">Categories</legend>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)} className={look}>
        All
      </button>
      {categories.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={chosen === id} onClick={() => onChoose(id)} className={look}>
          {name}
        </button>
      ))}
    </fieldset>
  )
}
