'use client'

import { useDeferredValue, useMemo } from 'react'
import { searchCatalogue, splitQuantity } from './catalogue'
import { useTill } from './till-context'

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
