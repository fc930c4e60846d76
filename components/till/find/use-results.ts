'use client'

import { useDeferredValue, useMemo } from 'react'
import { searchCatalogue, splitQuantity } from './catalogue'
import { useCatalogue, useQuery } from './context'

/** What was found for what is typed, with how many of it are wanted; `waiting` while a slow device is still looking. */
export function useResults() {
  const catalogue = useCatalogue((known) => known)
  const query = useQuery()
  const deferred = useDeferredValue(query)
  const found = useMemo(() => {
    const { quantity, code } = splitQuantity(deferred)
    return { quantity, asked: code, items: catalogue ? searchCatalogue(catalogue, code) : [] }
  }, [catalogue, deferred])
  return { ...found, waiting: deferred !== query }
}

export type Results = ReturnType<typeof useResults>
