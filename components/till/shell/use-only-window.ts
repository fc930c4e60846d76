'use client'

import { useEffect, useState } from 'react'

/**
 * Whether this is the one window that holds the till. A second one waits until the first is closed, or takes over
 * when it is asked to, so that two windows never write one basket. `turn` counts up whenever it becomes this one.
 */
export function useOnlyWindow(name: string) {
  const [turn, setTurn] = useState(0)
  const [held, setHeld] = useState<'waiting' | 'here' | 'elsewhere'>('waiting')
  const [steal, setSteal] = useState(0)

  useEffect(() => {
    const end = new AbortController()
    const take = () => {
      setHeld('here')
      setTurn((count) => count + 1)
    }
    if (!('locks' in navigator)) {
      take()
      return
    }
    const late = setTimeout(() => setHeld((now) => (now === 'waiting' ? 'elsewhere' : now)), 400)
    const options = steal ? { steal: true } : { signal: end.signal }
    const untilTheEnd = () => {
      if (end.signal.aborted) return
      take()
      return new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve()))
    }
    navigator.locks.request(name, options, untilTheEnd).catch(() => {
      if (!end.signal.aborted) setHeld('elsewhere')
    })
    return () => {
      clearTimeout(late)
      end.abort()
    }
  }, [name, steal])

  return { held, turn, takeOver: () => setSteal((count) => count + 1) }
}
