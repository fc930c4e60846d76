'use client'

import { useState } from 'react'
import { useRun } from '@/components/ui/use-run'
import { useActions } from '../shared/actions'
import { usePerson } from './person'

/**
 * Signs the cashier in again where they stand. Whoever else has the right password is told first that the till is not
 * theirs; when they insist, the page comes anew as theirs.
 */
export function useSignIn() {
  const { person } = usePerson()
  const actions = useActions()
  const [login, setLogin] = useState(person.username)
  const [password, setPassword] = useState('')
  const { pending, failure, run } = useRun({ inPlace: true })
  const [somebodyElse, setSomebodyElse] = useState<string>()
  const [signedIn, setSignedIn] = useState(false)

  function submit() {
    const anybody = somebodyElse !== undefined
    run(() => actions.signInAgain({ login, password, personId: person.id, anybody }), {
      done: ({ id, name }) => {
        if (id === person.id) setSignedIn(true)
        else if (!anybody) setSomebodyElse(name)
      },
    })
  }

  /** Another name or password is a new question. */
  const anew = (set: (text: string) => void) => (text: string) => {
    set(text)
    setSomebodyElse(undefined)
  }

  const fields = { login, password, onLogin: anew(setLogin), onPassword: anew(setPassword) }
  return { ...fields, pending, failure, somebodyElse, signedIn, submit }
}
