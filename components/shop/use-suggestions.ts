'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { Suggestion } from './suggestion'

const Found = z.object({
  suggestions: z.array(
    z.object({
      href: z.string(),
      name: z.string(),
      image: z.string().nullable(),
      price: z.string(),
      from: z.boolean(),
      availability: z.enum(['in_stock', 'few_left', 'sold_out']),
      category: z.string(),
    }),
  ),
  total: z.number(),
})

export type Suggestions = { term: string; suggestions: Suggestion[]; total: number }

const WAIT_MS = 120

/** What the shop offers for a term; the last answer stays until the next one is there. */
export function useSuggestions(term: string): Suggestions | null {
  const [found, setFound] = useState<Suggestions | null>(null)
  useEffect(() => {
    if (term.length < 2) return setFound(null)
    const stop = new AbortController()
    const timer = setTimeout(() => ask(term, stop.signal).then(setFound, () => undefined), WAIT_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [term])
  return found
}

async function ask(term: string, signal: AbortSignal): Promise<Suggestions> {
  const answer = await fetch(`/search/suggestions?q=${encodeURIComponent(term)}`, { signal })
  return { term, ...Found.parse(await answer.json()) }
}
