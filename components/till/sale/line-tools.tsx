'use client'

import { Minus, Plus, Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useCommands } from '../keys/context'
import { KeyHint } from '../keys/key-hint'
import { useOverlays } from '../shell/overlay'
import type { BasketLine } from './basket'
import { useLines } from './context'

/** What can be done with the selected line, for fingers and for finding the keys. */
export function LineTools({ line }: { line: BasketLine }) {
  const lines = useLines()
  const { open } = useOverlays()
  const run = useCommands()
  return (
    <fieldset className="relative flex flex-wrap items-center gap-1 px-2 pb-2 max-md:gap-0.5">
      <legend className="sr-only">{line.name}</legend>
      <IconButton
        label="One fewer"
        variant="secondary"
        icon={<Minus aria-hidden />}
        onClick={() => lines.step(line.variantId, -1)}
      />
      <Button
        aria-label={`Quantity: ${line.quantity}`}
        aria-keyshortcuts="F6"
        onClick={() => run('quantity')}
        className="num min-w-12 max-md:px-1.5!"
      >
        {line.quantity}
        <KeyHint command="quantity" />
      </Button>
      <IconButton
        label="One more"
        variant="secondary"
        icon={<Plus aria-hidden />}
        onClick={() => lines.step(line.variantId, 1)}
      />
      <Button variant="ghost" aria-keyshortcuts="F7" onClick={() => run('discount')} className="max-md:px-1.5!">
        Discount
        <KeyHint command="discount" />
      </Button>
      <Button
        variant="ghost"
        onClick={() => open({ kind: 'line', variantId: line.variantId, field: 'price' })}
        className="max-md:px-1.5!"
      >
        Price
      </Button>
      <span className="grow" />
      <IconButton
        label={`Remove ${line.name}`}
        aria-keyshortcuts="Delete"
        icon={<Trash2 aria-hidden />}
        onClick={() => lines.remove(line.variantId)}
      />
    </fieldset>
  )
}
