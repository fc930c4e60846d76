import { createStore } from 'zustand/vanilla'
import type { TillItem } from '@/lib/domain/catalog'
import { keep, recall } from '../shared/durable-store'
import { afterSale, buildCatalogue, type Catalogue, type TillCategory } from './catalogue'
import { repeatedly } from './repeatedly'

/** Unknown until the server has been asked. */
export type Connection = 'unknown' | 'online' | 'offline' | 'signed-out'

type Stored = { tag: string; items: TillItem[]; categories: TillCategory[] }
type Feed = { items: (Omit<TillItem, 'priceMinor'> & { priceMinor: string })[]; categories: TillCategory[] }

const EVERY_MS = 60_000
const RETRY_MS = 5_000
const AFTER_SALE_MS = 3_000

export type CatalogueStore = ReturnType<typeof createCatalogue>

/**
 * Everything that can be sold, kept on this device and from `start` on refreshed quietly: every minute, when the window
 * comes back, and after a sale. Null until there is one. Says on the way whether the server answers.
 */
export function createCatalogue(url: string, key: string) {
  const store = createStore<{ catalogue: Catalogue | null; connection: Connection }>(() => ({
    catalogue: null,
    connection: 'unknown',
  }))
  let latest: Stored | null = null
  let askedAt = 0

  function take(next: Stored) {
    latest = next
    store.setState({ catalogue: buildCatalogue(next.items, next.categories) })
  }

  /** Answers the catalogue as it is then: the newest there is, or what is known when the server is out of reach. */
  async function refresh(): Promise<Catalogue | null> {
    askedAt = Date.now()
    const { connection, feed } = await fetchFeed(url, latest?.tag)
    store.setState({ connection })
    if (feed) {
      take(feed)
      keep(key, feed).catch(() => {})
    }
    return store.getState().catalogue
  }

  async function begin() {
    const kept = await recall<Stored>(key)
    if (kept && !latest) take(kept)
    await refresh()
  }

  function sold(pieces: ReadonlyMap<number, number>) {
    if (latest) take({ ...latest, tag: '', items: afterSale(latest.items, pieces) })
    setTimeout(refresh, AFTER_SALE_MS)
  }

  const isDue = () => store.getState().connection !== 'online' || Date.now() - askedAt >= EVERY_MS

  function start(): () => void {
    void begin()
    return repeatedly(RETRY_MS, (woken) => {
      if (woken || isDue()) void refresh()
    })
  }

  return { store, current: () => store.getState().catalogue, refresh, sold, start }
}

async function fetchFeed(url: string, tag = ''): Promise<{ connection: Connection; feed?: Stored }> {
  try {
    const response = await fetch(url, { headers: { 'if-none-match': tag }, cache: 'no-store', redirect: 'error' })
    if (response.status === 304) return { connection: 'online' }
    if (response.status === 401 || response.status === 403) return { connection: 'signed-out' }
    if (!response.ok) return { connection: 'offline' }
    const { items, categories }: Feed = await response.json()
    const priced = items.map((item) => ({ ...item, priceMinor: BigInt(item.priceMinor) }))
    return { connection: 'online', feed: { tag: response.headers.get('etag') ?? '', items: priced, categories } }
  } catch {
    return { connection: 'offline' }
  }
}
