'use client'

import { createStore } from 'zustand/vanilla'
import { tillContext, useTillContext } from '../shared/till-context'
import { createCues } from './cues'
import { readPreferences } from './preferences'

export type Signals = ReturnType<typeof createSignals>

/** How the till tells a cashier something without being looked at: in words that are read out, and by sounds. */
export function createSignals() {
  const said = createStore<{ words: string; count: number }>(() => ({ words: '', count: 0 }))
  return {
    said,
    say: (words: string) => said.setState(({ count }) => ({ words, count: count + 1 })),
    cue: createCues(() => readPreferences().sound),
  }
}

export const SignalsContext = tillContext<Signals>()

export const useSignals = () => useTillContext(SignalsContext)
