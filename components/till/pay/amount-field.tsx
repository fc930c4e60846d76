'use client'

import { useEffect, useRef } from 'react'
import { TextField } from '@/components/ui/text-field'
import { writeAmount } from '../shared/amounts'
import { useTill } from '../shell/context'

/** Empty means exactly what is due. It takes the focus, so that the money can be typed straight away. */
export function AmountField() {
  const { sale, checkout, shop } = useTill()
  const field = useRef<HTMLInputElement>(null)
  const coarse = typeof matchMedia !== 'undefined' && matchMedia('(pointer: coarse)').matches

  useEffect(() => {
    if (sale.stage === 'paying') field.current?.focus({ preventScroll: true })
  }, [sale.stage])

  return (
    <TextField
      ref={field}
      data-till="amount"
      label={sale.method === 'cash' ? 'Cash handed over' : 'Amount'}
      inputSize="lg"
      inputMode={coarse ? 'none' : 'decimal'}
      autoComplete="off"
      placeholder={writeAmount(checkout.dueMinor, shop.currency)}
      value={checkout.typed}
      onChange={(event) => checkout.setTyped(event.target.value)}
      after={shop.currency}
    />
  )
}
