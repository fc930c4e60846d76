'use client'

import { CornerDownLeft } from 'lucide-react'
import Image from 'next/image'
import { cx } from '@/components/ui/cx'
import type { PaletteGroup, PaletteHit } from './types'

type PaletteListProps = {
  id: string
  groups: readonly PaletteGroup[]
  active: string | undefined
  onPoint: (href: string) => void
  onChoose: (href: string) => void
}

export const optionId = (id: string, href: string) => `${id}-${href.replace(/\W+/g, '-')}`

/** The hits below the field; the focus stays in the field, `active` is where the arrow keys stand. */
export function PaletteList({ id, groups, active, onPoint, onChoose }: PaletteListProps) {
  return (
    <div id={id} role="listbox" aria-label="What was found" className="max-h-[min(24rem,60dvh)] overflow-y-auto">
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox has no element of its own
        <div key={group.label} role="group" aria-label={group.label} className="pb-2">
          <p aria-hidden className="px-2.5 pt-2 pb-1 text-sm text-muted">
            {group.label}
          </p>
          {group.hits.map((hit) => (
            <Option
              key={hit.href}
              id={optionId(id, hit.href)}
              hit={hit}
              active={hit.href === active}
              onPoint={() => onPoint(hit.href)}
              onChoose={() => onChoose(hit.href)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

type OptionProps = { id: string; hit: PaletteHit; active: boolean; onPoint: () => void; onChoose: () => void }

function Option({ id, hit, active, onPoint, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onPointerMove={onPoint}
      onClick={onChoose}
      className={cx(
        'flex min-h-control-lg cursor-pointer items-center gap-3 rounded-md px-2.5 py-1.5',
        active && 'bg-hover',
      )}
    >
      {hit.image ? (
        <Image src={hit.image} alt="" width={28} height={28} unoptimized className="size-7 rounded-sm object-cover" />
      ) : null}
      <span className="min-w-0 grow truncate">
        {hit.title}
        {hit.note ? <span className="ms-2 text-sm text-muted">{hit.note}</span> : null}
      </span>
      {active ? <CornerDownLeft aria-hidden className="size-4 shrink-0 text-muted" /> : null}
    </div>
  )
}
