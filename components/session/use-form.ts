'use client'

import { type FormEvent, useActionState, useEffect, useRef, useState, useTransition } from 'react'
import { answered } from '@/components/ui/answered'
import type { FieldErrors } from '@/components/ui/field-errors'
import { type Answer, errorsIn, type FormAction, messageIn, type Typed, typedIn } from './answer'

/**
 * A form whose action may answer with errors: what was typed stays (React would empty a form given an action alone),
 * the first field that is wrong gets the focus, and a lost answer is said. Without JavaScript it posts like any other.
 */
export function useForm(action: FormAction): {
  answer: Answer
  errors: FieldErrors | undefined
  message: string | undefined
  typed: Typed
  pending: boolean
  form: object
} {
  const [posted, post] = useActionState(action, null)
  const [sent, setSent] = useState<Answer>(null)
  const [pending, startTransition] = useTransition()
  const answer = sent ?? posted
  const ref = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (answer?.ok === false) ref.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [answer])

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const form = new FormData(event.currentTarget)
    startTransition(async () => setSent(await answered(() => action(null, form))))
  }

  const form = { ref, action: post, onSubmit, noValidate: true }
  return { answer, errors: errorsIn(answer), message: messageIn(answer), typed: typedIn(answer), pending, form }
}
