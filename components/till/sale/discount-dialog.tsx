'use client'

import { useState } from 'react'
import { EntryDialog } from '../shared/entry-dialog'
import { useShop } from '../shared/shop'
import { useChangeSale, useSale } from './context'
import { readDiscount, writeDiscount } from './discount'
import { DiscountField } from './line-dialog'
import { leftOfAll } from './price'
import { changeBasket } from './sale'

/** Off the whole basket, on top of what lines have of their own. */
export function DiscountDialog() {
  const { shop } = useShop()
  const change = useChangeSale()
  const before = useSale((sale) => sale.basket.discount)
  const costMinor = useSale((sale) => leftOfAll(sale.basket.lines))
  const [text, setText] = useState(before ? writeDiscount(before, shop.currency) : '')
  const [error, setError] = useState<string>()

  function confirm() {
    const typed = readDiscount(text, shop.currency, costMinor)
    if (typed.ok) change((now) => changeBasket(now, (basket) => ({ ...basket, discount: typed.discount })))
    else setError(typed.message)
    return typed.ok
  }

  return (
    <EntryDialog title="Discount on everything" confirmLabel="Give discount" onConfirm={confirm}>
      <DiscountField text={text} onText={setText} currency={shop.currency} error={error} />
    </EntryDialog>
  )
}
