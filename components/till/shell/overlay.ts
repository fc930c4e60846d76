'use client'

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { TillProduct } from '../find/catalogue'
import { tillContext, useTillContext } from '../shared/till-context'

/** What lies over the selling screen: one thing at a time. */
export type Overlay =
  | { kind: 'help' | 'customer' | 'park' | 'parked' | 'note' | 'basketDiscount' | 'shift' | 'approval' | 'signIn' }
  | { kind: 'line'; variantId: number; field: 'quantity' | 'discount' | 'price' }
  | { kind: 'variants'; product: TillProduct; quantity: number }
  | { kind: 'sales'; number?: string }

export type Overlays = ReturnType<typeof createOverlays>

export function createOverlays() {
  const store = createStore<{ shown: Overlay | null }>(() => ({ shown: null }))
  return {
    store,
    isOpen: () => store.getState().shown !== null,
    open: (shown: Overlay) => store.setState({ shown }),
    close: () => store.setState({ shown: null }),
  }
}

export const OverlayContext = tillContext<Overlays>()

export const useOverlays = () => useTillContext(OverlayContext)

export const useShownOverlay = (): Overlay | null => useStore(useOverlays().store, ({ shown }) => shown)
