'use client'

import { createContext, type ReactNode, use, useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { useHydrated } from '@/components/ui/use-hydrated'

type Chosen = {
  /** Every row that can be chosen. */
  all: readonly number[]
  chosen: readonly number[]
  choose: (ids: readonly number[]) => void
}

const SelectionContext = createContext<Chosen>({ all: [], chosen: [], choose: () => {} })

/** Lets rows of a list be chosen, to do one thing with all of them. A row that leaves the list is chosen no more. */
export function Selection({ all, children }: { all: readonly number[]; children: ReactNode }) {
  const [ids, choose] = useState<readonly number[]>([])
  const chosen = all.filter((id) => ids.includes(id))
  return <SelectionContext value={{ all, chosen, choose }}>{children}</SelectionContext>
}

export const useSelection = (): Chosen => use(SelectionContext)

/** For the head of the table. */
export function SelectAll() {
  const { all, chosen, choose } = useSelection()
  const hydrated = useHydrated()
  const every = all.length > 0 && chosen.length === all.length
  return (
    <Checkbox
      hideLabel
      label="Choose all"
      checked={every}
      disabled={all.length === 0 || !hydrated}
      ref={(box) => {
        if (box) box.indeterminate = chosen.length > 0 && !every
      }}
      onChange={() => choose(every ? [] : all)}
    />
  )
}

/** For a row; `name` is what is chosen, e.g. the order's number. What is ticked before the page listens would be lost. */
export function SelectRow({ id, name }: { id: number; name: string }) {
  const { chosen, choose } = useSelection()
  const hydrated = useHydrated()
  const isChosen = chosen.includes(id)
  return (
    <Checkbox
      hideLabel
      label={`Choose ${name}`}
      checked={isChosen}
      disabled={!hydrated}
      onChange={() => choose(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id])}
      className="relative z-1"
    />
  )
}
