'use client'

import { useRef, useState, useTransition } from 'react'
import type { ActionResult } from '@/lib/forms/action'
import { answered, type Failure } from './answered'
import { toast } from './toaster'

type Outcomes<Value> = {
  done?: (value: Value) => void
  /** What else to do about a failure. */
  failed?: (failure: Failure) => void
  /** What to say when no answer comes. */
  lost?: string
}

const LONG_MS = 10_000

/**
 * Asks the server, one thing at a time. `failure` says that it refused or that no answer came, until something is asked
 * again or it is forgotten; unless whoever asked shows it `inPlace`, it is also said in passing.
 */
export function useRun({ inPlace = false }: { inPlace?: boolean } = {}) {
  const [pending, startTransition] = useTransition()
  const [failure, setFailure] = useState<Failure>()
  const busy = useRef(false)

  function fail(why: Failure, then: ((failure: Failure) => void) | undefined) {
    setFailure(why)
    if (!inPlace) toast.error(why.message, { duration: LONG_MS })
    then?.(why)
  }

  function run<Value>(ask: () => Promise<ActionResult<Value>>, { done, failed, lost }: Outcomes<Value> = {}) {
    if (busy.current) return
    busy.current = true
    setFailure(undefined)
    startTransition(async () => {
      try {
        const answer = await answered(ask, lost)
        if (answer.ok) done?.(answer.value)
        else fail(answer, failed)
      } finally {
        busy.current = false
      }
    })
  }

  return {
    pending,
    failure,
    run,
    /** Says no before anything is asked. */
    refuse: (why: Failure) => setFailure(why),
    forget: () => setFailure(undefined),
  }
}
