'use client'

import { useState } from 'react'
import { readDiscount, writeDiscount } from '../shared/amounts'
import { EntryDialog } from '../shared/entry-dialog'
import { useTill } from '../shell/context'
import { DiscountField } from './line-dialog'
import { changeBasket } from './sale'

/** Off the whole basket, on top of what lines have of their own. */
export function DiscountDialog() {
  const { sale, change, shop } = useTill()
  const { discount: before } = sale.basket
  const [text, setText] = useState(before ? writeDiscount(before, shop.currency) : '')
  const [error, setError] = useState<string>()

  function confirm() {
    const discount = readDiscount(text, shop.currency)
    if (!discount && text.trim() !== '') setError('Enter a percentage such as 10%, or an amount.')
    else change((now) => changeBasket(now, (basket) => ({ ...basket, discount })))
    return discount !== null || text.trim() === ''
  }

  return (
    <EntryDialog title="Discount on everything" confirmLabel="Give discount" onConfirm={confirm}>
      <DiscountField text={text} onText={setText} error={error} />
    </EntryDialog>
  )
}
