'use client'

import { useEffect, useRef, useState } from 'react'
import { keep, recall } from '../shared/durable-store'
import { toast } from '../shared/toast'
import { afterCrash, newSale, type Sale } from './sale'

export type ChangeSale = (change: (sale: Sale) => Sale) => void

/**
 * The sale at hand, written to this device at every step and brought back after a reload or a crash.
 * `keepNow` answers when a state is safely written. Null until what was kept has been read.
 */
export function useSale(key: string) {
  const [sale, setSale] = useState<Sale | null>(null)
  const written = useRef<Sale | null>(null)

  useEffect(() => {
    let current = true
    recall<Sale>(key).then((kept) => {
      if (current) setSale(kept ? afterCrash({ ...newSale(), ...kept }) : newSale())
    })
    return () => {
      current = false
    }
  }, [key])

  useEffect(() => {
    if (!sale || written.current === sale) return
    written.current = sale
    keep(key, sale).catch(warnOnce)
  }, [key, sale])

  async function keepNow(state: Sale): Promise<void> {
    written.current = state
    setSale(state)
    await keep(key, state).catch(warnOnce)
  }

  const change: ChangeSale = (step) => setSale((before) => (before ? step(before) : before))
  return { sale, change, keepNow }
}

function warnOnce() {
  toast.warning('This browser does not let the till keep its basket. A reload would lose it.', { id: 'not-kept' })
}
