'use client'

import { Banknote, CreditCard, Ellipsis, type LucideIcon } from 'lucide-react'
import { methodWords } from '@/components/words'
import { TILL_METHODS, type TillMethod } from '@/lib/domain/shared/payment-methods'
import { COMMANDS } from '../keys/commands'
import { useCommands } from '../keys/context'
import { focusField } from '../keys/focus'
import { KeyHint } from '../keys/key-hint'
import { useSale } from '../sale/context'

const ICONS = { cash: Banknote, card: CreditCard, other: Ellipsis } as const satisfies Record<TillMethod, LucideIcon>

/** How it is paid, as big keys. The amount keeps the focus, so that digits and Enter go on working. */
export function MethodKeys() {
  const run = useCommands()
  const chosen = useSale((sale) => sale.method)
  return (
    <fieldset className="grid auto-cols-fr grid-flow-col gap-2">
      <legend className="sr-only">Payment method</legend>
      {TILL_METHODS.map((method) => {
        const Icon = ICONS[method]
        return (
          <button
            key={method}
            type="button"
            aria-pressed={chosen === method}
            aria-keyshortcuts={COMMANDS[method].keys}
            onClick={() => {
              run(method)
              focusField('amount')
            }}
            className="flex min-h-12 flex-wrap md:min-h-16 items-center justify-center gap-2 rounded-lg border border-line bg-surface px-2 text-lg font-medium shadow-card hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent aria-pressed:ring-1 aria-pressed:ring-accent"
          >
            <Icon aria-hidden className="size-5" />
            {methodWords[method]}
            <KeyHint command={method} />
          </button>
        )
      })}
    </fieldset>
  )
}
