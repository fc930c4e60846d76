'use client'

import { useEffect, useRef } from 'react'
import { MoneyField } from '@/components/money/money-field'
import { moneyText } from '@/lib/domain/shared/typed-money'
import { useSale } from '../sale/context'
import { useShop } from '../shared/shop'
import { useCheckout, usePayment, useTyped } from './context'

/** Empty means exactly what is due. It takes the focus, so that the money can be typed straight away. */
export function AmountField() {
  const { shop } = useShop()
  const { setTyped } = useCheckout()
  const { dueMinor } = usePayment()
  const typed = useTyped()
  const stage = useSale((sale) => sale.stage)
  const method = useSale((sale) => sale.method)
  const field = useRef<HTMLInputElement>(null)
  const coarse = typeof matchMedia !== 'undefined' && matchMedia('(pointer: coarse)').matches

  useEffect(() => {
    if (stage === 'paying') field.current?.focus({ preventScroll: true })
  }, [stage])

  return (
    <MoneyField
      ref={field}
      data-till="amount"
      label={method === 'cash' ? 'Cash handed over' : 'Amount'}
      inputSize="lg"
      inputMode={coarse ? 'none' : 'decimal'}
      placeholder={moneyText(dueMinor, shop.currency)}
      currency={shop.currency}
      text={typed}
      onText={setTyped}
    />
  )
}
