import Link from 'next/link'
import { FilterChip } from '@/components/ui/filter-chip'

export type Chip = { label: string; value: string; removeHref: string }

/** The filters that are on, each with its cross. */
export function Chips({ chips, clearHref }: { chips: readonly Chip[]; clearHref: string }) {
  if (chips.length === 0) return null
  return (
    <ul aria-label="Filters" className="mb-3 flex flex-wrap items-center gap-2">
      {chips.map((chip) => (
        <li key={chip.label}>
          <FilterChip {...chip} />
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <Link href={clearHref} scroll={false} className="rounded-sm px-1 text-sm text-muted underline hover:text-ink">
            Clear all
          </Link>
        </li>
      ) : null}
    </ul>
  )
}
