'use client'

import { useEffect, useEffectEvent } from 'react'
import { type Ears, hearing } from './hearing'

/** Hears a scanner wherever the focus is. What it typed into a field is taken out again, and its Enter presses nothing. */
export function useScanner(ears: Ears): void {
  const onScan = useEffectEvent(ears.onScan)
  const onTyped = useEffectEvent(ears.onTyped)
  const wantsTyping = useEffectEvent(ears.wantsTyping)

  useEffect(() => {
    const { listen, stop } = hearing({
      onScan: (code, before) => onScan(code, before),
      onTyped: (text) => onTyped(text),
      wantsTyping: () => wantsTyping(),
    })
    window.addEventListener('keydown', listen, { capture: true })
    return () => {
      stop()
      window.removeEventListener('keydown', listen, { capture: true })
    }
  }, [])
}
