'use client'

import { useStore } from 'zustand'
import { useSignals } from './signals'

/** Words for those who hear the till rather than see it; it stands in the page from the start. */
export function Announcer() {
  const { words, count } = useStore(useSignals().said)
  return (
    <p role="status" className="sr-only">
      {words}
      {count % 2 === 1 ? '\u00a0' : ''}
    </p>
  )
}
