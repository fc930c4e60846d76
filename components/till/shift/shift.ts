'use client'

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ShiftView } from '@/lib/domain/shifts'
import { tillContext, useTillContext } from '../shared/till-context'

export type TillShift = ReturnType<typeof createShift>

/** The shift that is open at this till, with its figures as they were last told; null before one is opened. */
export function createShift(open: ShiftView | null) {
  const store = createStore<{ shift: ShiftView | null }>(() => ({ shift: open }))
  return {
    store,
    current: () => store.getState().shift,
    setShift: (shift: ShiftView | null) => store.setState({ shift }),
  }
}

export const ShiftContext = tillContext<TillShift>()

export const useTillShift = () => useTillContext(ShiftContext)

export const useShift = (): ShiftView | null => useStore(useTillShift().store, ({ shift }) => shift)
