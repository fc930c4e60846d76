'use client'

import { type FocusEvent, type FormEvent, useState } from 'react'

type Errors = Readonly<Record<string, string | undefined>>

/**
 * Tells what is wrong with a field as soon as somebody leaves it, and stops telling once it is right. What counts as
 * right is what the browser says of the field's own `required`, `type` and `pattern`.
 */
export function useFieldCheck(messages: Readonly<Record<string, string>>) {
  const [errors, setErrors] = useState<Errors>({})
  const problemOf = (field: HTMLInputElement) => (field.validity.valid ? undefined : messages[field.name])

  function onBlur({ target }: FocusEvent) {
    if (target instanceof HTMLInputElement && target.name in messages) {
      setErrors((before) => ({ ...before, [target.name]: problemOf(target) }))
    }
  }

  function onInput({ target }: FormEvent) {
    if (!(target instanceof HTMLInputElement) || !errors[target.name]) return
    setErrors((before) => ({ ...before, [target.name]: problemOf(target) }))
  }

  /** Checks every field; answers whether all are right, with the focus on the first that is not. */
  function check(form: HTMLFormElement): boolean {
    const fields = [...form.elements].filter((field) => field instanceof HTMLInputElement)
    const wrong = fields.filter((field) => problemOf(field) !== undefined)
    setErrors(Object.fromEntries(wrong.map((field) => [field.name, problemOf(field)])))
    wrong[0]?.focus()
    return wrong.length === 0
  }

  return { errors, onBlur, onInput, check }
}
