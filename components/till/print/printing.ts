'use client'

import { createStore } from 'zustand/vanilla'
import type { OrderView } from '@/lib/domain/orders'
import type { ShiftView } from '@/lib/domain/shifts'
import { tillContext, useTillContext } from '../shared/till-context'

export type Printable = { kind: 'receipt'; sale: OrderView; copy?: boolean } | { kind: 'shift'; shift: ShiftView }

export type Printing = ReturnType<typeof createPrinting>

export function createPrinting() {
  const store = createStore<{ what: Printable | null }>(() => ({ what: null }))
  return {
    store,
    print: (what: Printable) => store.setState({ what }),
    printed: () => store.setState({ what: null }),
  }
}

export const PrintingContext = tillContext<Printing>()

export const usePrinting = () => useTillContext(PrintingContext)
