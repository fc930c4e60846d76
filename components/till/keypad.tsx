'use client'

import { Delete } from 'lucide-react'
import { exponentOf } from '@/lib/domain/shared/money'
import { KEYPAD, type KeypadKey, pressed } from './amounts'
import { useTill } from './till-context'

const WORDS: Partial<Record<KeypadKey, string>> = {
  back: 'Delete the last digit',
  clear: 'Clear',
  '.': 'Decimal point',
}

/** Digits for fingers; a keyboard types into the field itself. */
export function Keypad() {
  const { checkout, shop } = useTill()
  const keys = KEYPAD.filter((key) => key !== '.' || exponentOf(shop.currency) > 0)
  return (
    <fieldset className="grid h-fit grid-cols-3 gap-2">
      <legend className="sr-only">Keypad</legend>
      {keys.map((key) => (
        <button
          key={key}
          type="button"
          tabIndex={-1}
          aria-label={WORDS[key]}
          onClick={() => checkout.setTyped(pressed(checkout.typed, key, shop.currency))}
          className={`num grid min-h-14 place-items-center rounded-lg border border-line bg-surface text-xl font-medium shadow-card hover:bg-hover active:bg-selected ${key === 'clear' ? 'col-span-2' : ''}`}
        >
          {key === 'back' ? <Delete aria-hidden className="size-5" /> : key === 'clear' ? 'Clear' : key}
        </button>
      ))}
    </fieldset>
  )
}
