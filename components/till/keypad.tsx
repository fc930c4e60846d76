'use client'

import { Delete } from 'lucide-react'
import { cx } from '@/components/ui/cx'
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
  const whole = exponentOf(shop.currency) === 0
  return (
    <fieldset className="grid h-fit grid-cols-4 gap-2">
      <legend className="sr-only">Keypad</legend>
      {KEYPAD.map((key) => (
        <button
          key={key}
          type="button"
          tabIndex={-1}
          aria-label={WORDS[key]}
          onClick={() => checkout.setTyped(pressed(checkout.typed, key, shop.currency))}
          disabled={key === '.' && whole}
          className={cx(
            'num grid min-h-12 place-items-center rounded-lg border border-line bg-surface text-xl font-medium shadow-card enabled:hover:bg-hover enabled:active:bg-selected disabled:opacity-40 md:min-h-14',
            (key === '0' || key === '00') && 'col-span-2',
          )}
        >
          {key === 'back' ? <Delete aria-hidden className="size-5" /> : key === 'clear' ? 'C' : key}
        </button>
      ))}
    </fieldset>
  )
}
