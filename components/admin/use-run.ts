'use client'

import { unstable_rethrow } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from '@/components/ui/toaster'
import type { ActionFailure, ActionResult } from '@/lib/forms/action'

type Answers<T> = {
  done?: (value: T) => void
  /** What to do with a refusal; without it the message is shown in passing. */
  refused?: (failure: ActionFailure) => void
}

const LONG_MS = 10_000

/** Runs server actions from buttons: one at a time, with a message when they are refused or no answer comes. */
export function useRun() {
  const [pending, startTransition] = useTransition()

  function run<T>(ask: () => Promise<ActionResult<T>>, { done, refused }: Answers<T> = {}) {
    if (pending) return
    startTransition(async () => {
      try {
        const answer = await ask()
        if (answer.ok) done?.(answer.value)
        else if (refused) refused(answer)
        else toast.error(answer.message, { duration: LONG_MS })
      } catch (error) {
        unstable_rethrow(error)
        toast.error('No answer came back. Check the connection and try again.', { duration: LONG_MS })
      }
    })
  }

  return { pending, run }
}
