'use client'

import { useDeferredValue, useMemo } from 'react'
import { useTill } from '../shell/context'
import { searchCatalogue, splitQuantity } from './catalogue'

/** What was found for what is typed, with how many of it are wanted. */
export function useResults(query: string) {
  const { catalogue } = useTill()
  const asked = useDeferredValue(query)
  return useMemo(() => {
    const { quantity, code } = splitQuantity(asked)
    return { quantity, asked: code, items: catalogue ? searchCatalogue(catalogue, code) : [] }
  }, [catalogue, asked])
}
export type Results = ReturnType<typeof useResults>
