'use client'

import { exponentOf } from '@/lib/domain/shared/money'
import { Keypad } from '../shared/keypad'
import { KEYPAD, pressed } from '../shared/pressed'
import { useTill } from '../shell/context'

/** Types into the amount that is handed over. */
export function AmountKeypad() {
  const { checkout, shop } = useTill()
  const whole = exponentOf(shop.currency) === 0
  return (
    <Keypad
      keys={KEYPAD}
      columns={4}
      onPress={(key) => checkout.setTyped(pressed(checkout.typed, key, shop.currency))}
      disabled={(key) => key === '.' && whole}
    />
  )
}
