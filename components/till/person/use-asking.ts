'use client'

import { useState } from 'react'
import type { GivenPin } from '@/lib/domain/people'
import type { ActionFailure } from '@/lib/forms/action'

/** Does what was approved; a refusal is shown beside the PIN. */
export type Approve = (given: GivenPin) => Promise<{ ok: true } | ActionFailure>

type Failure = Pick<ActionFailure, 'message' | 'fields'>

const refusedPin = (message: string): Failure => ({ message, fields: { pin: [message] } })

/** Sends a PIN with what it approves, once at a time; nothing is sent that cannot be one. */
export function useAsking(onApprove: Approve, onDone: () => void) {
  const [pending, setPending] = useState(false)
  const [{ failure, failures }, setOutcome] = useState<{ failure?: Failure; failures: number }>({ failures: 0 })
  const fail = (next: Failure) => setOutcome((before) => ({ failure: next, failures: before.failures + 1 }))

  async function ask(given: GivenPin) {
    if (pending) return
    if (given.pin.length < 4) return fail(refusedPin('Enter the PIN, 4 digits or more.'))
    setPending(true)
    try {
      const answer = await onApprove(given)
      if (answer.ok) onDone()
      else fail(answer)
    } catch {
      fail({ message: 'No answer came back. Look whether it was done before you try again.' })
    } finally {
      setPending(false)
    }
  }

  return { pending, failure, failures, ask }
}
