'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { TillItem } from '@/lib/domain/catalog'
import { keep, recall } from '../shared/durable-store'
import { afterSale, buildCatalogue, type Catalogue, type TillCategory } from './catalogue'

/** Unknown until the server has been asked. */
export type Connection = 'unknown' | 'online' | 'offline' | 'signed-out'

type Stored = { tag: string; items: TillItem[]; categories: TillCategory[] }
type Feed = { items: (Omit<TillItem, 'priceMinor'> & { priceMinor: string })[]; categories: TillCategory[] }

const EVERY_MS = 60_000
const RETRY_MS = 5_000
const AFTER_SALE_MS = 3_000

/**
 * Everything that can be sold, kept on this device and refreshed quietly: every minute, when the window comes back,
 * and after a sale. Null until there is one. Says on the way whether the server answers.
 */
export function useCatalogue(url: string, key: string) {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null)
  const [connection, setConnection] = useState<Connection>('unknown')
  const latest = useRef<Stored | null>(null)

  const built = useRef<Catalogue | null>(null)

  function take(next: Stored) {
    latest.current = next
    built.current = buildCatalogue(next.items, next.categories)
    setCatalogue(built.current)
  }

  /** Answers the catalogue as it is then: the newest there is, or what is known when the server is out of reach. */
  async function refresh(): Promise<Catalogue | null> {
    const answer = await fetchFeed(url, latest.current?.tag)
    setConnection(answer.connection)
    if (answer.feed) {
      take(answer.feed)
      keep(key, answer.feed).catch(() => {})
    }
    return built.current
  }

  const start = useEffectEvent(async () => {
    const kept = await recall<Stored>(key)
    if (kept && !latest.current) take(kept)
    await refresh()
  })
  useEffect(() => {
    start()
  }, [])
  useRepeat(refresh, connection === 'online' ? EVERY_MS : RETRY_MS)

  function sold(pieces: ReadonlyMap<number, number>) {
    if (latest.current) take({ ...latest.current, tag: '', items: afterSale(latest.current.items, pieces) })
    setTimeout(refresh, AFTER_SALE_MS)
  }

  return { catalogue, connection, sold, refresh }
}

/** Runs at intervals, and whenever the window or the network comes back. */
function useRepeat(work: () => void, everyMs: number) {
  const run = useEffectEvent(work)
  useEffect(() => {
    const again = () => {
      if (document.visibilityState === 'visible') run()
    }
    const timer = setInterval(again, everyMs)
    const events = ['focus', 'online', 'offline'] as const
    for (const name of events) window.addEventListener(name, again)
    return () => {
      clearInterval(timer)
      for (const name of events) window.removeEventListener(name, again)
    }
  }, [everyMs])
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
