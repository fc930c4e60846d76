'use client'

import { useEffect, useState } from 'react'
import type { FindHits, PaletteGroup } from './types'

const PAUSE_MS = 160

/** Groups that fit the words: sections of the back office at once, the shop's own things once typing pauses. */
export function useHits(words: string, commands: PaletteGroup, find: FindHits) {
  const [found, setFound] = useState<{ words: string; groups: PaletteGroup[] }>({ words: '', groups: [] })
  const asked = words.trim()

  useEffect(() => {
    if (asked.length < 2) return
    let stale = false
    const timer = setTimeout(() => {
      find(asked)
        .then((groups) => !stale && setFound({ words: asked, groups }))
        .catch(() => !stale && setFound({ words: asked, groups: [] }))
    }, PAUSE_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [asked, find])

  const searching = asked.length >= 2
  const groups = [matching(commands, asked), ...(searching ? found.groups : [])]
  return { groups: groups.filter((group) => group.hits.length > 0), waiting: searching && found.words !== asked }
}

const matching = ({ label, hits }: PaletteGroup, words: string): PaletteGroup => ({
  label,
  hits: hits.filter((hit) => hit.title.toLowerCase().includes(words.toLowerCase())),
})
