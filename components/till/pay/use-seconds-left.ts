'use client'

import { useEffect, useState } from 'react'

const TICK_MS = 250

/** Whole seconds from now until a moment, counted down; 0 once it is past. */
export function useSecondsLeft(until: number): number {
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (until < Date.now()) return
    setNow(Date.now())
    const timer = setInterval(() => {
      setNow(Date.now())
      if (Date.now() > until) clearInterval(timer)
    }, TICK_MS)
    return () => clearInterval(timer)
  }, [until])
  return now === 0 ? 0 : Math.max(0, Math.ceil((until - now) / 1000))
}
