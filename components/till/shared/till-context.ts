'use client'

import { type Context, createContext, useContext } from 'react'

/** A context whose value is there everywhere inside a till. */
export const tillContext = <T>(): Context<T | null> => createContext<T | null>(null)

export function useTillContext<T>(context: Context<T | null>): T {
  const value = useContext(context)
  if (value === null) throw new Error('This stands outside a till')
  return value
}
