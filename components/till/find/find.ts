import { createStore } from 'zustand/vanilla'
import type { TillItem } from '@/lib/domain/catalog'
import type { Lines } from '../sale/lines'
import type { Overlays } from '../shell/overlay'
import type { Signals } from '../shell/signals'
import { findCode, type TillProduct } from './catalogue'
import type { CatalogueStore } from './catalogue-store'

type Tools = { catalogue: CatalogueStore; lines: Lines; overlays: Overlays; signals: Signals }

export type Find = ReturnType<typeof createFind>

/** From what was typed, scanned or pressed to goods in the basket. */
export function createFind({ catalogue, lines, overlays, signals }: Tools) {
  const store = createStore<{ query: string; unknown: string | null }>(() => ({ query: '', unknown: null }))

  const setQuery = (query: string) => store.setState({ query })
  const forgetUnknown = () => store.setState({ unknown: null })

  function take(item: TillItem, quantity = 1) {
    forgetUnknown()
    lines.add(item, quantity)
  }

  /** A code that is not known here may be new: the server is asked before it is called unknown. */
  async function takeCode(code: string, quantity = 1) {
    const known = catalogue.current()
    const fresh = known && findCode(known, code) ? known : await catalogue.refresh()
    const item = fresh && findCode(fresh, code)
    if (item) return take(item, quantity)
    signals.cue('unknown')
    store.setState({ unknown: code })
    signals.say(`${code} is not known here.`)
  }

  function choose(product: TillProduct) {
    const [only, ...more] = product.variants
    if (only && more.length === 0) take(only)
    else overlays.open({ kind: 'variants', product, quantity: 1 })
  }

  return { store, query: () => store.getState().query, setQuery, forgetUnknown, take, takeCode, choose }
}
