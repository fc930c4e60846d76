'use client'

import { useSyncExternalStore } from 'react'

/** How this browser likes its till. */
export type Preferences = {
  sound: boolean
  /** Single keys such as + act, and typing anywhere searches. Off for speech input. */
  singleKeys: boolean
  autoPrint: boolean
  paper: '80' | '58' | 'A4'
  /** The till that a shift was last opened at here. */
  till: string
}

const DEFAULTS: Preferences = { sound: true, singleKeys: true, autoPrint: false, paper: '80', till: '' }
const KEY = 'kontor-till-preferences'
const listeners = new Set<() => void>()
let current: Preferences | undefined

/** As they are now, for what is done rather than shown. */
export function readPreferences(): Preferences {
  current ??= { ...DEFAULTS, ...parse(localStorage.getItem(KEY)) }
  return current
}

function parse(text: string | null): Partial<Preferences> {
  try {
    return JSON.parse(text ?? '{}')
  } catch {
    return {}
  }
}

export function prefer(patch: Partial<Preferences>): void {
  current = { ...readPreferences(), ...patch }
  localStorage.setItem(KEY, JSON.stringify(current))
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, readPreferences, () => DEFAULTS)
