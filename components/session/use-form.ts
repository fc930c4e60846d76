'use client'

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react'
import type { FieldErrors } from '@/components/ui/field-errors'
import { type Answer, errorsIn, type FormAction, messageIn, type Typed, typedIn } from './answer'

/**
 * A form whose action may answer with errors: what was typed stays (React would empty a form given an action alone),
 * and the first field that is wrong gets the focus. Without JavaScript it posts like any other.
 */
export function useForm(action: FormAction): {
  answer: Answer
  errors: FieldErrors | undefined
  message: string | undefined
  typed: Typed
  pending: boolean
  form: object
} {
  const [answer, submit, pending] = useActionState(action, null)
  const ref = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (answer?.ok === false) ref.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [answer])

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => submit(form))
  }

  const form = { ref, action: submit, onSubmit, noValidate: true }
  return { answer, errors: errorsIn(answer), message: messageIn(answer), typed: typedIn(answer), pending, form }
}
