'use client'

import { CornerDownLeft } from 'lucide-react'
import Image from 'next/image'
import { ComboboxList, ComboboxOption } from '@/components/ui/combobox'
import type { Combobox } from '@/components/ui/use-combobox'
import type { PaletteGroup, PaletteHit } from './types'

type PaletteListProps = { combobox: Combobox<PaletteHit>; groups: readonly PaletteGroup[] }

/** The hits below the field, in their groups. */
export const PaletteList = ({ combobox, groups }: PaletteListProps) => (
  <ComboboxList id={combobox.listId} label="What was found" className="max-h-[min(24rem,60dvh)] overflow-y-auto">
    {groups.map((group) => (
      // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox has no element of its own
      <div key={group.label} role="group" aria-label={group.label} className="pb-2">
        <p aria-hidden className="px-2.5 pt-2 pb-1 text-sm text-muted">
          {group.label}
        </p>
        {group.hits.map((hit) => (
          <Hit key={hit.href} hit={hit} option={combobox.optionOf(hit)} />
        ))}
      </div>
    ))}
  </ComboboxList>
)

const Hit = ({ hit, option }: { hit: PaletteHit; option: ReturnType<Combobox<PaletteHit>['optionOf']> }) => (
  <ComboboxOption option={option} className="flex min-h-control-lg items-center gap-3 px-2.5 py-1.5">
    {hit.image ? (
      <Image src={hit.image} alt="" width={28} height={28} unoptimized className="size-7 rounded-sm object-cover" />
    ) : null}
    <span className="min-w-0 grow truncate">
      {hit.title}
      {hit.note ? <span className="ms-2 text-sm text-muted">{hit.note}</span> : null}
    </span>
    {option.marked ? <CornerDownLeft aria-hidden className="size-4 shrink-0 text-muted" /> : null}
  </ComboboxOption>
)
