'use client'

import { moneyText } from '@/lib/domain/shared/typed-money'
import { focusField } from '../keys/focus'
import { likelyCash } from '../shared/denominations'
import { useShop } from '../shared/shop'
import { useCheckout, usePayment, useTyped } from './context'

const keyClass =
  'num min-h-12 rounded-lg border border-line bg-surface px-1 font-medium shadow-card hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent'

/** Exactly, or what people are likely to hand over. */
export function CashSuggestions() {
  const { shop, money } = useShop()
  const { setTyped } = useCheckout()
  const { dueMinor } = usePayment()
  const typed = useTyped()

  function choose(text: string) {
    setTyped(text)
    focusField('amount')
  }

  return (
    <fieldset className="grid grid-cols-4 gap-2 md:grid-cols-2">
      <legend className="sr-only">Cash handed over</legend>
      <button
        type="button"
        aria-pressed={typed === ''}
        onClick={() => choose('')}
        className={`${keyClass} col-span-2 max-md:hidden`}
      >
        Exactly {money(dueMinor)}
      </button>
      {likelyCash(dueMinor, shop.currency).map((sum) => {
        const text = moneyText(sum, shop.currency)
        return (
          <button
            key={text}
            type="button"
            aria-pressed={typed === text}
            onClick={() => choose(text)}
            className={keyClass}
          >
            {money(sum)}
          </button>
        )
      })}
    </fieldset>
  )
}
