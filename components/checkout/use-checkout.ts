'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useActionState } from 'react'
import type { Failure } from '@/components/ui/answered'
import { useRun } from '@/components/ui/use-run'
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

const DONE = { ok: true, value: undefined } as const
const LOST = 'The shop did not answer. All you typed is still here. Press again: it is ordered once only.'

/**
 * The checkout's form: checked while it is filled in, sent once, and its refusals in words. Before its script is there
 * it posts like any other.
 */
export function useCheckout(checkOut: CheckoutAction, cart: Cart) {
  const router = useRouter()
  const [answerToPost, post] = useActionState(checkOut, null)
  const { pending, failure, run } = useRun({ inPlace: true })
  const { errors, check, onBlur, onInput } = useFieldCheck(MESSAGES)

  const answer = failure ?? answerToPost

  function failed({ code }: Failure) {
    if (code === 'conflict') router.refresh()
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    if (!check(form)) return
    const typed = new FormData(form)
    run(async () => (await checkOut(null, typed)) ?? DONE, { lost: LOST, failed })
  }

  return {
    form: { action: post, onSubmit, onBlur, onInput, noValidate: true },
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
