'use client'

import type { ComponentProps } from 'react'
import { TextField } from '@/components/ui/text-field'
import { Readings } from './readings'

type MoneyFieldProps = Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'after' | 'inputMode'> & {
  currency: string
  text: string
  onText: (text: string) => void
  /** Without the keyboard of a touch screen where there is a keypad beside it. */
  inputMode?: 'decimal' | 'none'
}

/** An amount as somebody types it; what reads two ways is asked about at once. */
export function MoneyField({ currency, text, onText, inputMode = 'decimal', className, ...field }: MoneyFieldProps) {
  return (
    <div className={className}>
      <TextField
        {...field}
        inputMode={inputMode}
        autoComplete="off"
        after={currency}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <Readings text={text} currency={currency} onChoose={onText} />
    </div>
  )
}
