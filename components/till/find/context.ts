'use client'

import { useStore } from 'zustand'
import { tillContext, useTillContext } from '../shared/till-context'
import type { Catalogue } from './catalogue'
import type { CatalogueStore, Connection } from './catalogue-store'
import type { Find } from './find'

export const FindContext = tillContext<{ find: Find; catalogue: CatalogueStore }>()

const useFindContext = () => useTillContext(FindContext)

export const useFind = (): Find => useFindContext().find

/** What is typed into the search field. */
export const useQuery = (): string => useStore(useFind().store, ({ query }) => query)

/** Whether there is anything in it to look for. */
export const useIsSearching = (): boolean => useStore(useFind().store, ({ query }) => query.trim() !== '')

/** The code that was scanned last and is known to nobody. */
export const useUnknownCode = (): string | null => useStore(useFind().store, ({ unknown }) => unknown)

/** A part of what can be sold; null until that is known. */
export const useCatalogue = <Part>(part: (catalogue: Catalogue | null) => Part): Part =>
  useStore(useFindContext().catalogue.store, ({ catalogue }) => part(catalogue))

export const useConnection = (): Connection => useStore(useFindContext().catalogue.store, (state) => state.connection)

/** Asks the server for what can be sold now. */
export const useRefreshCatalogue = () => useFindContext().catalogue.refresh
