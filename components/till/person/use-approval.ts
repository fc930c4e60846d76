'use client'

import { useState } from 'react'
import { useRun } from '@/components/ui/use-run'
import type { GivenPin } from '@/lib/domain/people'
import type { ActionFailure, ActionResult } from '@/lib/forms/action'

/** Does what was approved; a refusal is shown beside the PIN. */
export type Approve = (given: GivenPin) => Promise<ActionResult<unknown>>

const TOO_SHORT = 'Enter the PIN, 4 digits or more.'
const LOST = 'No answer came back. Look whether it was done before you try again.'

/** Sends a PIN with what it approves; nothing is sent that cannot be one. `attempts` counts those that failed. */
export function useApproval(onApprove: Approve, onDone: () => void) {
  const { pending, failure, run } = useRun({ inPlace: true })
  const [attempts, setAttempts] = useState(0)

  const send = (given: GivenPin) =>
    run(async () => (given.pin.length < 4 ? tooShort : onApprove(given)), {
      done: onDone,
      failed: () => setAttempts((count) => count + 1),
      lost: LOST,
    })

  return { pending, failure, attempts, send }
}

const tooShort: ActionFailure = { ok: false, code: 'invalid', message: TOO_SHORT, fields: { pin: [TOO_SHORT] } }
