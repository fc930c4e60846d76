'use client'

import { useEffect, useState } from 'react'
import type { Basket } from '../sale/basket'
import { keep, recall } from '../shared/durable-store'

/** A basket put aside at this till, until somebody takes it up again. */
export type Parked = { id: string; label: string; at: number; by: string; basket: Basket; totalMinor: bigint }

/** The parked sales of this device. They survive the shift and whoever parked them. */
export function useParked(key: string) {
  const [parked, setParked] = useState<Parked[]>([])

  useEffect(() => {
    recall<Parked[]>(key).then((kept) => kept && setParked(kept))
  }, [key])

  /** Answers once it is safely kept, so that the basket is never in neither place. */
  async function replace(next: Parked[]): Promise<void> {
    setParked(next)
    await keep(key, next)
  }

  return { parked, replace }
}
