'use client'

import { useEffect, useRef } from 'react'
import { TextField } from '@/components/ui/text-field'
import { pinOf } from '../shared/pressed'

type PinFieldProps = { pin: string; onPin: (pin: string) => void; error?: string }

/** A masked PIN. No browser is to remember it: the till is the cashier's. */
export function PinField({ pin, onPin, error }: PinFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const coarse = matchMedia('(pointer: coarse)').matches

  useEffect(() => {
    field.current?.focus({ preventScroll: true })
  }, [])

  return (
    <TextField
      ref={field}
      label="PIN"
      type="password"
      inputSize="lg"
      inputMode={coarse ? 'none' : 'numeric'}
      autoComplete="one-time-code"
      value={pin}
      onChange={(event) => onPin(pinOf(event.target.value))}
      error={error}
    />
  )
}
