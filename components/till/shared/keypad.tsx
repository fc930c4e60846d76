'use client'

import { Delete } from 'lucide-react'
import { cx } from '@/components/ui/cx'
import type { KeypadKey } from './pressed'

const WORDS: Partial<Record<KeypadKey, string>> = {
  back: 'Delete the last digit',
  clear: 'Clear',
  '.': 'Decimal point',
}

type KeypadProps = {
  keys: readonly KeypadKey[]
  columns: 3 | 4
  onPress: (key: KeypadKey) => void
  /** Those that make no sense just now. */
  disabled?: (key: KeypadKey) => boolean
}

/** Digits for fingers; a keyboard types into the field itself. */
export function Keypad({ keys, columns, onPress, disabled }: KeypadProps) {
  return (
    <fieldset className={cx('grid h-fit gap-2', columns === 4 ? 'grid-cols-4' : 'grid-cols-3')}>
      <legend className="sr-only">Keypad</legend>
      {keys.map((key) => (
        <button
          key={key}
          type="button"
          tabIndex={-1}
          aria-label={WORDS[key]}
          onClick={() => onPress(key)}
          disabled={disabled?.(key)}
          className={cx(
            'num grid min-h-12 place-items-center rounded-lg border border-line bg-surface text-xl font-medium shadow-card enabled:hover:bg-hover enabled:active:bg-selected disabled:opacity-40 md:min-h-14',
            columns === 4 && (key === '0' || key === '00') && 'col-span-2',
          )}
        >
          {key === 'back' ? <Delete aria-hidden className="size-5" /> : key === 'clear' ? 'C' : key}
        </button>
      ))}
    </fieldset>
  )
}
