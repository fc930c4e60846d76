'use client'

import { useEffect, useRef } from 'react'
import { MoneyField } from '@/components/money/money-field'
import { moneyText } from '@/lib/domain/shared/typed-money'
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
    <MoneyField
      ref={field}
      data-till="amount"
      label={sale.method === 'cash' ? 'Cash handed over' : 'Amount'}
      inputSize="lg"
      inputMode={coarse ? 'none' : 'decimal'}
      placeholder={moneyText(checkout.dueMinor, shop.currency)}
      currency={shop.currency}
      text={checkout.typed}
      onText={checkout.setTyped}
    />
  )
}
