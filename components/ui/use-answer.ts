'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { ActionResult } from '@/lib/forms/action'
import { answered } from './answered'

type State<Value> = { about: string | null; value: Value | undefined; problem: string | undefined }

/**
 * What the server knows about something, asked for once `about` has not changed for `pauseMs`; null asks nothing and
 * forgets. The last answer stays until the next one is there, and one that comes too late is dropped.
 */
export function useAnswer<Value>(
  about: string | null,
  ask: (about: string) => Promise<ActionResult<Value>>,
  pauseMs = 0,
): { value: Value | undefined; waiting: boolean; problem: string | undefined } {
  const [state, setState] = useState<State<Value>>(nothing)
  if (about === null && state.about !== null) setState(nothing)

  const load = useEffectEvent(async (what: string, isCurrent: () => boolean) => {
    const answer = await answered(() => ask(what), LOST)
    if (!isCurrent()) return
    if (answer.ok) setState({ about: what, value: answer.value, problem: undefined })
    else setState({ about: what, value: undefined, problem: answer.message })
  })

  useEffect(() => {
    if (about === null) return
    let current = true
    const timer = setTimeout(() => load(about, () => current), pauseMs)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [about, pauseMs])

  const waiting = state.about !== about
  return { value: state.value, waiting, problem: waiting ? undefined : state.problem }
}

const nothing = { about: null, value: undefined, problem: undefined }

const LOST = 'No answer came back. Try again in a moment.'
