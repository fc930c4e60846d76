'use client'

import { exponentOf } from '@/lib/domain/shared/money'
import { Keypad } from '../shared/keypad'
import { KEYPAD, pressed } from '../shared/pressed'
import { useShop } from '../shared/shop'
import { useCheckout } from './context'

/** Types into the amount that is handed over. */
export function AmountKeypad() {
  const { shop } = useShop()
  const { typed, setTyped } = useCheckout()
  const whole = exponentOf(shop.currency) === 0
  return (
    <Keypad
      keys={KEYPAD}
      columns={4}
      onPress={(key) => setTyped(pressed(typed(), key, shop.currency))}
      disabled={(key) => key === '.' && whole}
    />
  )
}
