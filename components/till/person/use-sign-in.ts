'use client'

import { useState } from 'react'
import type { ActionFailure } from '@/lib/forms/action'
import { useTill } from '../shell/context'

/**
 * Signs the cashier in again where they stand. Whoever else has the right password is told first that the till is not
 * theirs; when they insist, the page comes anew as theirs.
 */
export function useSignIn() {
  const { person, actions } = useTill()
  const [login, setLogin] = useState(person.username)
  const [password, setPassword] = useState('')
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<Pick<ActionFailure, 'message' | 'fields'>>()
  const [somebodyElse, setSomebodyElse] = useState<string>()
  const [signedIn, setSignedIn] = useState(false)

  async function submit() {
    if (pending) return
    setPending(true)
    setFailure(undefined)
    try {
      const anybody = somebodyElse !== undefined
      const answer = await actions.signInAgain({ login, password, personId: person.id, anybody })
      if (!answer.ok) setFailure(answer)
      else if (answer.value.id === person.id) setSignedIn(true)
      else if (!anybody) setSomebodyElse(answer.value.name)
    } catch {
      setFailure({ message: 'No answer came back. Try again in a moment.' })
    } finally {
      setPending(false)
    }
  }

  /** Another name or password is a new question. */
  const anew = (set: (text: string) => void) => (text: string) => {
    set(text)
    setSomebodyElse(undefined)
  }

  const fields = { login, password, onLogin: anew(setLogin), onPassword: anew(setPassword) }
  return { ...fields, pending, failure, somebodyElse, signedIn, submit }
}
