'use client'

import { useStore } from 'zustand'
import { usePerson } from '../person/person'
import { useSale } from '../sale/context'
import { useShop } from '../shared/shop'
import { tillContext, useTillContext } from '../shared/till-context'
import type { Checkout } from './checkout'
import { type Payment, paymentOf } from './payment'
import type { TakingBack } from './taking-back'

export const PayContext = tillContext<{ checkout: Checkout; takingBack: TakingBack }>()

const usePayContext = () => useTillContext(PayContext)

export const useCheckout = (): Checkout => usePayContext().checkout

/** What was typed as the amount handed over. */
export const useTyped = (): string => useStore(useCheckout().store, ({ typed }) => typed)

/** What is due and what the typed amount pays of it, as it stands now. */
export function usePayment(): Payment {
  const { shop } = useShop()
  const { person } = usePerson()
  return paymentOf(
    useSale((sale) => sale),
    useTyped(),
    { shop, person },
  )
}

export const useIsTakingBack = (): boolean => useStore(usePayContext().takingBack.store, ({ pending }) => pending)
