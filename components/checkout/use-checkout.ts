'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, startTransition, useActionState, useEffect } from 'react'
import type { Cart } from '@/lib/domain/carts'
import type { Shortage } from '@/lib/domain/shared/errors'
import type { CheckoutAction } from './checkout-types'
import { useFieldCheck } from './use-field-check'

const MESSAGES = {
  name: 'Please give your name.',
  email: 'Please give an e-mail address such as name@example.com.',
  street: 'Please give street and number.',
  postcode: 'Please give the postcode.',
  city: 'Please give the town.',
}

/** The checkout's form: checked while it is filled in, sent once, and its refusals in words. */
export function useCheckout(checkOut: CheckoutAction, cart: Cart) {
  const router = useRouter()
  const [answer, submit, pending] = useActionState(checkOut, null)
  const { errors, check, onBlur, onInput } = useFieldCheck(MESSAGES)

  useEffect(() => {
    if (answer?.code === 'conflict') router.refresh()
  }, [answer, router])

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    if (!pending && check(form)) startTransition(() => submit(new FormData(form)))
  }

  return {
    form: { action: submit, onSubmit, onBlur, onInput, noValidate: true },
    errors: { ...answer?.fields, ...errors },
    message: answer?.message,
    shortages: stillShort(answer?.details?.shortages ?? shortIn(cart), cart),
    pending,
  }
}

const shortIn = (cart: Cart): Shortage[] =>
  cart.items.map(({ variantId, name, quantity, available }) => ({ variantId, name, requested: quantity, available }))

/** Those the cart still asks too much of: once it was changed, the notice goes. */
const stillShort = (shortages: readonly Shortage[], cart: Cart): Shortage[] =>
  shortages.filter(({ variantId, available }) =>
    cart.items.some((item) => item.variantId === variantId && item.quantity > available),
  )
